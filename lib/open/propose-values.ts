import { alikeColumns } from '@/lib/open/alike-columns'
import type { Column } from '@/lib/open/column'
import { isByHead, isCalled, isPollMargin } from '@/lib/open/column-names'
import { MOSTLY } from '@/lib/open/limits'
import { areEndsByName, betweenExtremes, endPairs, endsOf } from '@/lib/open/propose-ends'
import type { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'

const isConstant = ({ distinct, filled }: Column) => distinct === 1 && filled.length > 2

/** Whether a first column called “number” numbers its rows: whole numbers that only rise or only fall. */
const numbersRows = (column: Column) =>
  column.at === 0 && column.whole && isCalled(column.name, 'counting') && column.order !== null

/** What is known of a column while it is judged: whether its name tells of so much for each, and what holds the margins of others. */
interface Beside {
  readonly isEach: boolean
  readonly margins: readonly Column[]
}

/**
 * How unlikely it is that a table is about a column of numbers, by the first of these that it is: how many were asked, margins,
 * ranks, answers of a few kinds, changes and extremes, what only describes a row or was set before it was measured; then what comes
 * out in the end, and last what comes out for each of something.
 */
const KINDS: readonly (readonly [unlikely: number, is: (column: Column, beside: Beside) => boolean])[] = [
  [9, ({ name }) => isCalled(name, 'samples')],
  [8, (column, { margins }) => margins.includes(column)],
  [7, (column) => isCalled(column.name, 'ranks') || numbersRows(column)],
  [6, ({ isFlag }) => isFlag],
  [5, (column) => isConstant(column) || column.isWordy || isCalled(column.name, 'extremes')],
  [5, ({ name }, { isEach }) => !isEach && isCalled(name, 'change')],
  [4, ({ name, areClocks }) => isCalled(name, 'attributes') || areClocks],
  [0, ({ name, money }, { isEach }) => !isEach && (isCalled(name, 'results') || money === 'sums')],
  // What a thing is worth depends on what else is told of it.
  [1, ({ name }) => isCalled(name, 'worth')],
  [2, ({ name, money }) => isCalled(name, 'results') || money === 'rates'],
]
/** What is none of them. */
const OTHER = 3

function unlikeliness(column: Column, margins: readonly Column[]): number {
  const beside = { isEach: isByHead(column.name), margins }
  return KINDS.find(([, is]) => is(column, beside))?.[0] ?? OTHER
}

/** Gives the value: a column that is called so, else the likeliest of the numbers that are quantities. */
export function giveValue(columns: TableColumns): void {
  const called = columns.called('value', 'whole')
  const isSure = (column: Column) => called[0] === column
  // A column that is called the value may hold dates.
  const canBe = (column: Column) =>
    isSure(column) ? column.areNumbers || column.times >= MOSTLY : column.areNumbers && !column.tellsApart
  const numeric = columns.free.filter(canBe)
  const pairs = endPairs(columns).flat()
  const { margins } = columns
  const rank = (column: Column) => {
    const isNamed =
      isSure(column) && !column.isFlag && !column.isWordy && !isConstant(column) && !numbersRows(column)
    return isNamed ? -1 : unlikeliness(column, margins)
  }
  const likely = numeric
    .filter((column) => isSure(column) || !column.running)
    .map((column) => ({ column, rank: rank(column) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column)
  const empty = called.filter(({ isEmpty }) => isEmpty)
  const ranges = empty.find((column) => pairs.some((end) => areEndsByName([end, column])))
  const close = columns.isTrade ? numeric.find(({ name }) => isCalled(name, 'closing')) : undefined
  // The lowest and the highest of a day are no ends of what stands beside them.
  const beside = likely.find((column) => !pairs.includes(column))
  const [first] = likely
  const isFirst =
    first !== undefined &&
    beside !== undefined &&
    pairs.includes(first) &&
    first.unit !== '' &&
    endsOf(columns, beside) === undefined
  const middle = isFirst ? first : beside
  const value = close ?? ranges ?? middle ?? empty[0] ?? first ?? numeric[0]
  columns.give(value ?? called[0] ?? columns.free.find(({ mayCount }) => mayCount), 'value')
}

/** The value with the columns that are to be seen beside it: numbers at other times, or others of its kind. */
export function valuesTogether(columns: TableColumns, titles: readonly string[]): readonly Column[] {
  const value = columns.of('value')
  const numeric = columns.free.filter(({ areNumbers }) => areNumbers)
  const header = columns.all.map(({ given }) => given)
  const times = columns.all.filter(
    (column) => (column === value || numeric.includes(column)) && isTime(column.given, header),
  )
  if (times.length > 1 && (value === undefined || times.includes(value))) return times
  if (value === undefined) return []
  // Of several values nothing says whose ends they are. A poll’s margin is that of each party, others are of one column each.
  const margin = columns.of('margin')
  const isOfOne = margin !== undefined && !(isPollMargin(margin.name) && value.isInPercent)
  const isAlone = columns.of('low') !== undefined || isCalled(value.name, 'samples')
  const label = columns.of('label')
  if (isAlone || columns.isTrade || label === undefined) return [value]
  // The lowest and the highest of a day, and nothing between them, are seen beside each other.
  const pair = endPairs(columns, [...columns.free, value]).find((ends) => ends.includes(value))
  if (pair !== undefined) return pair
  const extremes = betweenExtremes(columns, value)
  if (extremes !== undefined && !isCalled(label.name, 'indicators')) return extremes
  const beside = [...columns.margins, ...endPairs(columns).flat()]
  // What only describes a row is of no kind with what comes out of it, though it may add up: a time and a delay.
  const describes = (column: Column) => isCalled(column.name, 'attributes') || column.areClocks
  const others = numeric.filter(
    (column) =>
      column.isQuantity &&
      !isCalled(column.name, 'samples') &&
      !beside.includes(column) &&
      !(isOfOne && columns.marginOf(column) === undefined) &&
      describes(column) === describes(value),
  )
  return alikeColumns([...titles, label.given], value, others)
}
