import { describeFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/locale'
import { scaleOfColumn } from '@/lib/open/common-scale'
import type { OpenTable } from '@/lib/open/open-table'
import { termName } from '@/lib/open/terms'
import { writeAllowed, writeRow } from '@/lib/open/write-row'

/** A row as the table shows it. */
export type RowView = ReturnType<typeof rowView>
/** A row with everything that the file says of it. */
export type RowDetail = ReturnType<typeof rowDetail>
/** A row that is rejected, with what is wrong in words. */
export type RejectedView = ReturnType<typeof rejectedViews>[number]

/** A row as the table shows it, in a language. */
export function rowView(table: OpenTable, row: number, locale: Locale) {
  const quantity = table.quantity(row)
  const scale = scaleOfColumn(table, row, locale)
  const [written, allows] = [writeRow(quantity, locale, scale), writeAllowed(quantity, locale, scale)]
  return {
    row: table.rowNumber(row),
    label: table.cell('label', row),
    /** What parts it from the other numbers of its label; empty where nothing does. */
    series: table.cell('series', row),
    cell: table.cell('value', row),
    written,
    /** Empty where it allows that number only. */
    allows: allows === written ? '' : allows,
    date: table.cell('date', row),
    subject: termName(table.terms, 'subjects', table.cell('subject', row), locale),
    source: table.cell('source', row),
  }
}

/** A row with every cell of the file, also of columns that have no role. */
export function rowDetail(table: OpenTable, row: number, locale: Locale) {
  const cells = table.cells(row)
  return {
    ...rowView(table, row, locale),
    cells: table.header.map((column, at) => ({
      column,
      role: table.roles[at] ?? null,
      cell: cells[at] ?? '',
    })),
  }
}

/** The rows that are rejected, from one place to another, the last not included. */
export function rejectedViews(table: OpenTable, from: number, to: number, locale: Locale) {
  return table.rejected.slice(from, to).map(({ row, cells, column, fault, proposal }) => {
    return { row, cells, column, proposal, ...describeFault(fault, locale) }
  })
}
