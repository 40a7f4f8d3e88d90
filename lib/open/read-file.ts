import type { Locale } from '@/lib/locale'
import { decodeStream } from '@/lib/open/decode-stream'
import { type Delimiter, delimiterOf } from '@/lib/open/delimiter'
import { type EncodingDoubt, encodingDoubts } from '@/lib/open/encoding-doubts'
import { binaryKind, isZip, type NoTable } from '@/lib/open/formats/no-table'
import { type ReadSheets, readTextSheets, readWorkbook } from '@/lib/open/formats/read-sheets'
import { likeliestSheet, type Sheet } from '@/lib/open/formats/sheet'
import { type TextForm, textFormOf } from '@/lib/open/formats/text-form'
import { ROW_LIMIT } from '@/lib/open/limits'
import { isOurs, rolesOfOurs } from '@/lib/open/match-roles'
import { proposeRoles } from '@/lib/open/propose-roles'
import type { Roles } from '@/lib/open/roles'
import { type TableFile, TableReader } from '@/lib/open/table-file'
import { toCsvLines } from '@/lib/text/csv'
import type { Encoding } from '@/lib/text/decode'

/** Cells of each column that are shown while columns are matched, and looked at to propose what they are. */
const SAMPLED = 200
const SHOWN_SAMPLES = 5

/** How a file holds its table. */
export type FileForm = 'delimited' | 'json' | 'html' | 'markdown' | 'workbook'

/** What a file turned out to be, before its columns are known. */
export interface FileSummary {
  readonly form: FileForm
  /** The tables that the file has: the sheets of a workbook, the tables of a web page; none for one of text. */
  readonly sheets: readonly string[]
  /** The place of the one that was read. */
  readonly sheet: number
  readonly encoding: Encoding
  /** Encodings that the file may be in as well as this one, with cells to compare; none where there is no doubt. */
  readonly doubts: readonly EncodingDoubt[]
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly renamed: readonly string[]
  /** The first cells of each column. */
  readonly samples: readonly (readonly string[])[]
  readonly rowsRead: number
  /** Lines above the header that were taken for a title, and are no rows. */
  readonly titles: readonly string[]
  /** Lines below the last row that were taken for notes. */
  readonly notes: readonly string[]
  /** The first lines, and the place of the header among them, where the first is 1. */
  readonly firstLines: readonly string[]
  readonly headerLine: number
  readonly blankLines: number
  readonly cut: boolean
  readonly roles: Roles
  /** How many columns of values are not proposed, though they are of one kind with those that are. */
  readonly further: number
  /** Whether the file has the columns of claims.csv and so needs no asking. */
  readonly ours: boolean
}

/** Why a file gives no table. */
export type OpenFailure =
  | { readonly reason: 'no-table'; readonly kind: NoTable }
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
  /** The place of the sheet that is wanted; without it, the likeliest. */
  readonly sheet?: number | undefined
  /** The line of the header, where a person knows it, counted without blank lines. */
  readonly headerLine?: number | undefined
  readonly locale: Locale
}

/** A table and how it was found in its file. */
interface FoundTable
  extends Pick<FileSummary, 'form' | 'sheets' | 'sheet' | 'encoding' | 'doubts' | 'delimiter'> {
  readonly table: TableFile | null
}

/**
 * Reads a file as a table, piece by piece, and finds out what it is; `progress` is told how many bytes have been read. No further
 * piece is taken once it is no longer `wanted`.
 */
export async function readFile(
  file: Blob,
  settings: OpenSettings,
  progress: (bytes: number) => void,
  wanted: () => boolean = () => true,
): Promise<(OpenResult & { readonly ok: true; readonly table: TableFile }) | Failed> {
  const found = await findTable(file, settings, progress, wanted)
  if ('kind' in found) return { ok: false, failure: { reason: 'no-table', kind: found.kind } }
  const { table, ...how } = found
  if (table === null || table.header.length === 0) return { ok: false, failure: { reason: 'empty' } }
  const rowsRead = table.rowNumbers.length + table.rejected.length
  // The person can still choose another sheet of a workbook.
  if (rowsRead === 0 && how.sheets.length < 2)
    return { ok: false, failure: { reason: 'header-only', header: table.header } }
  const samples = table.columns.map((column) => column.slice(0, SAMPLED))
  const ours = isOurs(table.header)
  const proposed = ours
    ? { roles: rolesOfOurs(table.header, settings.locale), further: 0 }
    : proposeRoles(table.header, samples, { titles: table.titles, rows: rowsRead })
  return {
    ok: true,
    table,
    summary: {
      ...how,
      header: table.header,
      renamed: table.renamed,
      samples: samples.map((cells) => cells.slice(0, SHOWN_SAMPLES)),
      rowsRead,
      titles: table.titles,
      notes: table.notes,
      firstLines: table.firstLines,
      headerLine: table.headerLine,
      blankLines: table.blankLines,
      cut: table.cut,
      ...proposed,
      ours,
    },
  }
}

async function findTable(
  file: Blob,
  settings: OpenSettings,
  progress: (bytes: number) => void,
  wanted: () => boolean,
): Promise<FoundTable | { readonly kind: NoTable }> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const kind = binaryKind(head)
  if (kind !== null) return { kind }
  if (isZip(head)) return tableOf(await readWorkbook(file), 'workbook', 'utf-8', settings)
  const { encoding, misfit, text, form, table, delimiter } = await readText(file, settings, progress, wanted)
  if (form === 'lfs' || form === 'xml') return { kind: form }
  const read = form === 'delimited' ? null : await readTextSheets(text, form)
  if (read !== null && form !== 'delimited') return tableOf(read, form, encoding, settings)
  const doubts = misfit === null ? [] : encodingDoubts(misfit, delimiter)
  return {
    form: 'delimited',
    sheets: [],
    sheet: 0,
    encoding,
    doubts,
    delimiter,
    table: table ?? delimited(text, delimiter, settings),
  }
}

/** A text that only begins like another form, as the delimited one that it is. */
function delimited(text: string, delimiter: Delimiter, { headerLine }: OpenSettings): TableFile {
  const reader = new TableReader(delimiter, ROW_LIMIT, headerLine)
  reader.push(text)
  return reader.end()
}

/** So much of a text shows its delimiter. */
const SNIFFED = 200_000

/** A text as a table of delimited cells, or as a whole where it is of another form. */
async function readText(
  file: Blob,
  settings: OpenSettings,
  progress: (bytes: number) => void,
  wanted: () => boolean,
) {
  const { encoding, delimiter } = settings
  let form: TextForm = 'delimited'
  let reader: TableReader | null = null
  let used: Delimiter = delimiter ?? ','
  let pieces: string[] = []
  const found = await decodeStream(file, {
    encoding,
    progress,
    take: (text, fresh) => {
      if (!wanted()) return false
      if (fresh) {
        form = textFormOf(text)
        used = delimiter ?? delimiterOf(text.slice(0, SNIFFED))
        reader = new TableReader(used, ROW_LIMIT, settings.headerLine)
        pieces = []
      }
      // What is refused for what it is need not be read.
      if (form === 'lfs' || form === 'xml') return false
      if (form !== 'delimited') pieces.push(text)
      else reader?.push(text)
      return form !== 'delimited' || reader?.full === false
    },
  })
  const table = reader === null || form !== 'delimited' ? null : (reader as TableReader).end()
  return { ...found, form: form as TextForm, table, delimiter: used, text: pieces.join('') }
}

/** So many records are handed on at once. */
const AT_ONCE = 2000

/** The sheet that is wanted, or the likeliest, as a table. */
function tableOf(
  read: ReadSheets,
  form: FileForm,
  encoding: Encoding,
  { sheet, headerLine }: OpenSettings,
): FoundTable | { readonly kind: NoTable } {
  if (!read.ok) return { kind: read.kind }
  const { sheets } = read
  const chosen: Sheet | undefined =
    (sheet === undefined ? undefined : sheets[sheet]) ?? likeliestSheet(sheets)
  const records = chosen?.records ?? []
  const reader = new TableReader(',', ROW_LIMIT, headerLine)
  for (let at = 0; at < records.length && !reader.full; at += AT_ONCE)
    reader.push(toCsvLines(records.slice(at, at + AT_ONCE)))
  return {
    form,
    sheets: sheets.map(({ name }) => name),
    sheet: chosen === undefined ? 0 : sheets.indexOf(chosen),
    encoding,
    doubts: [],
    delimiter: ',',
    table: reader.end(),
  }
}
