import {
  isCode,
  isIndicator,
  isInstitution,
  isOrigin,
  isSide,
  isThing,
  namesOfRole,
} from '@/lib/open/column-names'
import type { Traits } from '@/lib/open/column-traits'
import { MOSTLY, NEARLY_ALL, NUMBER_LIMIT, SURELY } from '@/lib/open/limits'
import { rolesOfReading } from '@/lib/open/match-roles'
import { giveEnds } from '@/lib/open/propose-ends'
import { CODE, labelByContent, labelByName, labelByOrder, labelInstead } from '@/lib/open/propose-labels'
import { giveValue, valuesTogether } from '@/lib/open/propose-values'
import type { Role } from '@/lib/open/roles'
import { splitDateOf } from '@/lib/open/split-date'
import { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'

/** More series than this are not proposed by themselves, unless they are times. */
const MOST_SERIES = 20

/** Roles that names give before the label is looked for: what they fit is no name of a row. */
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
  (columns) => labelByName(columns, 'within', 1),
  (columns) => labelByName(columns, 'whole', MOSTLY),
  (columns) => labelByName(columns, 'within', MOSTLY),
  (columns) => byName(columns, ['topic'], 'whole'),
  labelByContent,
  seriesByMeasure,
  (columns) => byName(columns, LAST, 'whole'),
  (columns) => byName(columns, LAST, 'within'),
  subjectByThing,
  labelInstead,
  // The rest is said of value and label.
  giveEnds,
  seriesToTellApart,
  withoutCoarserDate,
  // What happened and when is a table of dates.
  (columns) => {
    const isDates = namesOfRole('date', 'whole').includes(columns.name(columns.place('date')))
    if (isDates && !columns.roles.includes('value')) columns.move('date', 'value')
  },
]

/**
 * Which column is what, by its name in any language and by its first cells. Ids, codes, times and places are no values; a
 * column of numbers names no rows where there is one of words. No role is given twice but that of values, which are columns
 * of one kind; a column that fits none has null.
 */
export function proposeRoles(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  { titles, rows }: { readonly titles: readonly string[]; readonly rows: number } = { titles: [], rows: 0 },
) {
  const split = splitDateOf(header, samples)
  const told =
    split === null
      ? samples
      : samples.map((cells, at) =>
          at === split.year
            ? cells.map((_, row) => split.dateOf((other) => samples[other]?.[row] ?? ''))
            : cells,
        )
  const columns = new TableColumns(header, told, rolesOfReading(header), split?.others)
  const quantities = header.flatMap((_, at) => (columns.isQuantities(at) ? [at] : []))
  for (const step of STEPS) step(columns)
  const values = valuesTogether(columns, titles)
  if (values.length < 2) return { roles: columns.roles, quantities }
  const areTimes = values.every((at) => isTime(header[at] ?? '', header))
  const most = Math.max(1, Math.min(MOST_SERIES, Math.floor(NUMBER_LIMIT / Math.max(1, rows))))
  const taken = areTimes ? values : values.slice(0, most)
  // The times of such numbers are the names of their columns, whatever else there is a date of.
  const isDropped = (role: Role | null) => role === 'value' || (areTimes && role === 'date')
  return {
    roles: columns.roles.map((role, at) => (taken.includes(at) ? 'value' : isDropped(role) ? null : role)),
    quantities,
  }
}

/** Times that name the rows are finer than those beside them: 2024 Jan beside 2024. */
function withoutCoarserDate(columns: TableColumns): void {
  if (columns.traits(columns.place('label')).times >= SURELY) columns.take('date')
}

function byName(columns: TableColumns, roles: readonly Role[], how: 'whole' | 'within'): void {
  for (const role of roles)
    columns.give(
      columns.called(role, how).find((at) => fits(columns, at, role)),
      role,
    )
}

/** Whether the cells of a column do not speak against what its name says. */
function fits(columns: TableColumns, at: number, role: Role): boolean {
  const traits = columns.traits(at)
  if (traits.filled.length === 0) return true
  if (role === 'date') return traits.times >= MOSTLY && !isOrigin(columns.name(at))
  if (role === 'unit') return isUnit(traits)
  if (role === 'subject' && (isCode(columns.name(at)) || columns.called('note', 'any').includes(at)))
    return false
  return !TEXTUAL.includes(role) || traits.numbers < MOSTLY
}

/** What is called 单位 can also be institutions. */
function isUnit({ filled, numbers, units }: Traits): boolean {
  return numbers < MOSTLY && (units >= 0.5 || !filled.some(isInstitution))
}

/** A column of scales, shares and the like is the unit, whatever it is called, of values that have none themselves. */
function unitByContent(columns: TableColumns): void {
  const value = columns.place('value')
  if (value === -1 || columns.traits(value).bare < MOSTLY) return
  const named = columns.called('label', 'any')
  const isOfUnits = (at: number) =>
    columns.traits(at).units >= SURELY && !isThing(columns.name(at)) && !named.includes(at)
  columns.give(columns.free().find(isOfUnits), 'unit')
}

function dateByContent(columns: TableColumns): void {
  const values = columns.called('value', 'whole')
  const isDate = (at: number) =>
    columns.traits(at).times >= SURELY && !values.includes(at) && !isOrigin(columns.name(at))
  columns.give(columns.free().find(isDate), 'date')
}

function seriesBySide(columns: TableColumns): void {
  const isOfSides = (at: number) => {
    const { filled, distinct } = columns.traits(at)
    return distinct > 1 && filled.every((cell) => isSide(cell.trim().toLowerCase()))
  }
  columns.give(columns.free().find(isOfSides), 'series')
}

/** Letters of a name that can be a series, on the average. */
const LONGEST_SERIES = 40

/** Where rows have label and date in common, the column of words that tells them apart: the sector beside the country. */
function seriesToTellApart(columns: TableColumns): void {
  const known = (['label', 'date', 'subject', 'series'] as const).map((role) => columns.place(role))
  if (known[0] === -1 || known[3] !== -1) return
  const rows = columns.samples[known[0] ?? -1]?.length ?? 0
  const distinctBy = (places: readonly number[]) =>
    new Set(
      Array.from({ length: rows }, (_, row) => places.map((at) => columns.samples[at]?.[row]).join('\n')),
    ).size
  if (distinctBy(known) === rows) return
  const canTell = (at: number) => {
    const { filled, units, distinct, fullness } = columns.traits(at)
    const letters = filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
    // Of things each has its own; kinds come again.
    const areKinds = distinct < filled.length || fullness < 1
    return (
      areKinds &&
      columns.canName(at, 0) &&
      letters <= LONGEST_SERIES &&
      units < SURELY &&
      !isCode(columns.name(at))
    )
  }
  columns.give(
    columns.free().find((at) => canTell(at) && distinctBy([...known, at]) >= rows * NEARLY_ALL),
    'series',
  )
}

/** Where the label is an indicator, the column of things is the subject: of 地区生产总值 the city. */
function subjectByThing(columns: TableColumns): void {
  if (!isIndicator(columns.name(columns.place('label')))) return
  const isSubject = (at: number) =>
    isThing(columns.name(at)) &&
    columns.canName(at, 1) &&
    !isCode(columns.name(at)) &&
    columns.traits(at).filled.some((cell) => !CODE.test(cell))
  columns.give(columns.free().find(isSubject), 'subject')
}

/** Where a column says what is measured, and says several things, its rows are as many series. */
function seriesByMeasure(columns: TableColumns): void {
  const isOfMeasures = (at: number) =>
    isIndicator(columns.name(at)) && columns.traits(at).distinct > 1 && !columns.areNumbers(at)
  columns.give(columns.free().find(isOfMeasures), 'series')
}
