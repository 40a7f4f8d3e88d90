import { describeFault } from '@/lib/faults/describe'
import type { Locale } from '@/lib/locale'
import type { Opened } from '@/lib/open/opened'
import type { Role } from '@/lib/open/roles'
import { writeAllowed, writeOpened } from '@/lib/open/write-opened'

/** A row as the table shows it. */
export interface RowView {
  readonly row: number
  readonly label: string
  /** The cell of the value as it stands in the file. */
  readonly cell: string
  /** What was read out of it. */
  readonly written: string
  readonly allows: string
  readonly subject: string
  readonly source: string
}

/** A row with everything that the file says of it. */
export interface RowDetail extends RowView {
  readonly cells: readonly { readonly column: string; readonly role: Role | null; readonly cell: string }[]
}

/** A row that is set aside, with what is wrong in words. */
export interface AsideView {
  readonly row: number
  readonly cells: readonly string[]
  readonly column: string | null
  readonly wrong: string
  readonly allowed: string
  readonly remedy: string
  readonly proposal: readonly string[] | null
}

/** A row as the table shows it, in a language. */
export function rowView(opened: Opened, row: number, locale: Locale): RowView {
  const figure = opened.figure(row)
  return {
    row: opened.rowNumbers[row] ?? 0,
    label: opened.cell('label', row),
    cell: opened.cell('value', row),
    written: writeOpened(figure, locale),
    allows: writeAllowed(figure, locale),
    subject: opened.cell('subject', row),
    source: opened.cell('source', row),
  }
}

/** A row with every cell of the file, also of columns that have no role. */
export function rowDetail(opened: Opened, row: number, locale: Locale): RowDetail {
  return {
    ...rowView(opened, row, locale),
    cells: opened.header.map((column, at) => ({
      column,
      role: opened.roles[at] ?? null,
      cell: opened.columns[at]?.at(row) ?? '',
    })),
  }
}

/** The rows that are set aside, from one place to another, the last not included. */
export function asideViews(opened: Opened, from: number, to: number, locale: Locale): AsideView[] {
  return opened.aside.slice(from, to).map(({ row, cells, column, finding, proposal }) => {
    const said = describeFault({ ...finding, file: '', row, column }, locale)
    return { row, cells, column, wrong: said.case, allowed: said.rule, remedy: said.remedy, proposal }
  })
}
