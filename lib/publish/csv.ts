import Papa from 'papaparse'

/** What a cell can hold: a number stays one, null is an empty cell. */
export type CsvValue = string | number | null

export type CsvRow = Readonly<Record<string, CsvValue>>

/** Starts of a text that a spreadsheet would run as a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** The sign that is set before such a text, and that a spreadsheet shows as nothing. */
const GUARD = "'"

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows as CSV (RFC 4180, LF, one header row, the columns in the order given). A text that a spreadsheet would run as a formula
 * is guarded with an apostrophe; so is one that already looks guarded, so that `fromCsvCell` gives back what was put in.
 * Numbers are written as numbers and never guarded.
 */
export function toCsv(rows: readonly CsvRow[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)))
  return `${Papa.unparse([[...columns], ...records], { newline: '\n' })}\n`
}

/** Cells as one line of CSV without a line end; nothing for no cells. */
export function toCsvLine(cells: readonly string[]): string {
  return Papa.unparse([cells.map(cellOf)], { newline: '\n' })
}

/** The same for Excel, which takes a file without a byte order mark for the system’s own encoding. */
export function toExcelCsv(rows: readonly CsvRow[], columns: readonly string[]): string {
  return BYTE_ORDER_MARK + toCsv(rows, columns)
}

/** The text of a cell that `toCsv` wrote, without its guard. */
export function fromCsvCell(cell: string): string {
  return isGuarded(cell) ? cell.slice(GUARD.length) : cell
}

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return FORMULA.test(value) || isGuarded(value) ? GUARD + value : value
}

/** Whether a text starts with guards and then with what they guard. */
function isGuarded(text: string): boolean {
  const inner = text.replace(/^'+/, '')
  return inner !== text && FORMULA.test(inner)
}
