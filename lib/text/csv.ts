import Papa from 'papaparse'

/** What a cell can hold: a number stays one, null is an empty cell. */
export type CsvValue = string | number | null

export type CsvRow = Readonly<Record<string, CsvValue>>

/** The sign that is set before a text that would run, and that a spreadsheet shows as nothing. */
const GUARD = "'"

/** Starts of a text that a spreadsheet would run as a formula, in half and full width, with the guards that it may have. */
const FORMULA = /^'*"*[=+\-@\t\r\n＝＋－＠]/

/** A number below zero, or with a plus: it begins as a formula does, but is none. */
const NUMBER = /^[+-]\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i

/**
 * Where a spreadsheet that parts cells at another sign (a semicolon in German Excel, a tab) would see a cell begin that runs,
 * guarded or not; a number there is none.
 */
const INNER_FORMULA =
  /(?<=[;\t\r\n])(?![+-]\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?(?:[;\t\r\n]|$))(?='*"*[=+\-@＝＋－＠])/gi
const INNER_GUARD = /(?<=[;\t\r\n])'(?='*"*[=+\-@＝＋－＠])/g

/**
 * Rows as CSV (RFC 4180, LF, one header row, the columns in the order given). A text that a spreadsheet would run as a formula
 * is guarded with an apostrophe, in the header too, and so is what follows a semicolon, a tab or a line break within a
 * cell: `A;=1` is written as `"A;'=1"`. What already looks guarded gets one more guard, so that `fromCsvCell` gives back what
 * was put in. Numbers are written as numbers and never guarded.
 */
export function toCsv(
  rows: readonly Readonly<Record<string, CsvValue | undefined>>[],
  columns: readonly string[],
): string {
  return toCsvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))])
}

/** Cells as one line of CSV without a line end; nothing for no cells. */
export function toCsvLine(cells: readonly string[]): string {
  return toCsvLines([cells]).slice(0, -1)
}

/** The text of a cell that `toCsv` wrote, without its guards. */
export function fromCsvCell(cell: string): string {
  const inner = cell.replace(INNER_GUARD, '')
  return inner.startsWith(GUARD) && FORMULA.test(inner) ? inner.slice(GUARD.length) : inner
}

/** The records of a CSV text, the header among them, and those around whose quotes something is wrong, by their index. */
export interface ReadCsv {
  readonly records: readonly (readonly string[])[]
  readonly broken: ReadonlySet<number>
}

/** Reads comma-separated text, without the guards that `toCsv` sets; empty lines at the end are not records. */
export function readCsv(csv: string): ReadCsv {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',' })
  const end = data.findLastIndex((record) => !isBlankRecord(record))
  return {
    records: data.slice(0, end + 1).map((record) => record.map(fromCsvCell)),
    // Papa Parse reports each quote of a record.
    broken: new Set(errors.map(({ row }) => row ?? 0)),
  }
}

/** Whether a record is an empty line. */
function isBlankRecord(record: readonly string[]): boolean {
  return record.length <= 1 && record.every((cell) => cell === '')
}

/** Records as CSV, guarded as `toCsv` guards them. There is no other writer of CSV. */
export function toCsvLines(records: readonly (readonly CsvValue[])[]): string {
  const cells = records.map((record) => record.map(cellOf))
  // What holds the separator of another country is quoted, so that it is not parted there.
  return `${Papa.unparse(cells, { newline: '\n', quotes: (cell) => /[;\t]/.test(String(cell)) })}\n`
}

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const inner = value.replace(INNER_FORMULA, GUARD)
  return FORMULA.test(inner) && !NUMBER.test(inner) ? GUARD + inner : inner
}
