import { alikeColumns } from '@/lib/open/alike-columns'
import type { Column } from '@/lib/open/column'
import { isQuantity, kindOf, type NumberKind, numbersApart } from '@/lib/open/column-kinds'
import { isCalled, isPollMargin } from '@/lib/open/column-names'
import { MOSTLY } from '@/lib/open/limits'
import { areEndsByName, betweenExtremes, endPairs, endsOf } from '@/lib/open/propose-ends'
import type { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'

/** A column that is called the value is it, unless it is of one of these. */
const SELDOM: readonly NumberKind['kind'][] = ['answer', 'same', 'rank']

/** Votes and seats of a party, by the last word of the name. */
const VOTES = /\S (?:votes|seats)$/

/** Gives the value: a column that is called so, else the likeliest of the numbers that are quantities. */
export function giveValue(columns: TableColumns): void {
  const called = columns.called('value', 'whole')
  // Of the votes of several parties, and a total of all, the table is about the parties.
  const isOfParts = columns.free.filter(({ name, areNumbers }) => areNumbers && VOTES.test(name)).length > 1
  const isSure = (column: Column) => called[0] === column && !(column.name === 'total' && isOfParts)
  // A column that is called the value may hold dates.
  const canBe = (column: Column) =>
    isSure(column) ? column.areNumbers || column.times >= MOSTLY : column.areNumbers && !numbersApart(column)
  const numeric = columns.free.filter(canBe)
  const pairs = endPairs(columns).flat()
  const rank = (column: Column) => {
    const { kind, unlikely } = kindOf(column)
    return isSure(column) && !SELDOM.includes(kind) ? -1 : unlikely
  }
  const likely = numeric
    .filter((column) => isSure(column) || !column.running)
    .map((column) => ({ column, rank: rank(column) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column)
  // Of ranges the values are empty.
  const ranges = called.find((column) => column.isEmpty && pairs.some((end) => areEndsByName([end, column])))
  const close = columns.isTrade ? numeric.find(({ name }) => isCalled(name, 'closing')) : undefined
  const [first] = likely
  const beside = likely.find((column) => !pairs.includes(column))
  // The highest and the lowest of a day, in a unit, are not ends of the rain beside them.
  const isFirst = beside !== undefined && first?.unit !== '' && endsOf(columns, beside) === undefined
  const value = close ?? ranges ?? (isFirst ? first : beside) ?? first ?? numeric[0] ?? called[0]
  columns.give(value ?? columns.free.find(({ mayCount }) => mayCount), 'value')
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
  const extremes = betweenExtremes(columns, value)
  if (extremes !== undefined && !isCalled(label.name, 'indicators')) return extremes
  const beside = [...columns.margins, ...endPairs(columns).flat()]
  // What only describes a row is of no kind with what comes out of it, though it may add up: a time and a delay.
  const describes = (column: Column) => kindOf(column).kind === 'attribute'
  const others = numeric.filter(
    (column) =>
      isQuantity(column) &&
      !beside.includes(column) &&
      !(isOfOne && columns.marginOf(column) === undefined) &&
      describes(column) === describes(value),
  )
  return alikeColumns([...titles, label.given], value, others)
}
