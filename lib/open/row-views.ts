import { describeFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/locale'
import { scaleOfColumn } from '@/lib/open/common-scale'
import type { OpenTable } from '@/lib/open/open-table'
import type { RejectedRow } from '@/lib/open/rejected-row'
import type { Role } from '@/lib/open/roles'
import { shownCell } from '@/lib/open/shown-cell'
import { termName } from '@/lib/open/terms'
import { writeAllowed, writeRow } from '@/lib/open/write-row'

/** A row as the table shows it. */
export type RowView = ReturnType<typeof rowView>
/** A row with everything that the file says of it. */
export type RowDetail = ReturnType<typeof rowDetail>
/** A row that is rejected, with what is wrong in words. */
export type RejectedView = ReturnType<typeof rejectedView>

/** A row as the table shows it, in a language. */
export function rowView(table: OpenTable, row: number, locale: Locale) {
  const quantity = table.rows.quantity(row)
  const scale = scaleOfColumn(table, row, locale)
  const shown = (role: Role) => shownCell(table.cell(role, row))
  const [written, allows] = [writeRow(quantity, locale, scale), writeAllowed(quantity, locale, scale)]
  return {
    row: table.rowNumber(row),
    label: shown('label'),
    /** What parts it from the other numbers of its label; empty where nothing does. */
    series: shown('series'),
    cell: shown('value'),
    written: shownCell(written),
    /** Empty where it allows that number only. */
    allows: allows === written ? '' : shownCell(allows),
    date: shown('date'),
    subject: termName(table.terms, 'subjects', table.cell('subject', row), locale),
    source: shown('source'),
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

/** A row that is rejected, with the reason in words. */
export function rejectedView({ fault, ...row }: RejectedRow, locale: Locale) {
  return { ...row, ...describeFault(fault, locale) }
}
