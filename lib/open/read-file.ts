import type { Locale } from '@/lib/locale'
import { binaryKind, decodeStream } from '@/lib/open/decode-stream'
import type { Delimiter } from '@/lib/open/delimiters'
import { ROW_LIMIT } from '@/lib/open/limits'
import { isOurs, proposeRoles, rolesOfOurs } from '@/lib/open/match-roles'
import type { Roles } from '@/lib/open/roles'
import { delimiterOf, type Sheet, SheetReader } from '@/lib/open/sheet'
import type { Encoding } from '@/lib/text/decode'

/** Cells of each column that are shown while columns are matched, and looked at to propose what they are. */
const SAMPLED = 200
const SHOWN_SAMPLES = 5

/** What a file turned out to be, before its columns are known. */
export interface SheetSummary {
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

export type OpenResult = { readonly ok: true; readonly summary: SheetSummary } | Failed

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
): Promise<(OpenResult & { readonly ok: true; readonly sheet: Sheet }) | Failed> {
  const kind = binaryKind(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (kind !== null) return { ok: false, failure: { reason: 'binary', kind } }
  let reader: SheetReader | null = null
  let used: Delimiter = delimiter ?? ','
  const found = await decodeStream(file, {
    encoding,
    progress,
    take: (text, fresh) => {
      if (fresh || reader === null) {
        used = delimiter ?? delimiterOf(text.slice(0, 200_000))
        reader = new SheetReader(used, ROW_LIMIT)
      }
      reader.push(text)
      return !reader.full
    },
  })
  const sheet = reader === null ? null : (reader as SheetReader).end()
  if (sheet === null || sheet.header.length === 0) return { ok: false, failure: { reason: 'empty' } }
  const rowsRead = sheet.rowNumbers.length + sheet.aside.length
  if (rowsRead === 0) return { ok: false, failure: { reason: 'header-only', header: sheet.header } }
  const samples = sheet.columns.map((column) => column.slice(0, SAMPLED))
  const ours = isOurs(sheet.header)
  return {
    ok: true,
    sheet,
    summary: {
      encoding: found,
      delimiter: used,
      header: sheet.header,
      renamed: sheet.renamed,
      samples: samples.map((cells) => cells.slice(0, SHOWN_SAMPLES)),
      rowsRead,
      titles: sheet.titles,
      blankLines: sheet.blankLines,
      cut: sheet.cut,
      roles: ours ? rolesOfOurs(sheet.header, locale) : proposeRoles(sheet.header, samples),
      ours,
    },
  }
}
