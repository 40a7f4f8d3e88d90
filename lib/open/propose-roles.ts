import {
  isCode,
  isIndicator,
  isInstitution,
  isNumbering,
  isOrigin,
  isSide,
  isThing,
} from '@/lib/open/column-names'
import type { Traits } from '@/lib/open/column-traits'
import { MOSTLY } from '@/lib/open/column-traits'
import { FIGURE_LIMIT } from '@/lib/open/limits'
import { rolesOfReading } from '@/lib/open/match-roles'
import { giveEnds } from '@/lib/open/propose-ends'
import { giveValue, valuesTogether } from '@/lib/open/propose-values'
import type { Role, Roles } from '@/lib/open/roles'
import { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'

/** Texts longer than this on the average name nothing. */
const LONG_TEXT = 80
/** More series than this are not proposed by themselves, unless they are times. */
const MOST_SERIES = 20
/** A cell that is a code of a place or thing, which is named by its words where there are some: ALB, DE_11. */
const CODE = /^[A-Z][A-Z\d_]{1,7}$/

/** Roles that names give before the label is looked for: what they fit is no name of a row. */
const BESIDE: readonly Role[] = ['id', 'baseline', 'unit', 'hedge', 'date', 'series']
const ABOUT: readonly Role[] = ['source', 'quote', 'note']
const LAST: readonly Role[] = ['subject', 'topic']
/** Roles whose cells are words; numbers in them say that the name was misleading. */
const TEXTUAL: readonly Role[] = ['unit', 'hedge', 'source', 'quote', 'note', 'subject', 'topic']
/** Without a column of names, what else names the rows, the likeliest first. */
const INSTEAD: readonly Role[] = ['subject', 'quote', 'topic', 'note', 'id', 'date']

/** What else is known of a table: the lines above its header, and how many rows it has. */
interface About {
  readonly titles: readonly string[]
  readonly rows: number
}

const NOTHING: About = { titles: [], rows: 0 }

interface ProposedRoles {
  readonly roles: Roles
  /** The columns of numbers that are quantities, whatever they are proposed as: those without a role are told of. */
  readonly figures: readonly number[]
}

/**
 * Which column is what, by its name in any language and by its first cells. Ids, codes, times and places are no values; a
 * column of numbers names no rows where there is one of words. No role is given twice but that of values, which are columns
 * of one kind; a column that fits none has null.
 */
export function proposeRoles(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  { titles, rows }: About = NOTHING,
): ProposedRoles {
  const columns = new TableColumns(header, samples, rolesOfReading(header))
  const figures = header.flatMap((_, at) => (columns.isQuantities(at) ? [at] : []))
  byName(columns, BESIDE, 'whole')
  byName(columns, ['date'], 'within')
  dateByContent(columns)
  labelByName(columns, 'whole', 1)
  byName(columns, ABOUT, 'whole')
  byName(columns, ABOUT, 'within')
  labelByOrder(columns)
  giveValue(columns)
  seriesBySide(columns)
  unitByContent(columns)
  labelByName(columns, 'within', 1)
  labelByName(columns, 'whole', MOSTLY)
  labelByName(columns, 'within', MOSTLY)
  byName(columns, ['topic'], 'whole')
  labelByContent(columns)
  seriesByMeasure(columns)
  byName(columns, LAST, 'whole')
  byName(columns, LAST, 'within')
  subjectByThing(columns)
  labelInstead(columns)
  giveEnds(columns)
  seriesToTellApart(columns)
  // Times that name the rows are finer than those beside them: 2024 Jan beside 2024.
  const [label, date] = [columns.roles.indexOf('label'), columns.roles.indexOf('date')]
  if (date !== -1 && columns.traits(label).times >= 0.8) columns.roles[date] = null
  const values = valuesTogether(columns, titles)
  if (values.length < 2) return { roles: columns.roles, figures }
  const areTimes = values.every((at) => isTime(header[at] ?? '', header))
  const most = Math.max(1, Math.min(MOST_SERIES, Math.floor(FIGURE_LIMIT / Math.max(1, rows))))
  const taken = areTimes ? values : values.slice(0, most)
  // The times of such numbers are the names of their columns, whatever else there is a date of.
  const isDropped = (role: Role | null) => role === 'value' || (areTimes && role === 'date')
  return {
    roles: columns.roles.map((role, at) => (taken.includes(at) ? 'value' : isDropped(role) ? null : role)),
    figures,
  }
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
  if (role === 'date') return traits.times >= MOSTLY
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
  const value = columns.roles.indexOf('value')
  if (value === -1 || columns.traits(value).bare < MOSTLY) return
  const named = columns.called('label', 'any')
  const isOfUnits = (at: number) =>
    columns.traits(at).units >= 0.8 && !isThing(columns.name(at)) && !named.includes(at)
  columns.give(columns.free().find(isOfUnits), 'unit')
}

function dateByContent(columns: TableColumns): void {
  const values = columns.called('value', 'whole')
  const isDate = (at: number) =>
    columns.traits(at).times >= 0.8 && !values.includes(at) && !isOrigin(columns.name(at))
  columns.give(columns.free().find(isDate), 'date')
}

function labelByName(columns: TableColumns, how: 'whole' | 'within', fullness: number): void {
  const canName = (at: number) => columns.canName(at, fullness) && !isCode(columns.name(at))
  columns.give(columns.called('label', how).find(canName), 'label')
}

function labelByContent(columns: TableColumns): void {
  const names = columns.free().filter((at) => {
    const { filled, units, times } = columns.traits(at)
    const letters = filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
    return filled.length > 0 && !columns.isFigures(at) && letters <= LONG_TEXT && units < 0.8 && times < 0.8
  })
  const words = names.filter((at) => !isCode(columns.name(at)) && !isNumbering(columns.name(at)))
  const distinct = (at: number) => columns.traits(at).distinct
  const things = words.filter((at) => isThing(columns.name(at)) && columns.canName(at))
  const spelt = things.find((at) => columns.traits(at).filled.some((cell) => !CODE.test(cell)))
  const most = Math.max(0, ...words.map(distinct))
  const likely =
    things.find((at) => distinct(at) >= most) ??
    words.find((at) => columns.canName(at) && distinct(at) >= most / 2)
  const named = spelt ?? likely ?? things[0]
  const best = named ?? words[0]
  // Days that are all different name their rows better than the weather of each.
  const days = columns.traits(columns.roles.indexOf('date'))
  const areDays = days.fullness === 1 && days.distinct === days.filled.length && days.distinct > 1
  const isThingOrSaid = best !== undefined && isThing(columns.name(best))
  if (areDays && best !== undefined && !isThingOrSaid && distinct(best) * 2 <= days.distinct + 1) return
  columns.give(best, 'label')
  if (words.length === 0 && !INSTEAD.some((role) => columns.roles.includes(role)))
    columns.give(names[0], 'label')
}

function seriesBySide(columns: TableColumns): void {
  const isOfSides = (at: number) => {
    const { filled, distinct } = columns.traits(at)
    return distinct > 1 && filled.every((cell) => isSide(cell.trim().toLowerCase()))
  }
  columns.give(columns.free().find(isOfSides), 'series')
}

/** Where all columns are of numbers, those of the first that only rise or only fall name the rows: marks in an examination. */
function labelByOrder(columns: TableColumns): void {
  const filled = columns.free().filter((at) => !columns.isEmpty(at))
  const [first, second] = filled
  if (first === undefined || second === undefined || filled.length < columns.header.length) return
  const numbers = columns.numbers(first)
  const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN))
  const falls = numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? Number.NaN))
  const areNumbers = filled.every((at) => columns.isFigures(at) && !columns.tellsApart(at))
  const { whole, filled: cells } = columns.traits(first)
  const isStep = whole || cells.every((cell) => /^\d+%$/.test(cell.trim()))
  if (numbers.length > 2 && isStep && areNumbers && (rises || falls)) columns.give(first, 'label')
}

/** Letters of a name that can be a series, on the average. */
const LONGEST_SERIES = 40

/** Where rows have label and date in common, the column of words that tells them apart: the sector beside the country. */
function seriesToTellApart(columns: TableColumns): void {
  const known = (['label', 'date', 'subject', 'series'] as const).map((role) => columns.roles.indexOf(role))
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
      units < 0.8 &&
      !isCode(columns.name(at))
    )
  }
  columns.give(
    columns.free().find((at) => canTell(at) && distinctBy([...known, at]) >= rows * 0.9),
    'series',
  )
}

/** Where the label is an indicator, the column of things is the subject: of 地区生产总值 the city. */
function subjectByThing(columns: TableColumns): void {
  if (!isIndicator(columns.name(columns.roles.indexOf('label')))) return
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
    isIndicator(columns.name(at)) && columns.traits(at).distinct > 1 && !columns.isFigures(at)
  columns.give(columns.free().find(isOfMeasures), 'series')
}

function labelInstead(columns: TableColumns): void {
  // One name for all rows is better than none.
  columns.give(columns.called('label', 'whole')[0], 'label')
  const { roles } = columns
  if (roles.includes('label')) return
  const unit = roles.indexOf('unit')
  const { filled, distinct } = columns.traits(unit)
  // Rates of exchange are of currencies, and not in them.
  if (distinct > 1 && distinct === filled.length) {
    roles[unit] = 'label'
    return
  }
  const role = INSTEAD.find((one) => roles.includes(one))
  if (role !== undefined) {
    roles[roles.indexOf(role)] = 'label'
    return
  }
  const free = columns.free().filter((at) => !columns.isEmpty(at))
  const first = free.find((at) => !columns.isFigures(at)) ?? free.find((at) => columns.tellsApart(at))
  columns.give(first, 'label')
}
