import { describeFault, type FaultDescription } from '@/lib/faults/describe'
import type { Locale } from '@/lib/locale'
import { scaleOfColumn } from '@/lib/open/common-scale'
import type { OpenTable } from '@/lib/open/open-table'
import type { Role } from '@/lib/open/roles'
import { termName } from '@/lib/open/terms'
import { writeAllowed, writeRow } from '@/lib/open/write-row'

/** A row as the table shows it. */
export interface RowView {
  readonly row: number
  readonly label: string
  /** What parts it from the other numbers of its label; empty where nothing does. */
  readonly series: string
  /** The cell of the value as it stands in the file. */
  readonly cell: string
  /** What was read out of it. */
  readonly written: string
  /** Empty where it allows that number only. */
  readonly allows: string
  readonly date: string
  readonly subject: string
  readonly source: string
}

/** A row with everything that the file says of it. */
export interface RowDetail extends RowView {
  readonly cells: readonly { readonly column: string; readonly role: Role | null; readonly cell: string }[]
}

/** A row that is rejected, with what is wrong in words. */
export interface RejectedView extends FaultDescription {
  readonly row: number
  readonly cells: readonly string[]
  readonly column: string | null
  readonly proposal: readonly string[] | null
}

/** A row as the table shows it, in a language. */
export function rowView(table: OpenTable, row: number, locale: Locale): RowView {
  const quantity = table.quantity(row)
  const scale = scaleOfColumn(table, row, locale)
  const [written, allows] = [writeRow(quantity, locale, scale), writeAllowed(quantity, locale, scale)]
  return {
    row: table.rowNumber(row),
    label: table.cell('label', row),
    series: table.cell('series', row),
    cell: table.cell('value', row),
    written,
    allows: allows === written ? '' : allows,
    date: table.cell('date', row),
    subject: termName(table.terms, 'subjects', table.cell('subject', row), locale),
    source: table.cell('source', row),
  }
}

/** A row with every cell of the file, also of columns that have no role. */
export function rowDetail(table: OpenTable, row: number, locale: Locale): RowDetail {
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
export function rejectedViews(table: OpenTable, from: number, to: number, locale: Locale): RejectedView[] {
  return table.rejected.slice(from, to).map(({ row, cells, column, fault, proposal }) => {
    return { row, cells, column, proposal, ...describeFault(fault, locale) }
  })
}
