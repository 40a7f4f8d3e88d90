import type { Column } from '@/lib/open/column'
import { isQuantity } from '@/lib/open/column-kinds'
import { isCalled, namesOfRole } from '@/lib/open/column-names'
import { MOSTLY, NEARLY_ALL, NUMBER_LIMIT, SURELY } from '@/lib/open/limits'
import { rolesOfReading } from '@/lib/open/match-roles'
import { giveEnds } from '@/lib/open/propose-ends'
import { labelByContent, labelByName, labelByOrder, labelInstead } from '@/lib/open/propose-labels'
import { giveValue, valuesTogether } from '@/lib/open/propose-values'
import type { Role, Roles } from '@/lib/open/roles'
import { splitDateOf } from '@/lib/open/split-date'
import { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'
import { isMoney } from '@/lib/quantity/money-words'

/** More series than this are not proposed by themselves, unless they are times. */
const MOST_SERIES = 20

/** Roles that names give before the label is looked for: what they fit is not the name of a row. */
const BESIDE: readonly Role[] = ['id', 'baseline', 'unit', 'hedge', 'date', 'series']
const ABOUT: readonly Role[] = ['source', 'quote', 'note']
const LAST: readonly Role[] = ['subject', 'topic']
/** Roles whose cells are words; numbers in them say that the name was misleading. */
const TEXTUAL: readonly Role[] = ['unit', 'hedge', 'source', 'quote', 'note', 'subject', 'topic']

/** What gives roles, in this order: each step looks at the columns that those before have left. */
const STEPS: readonly ((columns: TableColumns) => void)[] = [
  // What a column is called for certain, where it names no rows.
  (columns) => byName(columns, BESIDE, 'whole'),
  (columns) => byName(columns, ['date'], 'within'),
  (columns) => columns.give(columns.called('unit', 'within').find(isOfUnits), 'unit'),
  dateByContent,
  // What names every row comes before sources and notes, which can have a name within theirs.
  (columns) => labelByName(columns, 'whole', 1),
  (columns) => byName(columns, ABOUT, 'whole'),
  (columns) => byName(columns, ABOUT, 'within'),
  labelByOrder,
  giveValue,
  seriesBySide,
  // Units are looked for beside a value that has none itself.
  unitByContent,
  (columns) => labelByName(columns, 'within', MOSTLY),
  labelByContent,
  seriesByMeasure,
  (columns) => byName(columns, LAST, 'whole'),
  (columns) => byName(columns, LAST, 'within'),
  subjectByThing,
  labelInstead,
  // The rest is said of value and label.
  giveEnds,
  seriesToTellApart,
  // Times that name the rows are finer than those beside them: 2024 Jan beside 2024.
  (columns) => {
    if ((columns.of('label')?.times ?? 0) >= SURELY) columns.move('date', null)
  },
  // What happened and when is a table of dates.
  (columns) => {
    const isDates = namesOfRole('date', 'whole').includes(columns.of('date')?.name ?? '')
    if (isDates && columns.of('value') === undefined) columns.move('date', 'value')
  },
]

/**
 * Which column is what, by its name in any language and by its first cells. Ids, codes, times and places are not values; a
 * column of numbers names no rows where there is one of words. No role is given twice but that of values, which are columns
 * of one kind; a column that fits none has null.
 */
export function proposeRoles(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  { titles, rows }: { readonly titles: readonly string[]; readonly rows: number } = { titles: [], rows: 0 },
): { readonly roles: Roles; readonly quantities: readonly number[] } {
  const split = splitDateOf(header, samples)
  const dated =
    split === null
      ? samples
      : samples.map((cells, at) =>
          at === split.year
            ? cells.map((_, row) => split.dateOf((other) => samples[other]?.[row] ?? ''))
            : cells,
        )
  const columns = new TableColumns(header, dated, rolesOfReading(header), split?.others)
  const quantities = columns.all.filter(isQuantity).map(({ at }) => at)
  for (const step of STEPS) step(columns)
  const values = valuesTogether(columns, titles)
  if (values.length > 1) {
    const areTimes = values.every(({ given }) => isTime(given, header))
    const most = Math.max(1, Math.min(MOST_SERIES, Math.floor(NUMBER_LIMIT / Math.max(1, rows))))
    const taken = areTimes ? values : values.toSorted((a, b) => a.at - b.at).slice(0, most)
    columns.move('value', null)
    // The times of such numbers are the names of their columns, whatever else there is a date of, or each has its own.
    if (areTimes || hasOtherDates(columns)) columns.move('date', null)
    const areOff = columns.of('margin') !== undefined
    for (const column of taken) {
      column.role = 'value'
      const margin = areOff ? columns.marginOf(column) : undefined
      if (margin !== undefined) margin.role = 'margin'
    }
  }
  return { roles: columns.all.map(({ role }) => role), quantities }
}

/** Whether another column of dates is called as that of the dates is, as where a year is beside each of two estimates. */
function hasOtherDates(columns: TableColumns): boolean {
  const nameOf = ({ given }: Column) => given.replace(/^.* · | \(\d+\)$/gs, '')
  const date = columns.of('date')
  return (
    date !== undefined &&
    columns.free.some((column) => column.times >= MOSTLY && nameOf(column) === nameOf(date))
  )
}

const isOfUnits = ({ units, filled }: Column) =>
  units >= MOSTLY || filled.every((cell) => isMoney(cell.trim()))

function byName(columns: TableColumns, roles: readonly Role[], how: 'whole' | 'within'): void {
  for (const role of roles) {
    const fitting = columns.called(role, how).filter((column) => fits(column, role, columns))
    columns.give(fitting.find(({ isEmpty }) => !isEmpty) ?? fitting[0], role)
  }
}

/** Whether the cells of a column do not speak against what its name says. */
function fits(column: Column, role: Role, columns: TableColumns): boolean {
  const { name, filled, isEmpty, areNumbers, bare, units, times } = column
  if (isEmpty) return true
  if (role === 'date') return times >= MOSTLY && !isCalled(name, 'origins')
  // What is called 单位 can also be institutions. Millions of dollars are a number elsewhere.
  if (role === 'unit')
    return bare < MOSTLY && (units >= 0.5 || !filled.some((cell) => isCalled(cell.trim(), 'institutions')))
  if (role === 'subject' && (isCalled(name, 'codes') || columns.called('note', 'any').includes(column)))
    return false
  return !TEXTUAL.includes(role) || !areNumbers
}

/** A column of scales, shares and the like is the unit, whatever it is called, of values that have none themselves. */
function unitByContent(columns: TableColumns): void {
  const value = columns.of('value')
  if (value === undefined || value.bare < MOSTLY) return
  const named = columns.called('label', 'any')
  const isOfUnits = (column: Column) => column.areUnits && !named.includes(column) && !column.arePeriods
  columns.give(columns.free.find(isOfUnits), 'unit')
}

function dateByContent(columns: TableColumns): void {
  const values = columns.called('value', 'whole')
  const isDate = (column: Column) =>
    column.times >= SURELY && !values.includes(column) && !isCalled(column.name, 'origins')
  columns.give(columns.free.find(isDate), 'date')
}

function seriesBySide(columns: TableColumns): void {
  const isOfSides = ({ filled, distinct }: Column) =>
    distinct > 1 && filled.every((cell) => isCalled(cell.trim().toLowerCase(), 'sides'))
  columns.give(columns.free.find(isOfSides), 'series')
}

/** Letters of a name that can be a series, on the average. */
const LONGEST_SERIES = 40

/** Where rows have label and date in common, the column of words by which they differ: the sector beside the country. */
function seriesToTellApart(columns: TableColumns): void {
  const label = columns.of('label')
  if (label === undefined || columns.of('series') !== undefined) return
  const known = [label, columns.of('date'), columns.of('subject')]
  const rows = label.cells.length
  const distinctBy = (some: readonly (Column | undefined)[]) =>
    new Set(label.cells.map((_, row) => some.map((column) => column?.cells[row]).join('\n'))).size
  if (distinctBy(known) === rows) return
  const canTell = (column: Column) =>
    // Of things each has its own; kinds come again.
    (column.distinct < column.filled.length || column.fullness < 1) &&
    column.canName(0) &&
    column.letters <= LONGEST_SERIES &&
    !isCalled(column.name, 'codes')
  columns.give(
    columns.free.find((column) => canTell(column) && distinctBy([...known, column]) >= rows * NEARLY_ALL),
    'series',
  )
}

/** Where the label is an indicator, the column of things is the subject: of 地区生产总值 the city. */
function subjectByThing(columns: TableColumns): void {
  if (!isCalled(columns.of('label')?.name ?? '', 'indicators')) return
  const isSubject = (column: Column) => isCalled(column.name, 'things') && column.canName(1)
  columns.give(columns.free.find(isSubject), 'subject')
}

/** Where a column says what is measured, and says several things, its rows are as many series. */
function seriesByMeasure(columns: TableColumns): void {
  const isOfMeasures = ({ name, distinct, areNumbers }: Column) =>
    isCalled(name, 'indicators') && distinct > 1 && !areNumbers
  columns.give(columns.free.find(isOfMeasures), 'series')
}
