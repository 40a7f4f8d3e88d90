import { alikeColumns } from '@/lib/open/alike-columns'
import {
  isByHead,
  isClosing,
  isIndicator,
  isPollMargin,
  isRanking,
  tellsChange,
} from '@/lib/open/column-names'
import { MOSTLY } from '@/lib/open/limits'
import { areEndsByName, betweenExtremes, endPairs, endsOf } from '@/lib/open/propose-ends'
import type { TableColumns } from '@/lib/open/table-columns'
import { isTime } from '@/lib/open/times'

const isChange = (name: string) => tellsChange(name) && !isByHead(name)

/** Gives the value: a column that is called so, else the first of numbers that are quantities. */
export function giveValue(columns: TableColumns): void {
  const called = columns.called('value', 'whole')
  const named = columns.called('value', 'any')
  const others = columns.free().filter((at) => !named.includes(at))
  const surely = (at: number) => called[0] === at
  // A column that is called the value may hold dates.
  const canBe = (at: number) =>
    surely(at)
      ? columns.areNumbers(at) || columns.traits(at).times >= MOSTLY
      : columns.areNumbers(at) && !columns.tellsApart(at)
  const numeric = samplesLast(columns, [...named, ...others].filter(canBe))
  const pairs = endPairs(columns).flat()
  // Answers of a few kinds and ranks come last, and changes after what changes.
  const rank = (at: number) =>
    isRanking(columns.name(at))
      ? 3
      : columns.isFlag(at)
        ? 2
        : !surely(at) && isChange(columns.name(at))
          ? 1
          : 0
  const likely = numeric
    .filter((at) => surely(at) || !columns.traits(at).running)
    .sort((a, b) => rank(a) - rank(b))
  const empty = called.filter((at) => columns.isEmpty(at))
  const ranges = empty.find((at) => pairs.some((end) => areEndsByName(columns, [end, at])))
  const close = columns.isTrade() ? numeric.find((at) => isClosing(columns.name(at))) : undefined
  // The lowest and the highest of a day are no ends of what stands beside them.
  const beside = likely.find((at) => !pairs.includes(at))
  const first =
    beside !== undefined &&
    pairs.includes(likely[0] ?? -1) &&
    columns.unit(likely[0] ?? -1) !== '' &&
    endsOf(columns, beside) === undefined
  const middle = first ? likely[0] : beside
  const value = close ?? ranges ?? middle ?? empty[0] ?? likely[0] ?? numeric[0]
  columns.give(value ?? called[0] ?? others.find((at) => columns.mayCount(at)), 'value')
}

/** How many were asked is the value only where nothing says what was found; a margin is none of what was found. */
function samplesLast(columns: TableColumns, numeric: readonly number[]): readonly number[] {
  const margins = columns.margins()
  const samples = numeric.filter((at) => columns.isSample(at))
  const found = numeric.filter((at) => !samples.includes(at))
  if (found.every((at) => margins.includes(at))) return numeric
  const [last, first] = [
    found.filter((at) => margins.includes(at)),
    found.filter((at) => !margins.includes(at)),
  ]
  return [...first, ...last, ...samples]
}

/** The value with the columns that are to be seen beside it: numbers at other times, or others of its kind. */
export function valuesTogether(columns: TableColumns, titles: readonly string[]): readonly number[] {
  const value = columns.place('value')
  const numeric = columns.free().filter((at) => columns.areNumbers(at))
  const times = [value, ...numeric]
    .filter((at) => isTime(columns.header[at] ?? '', columns.header))
    .sort((a, b) => a - b)
  if (times.length > 1 && (value === -1 || times.includes(value))) return times
  if (value === -1) return []
  // Of several values nothing says whose ends they are, but that a poll’s margin is that of each party.
  const margin = columns.place('margin')
  const isOfAll = isPollMargin(columns.name(margin)) && columns.isInPercent(value)
  const isAlone = columns.roles.includes('low') || (margin !== -1 && !isOfAll) || columns.isSample(value)
  if (isAlone || columns.isTrade() || !columns.roles.includes('label')) return [value]
  // The lowest and the highest of a day, and nothing between them, are seen beside each other.
  const pair = endPairs(columns, [...columns.free(), value]).find((ends) => ends.includes(value))
  if (pair !== undefined) return pair.toSorted((a, b) => a - b)
  const extremes = betweenExtremes(columns, value)
  if (extremes !== undefined && !isIndicator(columns.name(columns.place('label')))) return extremes
  const beside = [...columns.margins(), ...endPairs(columns).flat()]
  const others = numeric.filter(
    (at) => columns.isQuantities(at) && !columns.isSample(at) && !beside.includes(at),
  )
  return alikeColumns(columns, titles, value, others)
}
