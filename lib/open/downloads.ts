import { endCell } from '@/lib/exports/cell-values'
import { JOINS, type Locale } from '@/lib/locale'
import { READ } from '@/lib/open/match-roles'
import type { OpenTable } from '@/lib/open/open-table'
import type { RowQuantity } from '@/lib/open/quantity-cells'
import { rejectedView } from '@/lib/open/row-views'
import { type CsvRow, type CsvValue, toCsv, toCsvLine } from '@/lib/text/csv'
import { BYTE_ORDER_MARK } from '@/lib/text/for-excel'

/** The forms in which the rows that are shown can be taken away. */
export const DOWNLOAD_FORMS = ['csv', 'excel', 'json'] as const
export type DownloadForm = (typeof DOWNLOAD_FORMS)[number]

/** Rows that are written at once: short enough that nothing waits for them. */
const AT_ONCE = 2000

/** What was read out of a cell, in the order of the added columns. */
type Read = Readonly<Record<(typeof READ)[number], CsvValue>>

/** The reading of a row: dates as ISO dates, and no value for a range, which prints none. */
export function readingOf({ value, hedge, interval, unit, unitText, date }: RowQuantity): Read {
  const kind = date === null ? 'number' : 'date'
  return {
    value: date ?? (hedge === 'range' ? null : value),
    hedge,
    low: endCell(interval.low, kind),
    high: endCell(interval.high, kind),
    unit: unit?.id ?? unitText,
  }
}

/**
 * The rows of a view as a file, piece by piece, so that whoever writes it can attend to something else in between:
 * the cells as they are, and what was read out of them.
 */
export function* shownParts(table: OpenTable, rows: Uint32Array, form: DownloadForm): Generator<string> {
  const cells = cellsOf(table)
  const all = [...rows]
  if (form === 'json') {
    const written = (row: number) => {
      const read = readingOf(table.rows.quantity(row))
      return JSON.stringify({ row: table.rowNumber(row), cells: cells.of(row), read })
    }
    yield '['
    for (const [at, some] of inPieces(all)) yield `${at === 0 ? '' : ','}\n${some.map(written).join(',\n')}`
    yield '\n]\n'
    return
  }
  const added = READ.map((name) => [name, freeName(cells.columns, `read_${name}`)] as const)
  const columns = [...cells.columns, ...added.map(([, column]) => column)]
  if (form === 'excel') yield BYTE_ORDER_MARK
  yield* records(all, columns, (row) => {
    const read = readingOf(table.rows.quantity(row))
    return { ...cells.of(row), ...Object.fromEntries(added.map(([name, column]) => [column, read[name]])) }
  })
}

/**
 * Columns of a download, and the cells of a row in them. Of several values a row has one, under the name `value`, with its
 * series: so a program that reads the file finds one number in each line.
 */
function cellsOf(table: OpenTable) {
  const { header, series, roles } = table
  const several = series.length > 1
  const kept = header.flatMap((name, at) => (several && roles[at] === 'value' ? [] : [[name, at] as const]))
  const names = kept.map(([name]) => name)
  const own = several ? ['series', 'value'].map((name) => freeName(names, name)) : []
  const columns = [...names, ...own]
  return {
    columns,
    of: (row: number): Readonly<Record<string, string>> => {
      const cells = table.cells(row)
      const given = kept.map(([, at]) => cells[at] ?? '')
      const said = several ? [series[table.rows.series(row)] ?? '', table.cell('value', row)] : []
      return Object.fromEntries([...given, ...said].map((cell, at) => [columns[at] ?? '', cell]))
    },
  }
}

/**
 * The rows that are rejected as CSV, piece by piece, with the reasons in their own column. What a row has beyond the
 * header is in one more column, as CSV: a column for each of its cells could be thousands of empty ones for all.
 */
export function* rejectedParts(table: OpenTable, locale: Locale): Generator<string> {
  const { header } = table
  const wide = table.rejected.some(({ cells }) => cells.length > header.length)
  const beyond = wide ? [freeName(header, 'beyond')] : []
  const reason = freeName([...header, ...beyond], 'reason')
  // Who corrects them does so in a spreadsheet.
  yield BYTE_ORDER_MARK
  yield* records(table.rejected, [...header, ...beyond, reason], (row) => {
    const { cells, problem, fix, column } = rejectedView(row, locale)
    return {
      ...Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
      ...Object.fromEntries(beyond.map((name) => [name, toCsvLine(cells.slice(header.length))])),
      [reason]: `${column === null ? '' : `${column}: `}${problem}${JOINS[locale].gap}${fix}`,
    }
  })
}

/** A list in pieces of what is written at once, each with the place where it starts. */
function* inPieces<Row>(rows: readonly Row[]): Generator<[at: number, some: readonly Row[]]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield [at, rows.slice(at, at + AT_ONCE)]
}

/** Records of a CSV file, piece by piece, after one header. */
function* records<Row>(
  rows: readonly Row[],
  columns: readonly string[],
  recordOf: (row: Row) => CsvRow,
): Generator<string> {
  const head = toCsv([], columns)
  yield head
  for (const [, some] of inPieces(rows)) yield toCsv(some.map(recordOf), columns).slice(head.length)
}

/** A column name that the file does not have yet. */
function freeName(header: readonly string[], wanted: string): string {
  let name = wanted
  for (let turn = 2; header.includes(name); turn += 1) name = `${wanted}_${turn}`
  return name
}
