import type { Locale } from '@/lib/locale'
import { binaryKind, decodeStream } from '@/lib/open/decode-stream'
import { type Delimiter, delimiterOf } from '@/lib/open/delimiter'
import { ROW_LIMIT } from '@/lib/open/limits'
import { isOurs, proposeRoles, rolesOfOurs } from '@/lib/open/match-roles'
import type { Roles } from '@/lib/open/roles'
import { type TableFile, TableReader } from '@/lib/open/table-file'
import type { Encoding } from '@/lib/text/decode'

/** Cells of each column that are shown while columns are matched, and looked at to propose what they are. */
const SAMPLED = 200
const SHOWN_SAMPLES = 5

/** What a file turned out to be, before its columns are known. */
export interface FileSummary {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly renamed: readonly string[]
  /** The first cells of each column. */
  readonly samples: readonly (readonly string[])[]
  readonly rowsRead: number
  /** Lines above the header that were taken for a title, and are no rows. */
  readonly titles: readonly string[]
  readonly blankLines: number
  readonly cut: boolean
  readonly roles: Roles
  /** Whether the file has the columns of claims.csv and so needs no asking. */
  readonly ours: boolean
}

/** Why a file gives no table. */
export type OpenFailure =
  | { readonly reason: 'binary'; readonly kind: string }
  | { readonly reason: 'empty' }
  | { readonly reason: 'header-only'; readonly header: readonly string[] }

interface Failed {
  readonly ok: false
  readonly failure: OpenFailure
}

export type OpenResult = { readonly ok: true; readonly summary: FileSummary } | Failed

export interface OpenSettings {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly locale: Locale
}

/** Reads a file as a table, piece by piece, and finds out what it is; `progress` is told how many bytes have been read. */
export async function readFile(
  file: Blob,
  { encoding, delimiter, locale }: OpenSettings,
  progress: (bytes: number) => void,
): Promise<(OpenResult & { readonly ok: true; readonly table: TableFile }) | Failed> {
  const kind = binaryKind(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (kind !== null) return { ok: false, failure: { reason: 'binary', kind } }
  let reader: TableReader | null = null
  let used: Delimiter = delimiter ?? ','
  const found = await decodeStream(file, {
    encoding,
    progress,
    take: (text, fresh) => {
      if (fresh || reader === null) {
        used = delimiter ?? delimiterOf(text.slice(0, 200_000))
        reader = new TableReader(used, ROW_LIMIT)
      }
      reader.push(text)
      return !reader.full
    },
  })
  const table = reader === null ? null : (reader as TableReader).end()
  if (table === null || table.header.length === 0) return { ok: false, failure: { reason: 'empty' } }
  const rowsRead = table.rowNumbers.length + table.rejected.length
  if (rowsRead === 0) return { ok: false, failure: { reason: 'header-only', header: table.header } }
  const samples = table.columns.map((column) => column.slice(0, SAMPLED))
  const ours = isOurs(table.header)
  return {
    ok: true,
    table,
    summary: {
      encoding: found,
      delimiter: used,
      header: table.header,
      renamed: table.renamed,
      samples: samples.map((cells) => cells.slice(0, SHOWN_SAMPLES)),
      rowsRead,
      titles: table.titles,
      blankLines: table.blankLines,
      cut: table.cut,
      roles: ours ? rolesOfOurs(table.header, locale) : proposeRoles(table.header, samples),
      ours,
    },
  }
}
