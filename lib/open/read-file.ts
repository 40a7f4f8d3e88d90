import type { Locale } from '@/lib/locale'
import { decodeStream } from '@/lib/open/decode-stream'
import { type Delimiter, delimiterOf } from '@/lib/open/delimiter'
import { type EncodingDoubt, encodingDoubts } from '@/lib/open/encoding-doubts'
import type { NoTable } from '@/lib/open/file-words'
import { binaryKind, isZip } from '@/lib/open/formats/no-table'
import { type ReadSheets, readTextSheets, readWorkbook } from '@/lib/open/formats/read-sheets'
import { likeliestSheet } from '@/lib/open/formats/sheet'
import { type TextForm, textFormOf } from '@/lib/open/formats/text-form'
import { CELLS_LOOKED_AT, ROW_LIMIT } from '@/lib/open/limits'
import { rolesOfOurs } from '@/lib/open/match-roles'
import { isOurs } from '@/lib/open/own-files'
import { proposeRoles } from '@/lib/open/propose-roles'
import { shownCell } from '@/lib/open/shown-cell'
import { type TableFile, TableReader } from '@/lib/open/table-file'
import type { Encoding } from '@/lib/text/decode'

/** So many first cells of each column are shown while columns are matched. */
const SHOWN_SAMPLES = 5

/** How a file holds its table. */
export type FileForm = 'delimited' | 'json' | 'html' | 'markdown' | 'workbook'

/** How a file holds the table that was read of it. */
interface Holding {
  readonly form: FileForm
  /** The tables that the file has: the sheets of a workbook, the tables of a web page; none for one of text. */
  readonly sheets: readonly string[]
  /** The place of the one that was read. */
  readonly sheet: number
  readonly encoding: Encoding
  /** Encodings that the file may be in as well as this one, with cells to compare; none where there is no doubt. */
  readonly doubts: readonly EncodingDoubt[]
  /** Whether a text stops within a line, as one does that was cut off. */
  readonly unended: boolean
}

/** What a file turned out to be, before its columns are known. */
export interface FileSummary
  extends Holding,
    Omit<TableFile, 'columns' | 'rowNumbers' | 'rejected'>,
    ReturnType<typeof proposeRoles> {
  /** The first cells of each column. */
  readonly samples: readonly (readonly string[])[]
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

/** How a person says that a file is to be read; what they do not say is found out. */
export interface HowRead {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** The place of the sheet that is wanted; without it, the likeliest. */
  readonly sheet?: number | undefined
  /** The line of the header, counted without blank lines. */
  readonly headerLine?: number | undefined
}

export interface OpenSettings extends HowRead {
  readonly locale: Locale
}

/**
 * Reads a file as a table, piece by piece, and finds out what it is; `progress` gets how many bytes have been read. No further
 * piece is taken once it is not `wanted` any more.
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
  const { columns, rowNumbers, rejected, ...said } = table
  const { header, records, titles, notes } = said
  if (header.length === 0) return { ok: false, failure: { reason: 'empty' } }
  // The person can still choose another sheet of a workbook.
  if (records === 0 && how.sheets.length < 2) return { ok: false, failure: { reason: 'header-only', header } }
  const samples = columns.map((column) => column.slice(0, CELLS_LOOKED_AT))
  const ours = isOurs(header)
  const proposed = ours
    ? { roles: rolesOfOurs(header, settings.locale), quantities: [] }
    : proposeRoles(header, samples, { titles: [...titles, ...notes], rows: records })
  const shown = samples.map((cells) => cells.slice(0, SHOWN_SAMPLES).map(shownCell))
  return { ok: true, table, summary: { ...how, ...said, samples: shown, ...proposed, ours } }
}

type FoundTable = (Holding & { readonly table: TableFile }) | { readonly kind: NoTable }

/** So much of a text shows its delimiter. */
const SNIFFED = 200_000

async function findTable(
  file: Blob,
  settings: OpenSettings,
  progress: (bytes: number) => void,
  wanted: () => boolean,
): Promise<FoundTable> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const kind = binaryKind(head)
  if (kind !== null) return { kind }
  if (isZip(head)) return tableOf(await readWorkbook(file), 'workbook', 'utf-8', settings)
  const readerOf = (delimiter: Delimiter) => new TableReader(delimiter, ROW_LIMIT, settings.headerLine)
  let begun = { form: 'delimited' as TextForm, reader: readerOf(','), pieces: [] as string[] }
  let unended = false
  const { encoding, misfit } = await decodeStream(file, {
    encoding: settings.encoding,
    progress,
    take: (text, fresh) => {
      if (!wanted()) return false
      if (fresh) {
        const reader = readerOf(settings.delimiter ?? delimiterOf(text.slice(0, SNIFFED)))
        begun = { form: textFormOf(text), reader, pieces: [] }
      }
      const { form, reader, pieces } = begun
      unended = !text.endsWith('\n') && !text.endsWith('\r')
      if (form === 'delimited') reader.push(text)
      else pieces.push(text)
      // What is refused for what it is need not be read.
      return form !== 'lfs' && form !== 'xml' && !reader.done()
    },
  })
  const { form, reader } = begun
  if (form === 'lfs' || form === 'xml') return { kind: form }
  if (form !== 'delimited') {
    const text = begun.pieces.join('')
    const read = await readTextSheets(text, form)
    if (read !== null) return tableOf(read, form, encoding, settings)
    // It only begins like another form.
    reader.push(text)
  }
  const table = reader.end()
  const doubts = misfit === null ? [] : encodingDoubts(misfit, table.delimiter)
  return { form: 'delimited', sheets: [], sheet: 0, encoding, doubts, unended, table }
}

/** Halves of characters, which JSON and XML can spell and no file of text can hold. */
const HALF_CHARACTERS = /\p{Cs}/gu

/** The sheet that is wanted, or the likeliest, as a table. */
function tableOf(
  read: ReadSheets,
  form: FileForm,
  encoding: Encoding,
  { sheet, headerLine }: OpenSettings,
): FoundTable {
  if (!read.ok) return { kind: read.kind }
  const { sheets } = read
  const chosen = (sheet === undefined ? undefined : sheets[sheet]) ?? likeliestSheet(sheets)
  const reader = new TableReader(',', ROW_LIMIT, headerLine)
  for (const record of chosen?.records ?? [])
    reader.take(record.map((cell) => cell.replace(HALF_CHARACTERS, '\uFFFD')))
  const table = reader.end()
  // The caption of a table of a web page is a line above its header.
  const captions = form === 'html' && chosen?.name ? [chosen.name] : []
  return {
    form,
    sheets: sheets.map(({ name }) => name),
    sheet: chosen === undefined ? 0 : sheets.indexOf(chosen),
    encoding,
    doubts: [],
    unended: false,
    table: { ...table, titles: [...captions, ...table.titles] },
  }
}
