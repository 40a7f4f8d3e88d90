import type { Column } from '@/lib/open/column'
import { isCalled, namesOfRole, nameWithoutEnd } from '@/lib/open/column-names'
import { NEARLY_ALL } from '@/lib/open/limits'
import type { TableColumns } from '@/lib/open/table-columns'

const ENDS_OF_VALUE: ReadonlySet<string> = new Set(
  (['low', 'value', 'high'] as const).flatMap((role) => namesOfRole(role, 'whole')),
)

type Ends = readonly [low: Column, high: Column]

/** Gives what goes with the value: the two ends of an interval, or how far it may be off. */
export function giveEnds(columns: TableColumns): void {
  const value = columns.of('value')
  if (value === undefined) return
  const [low, high] = endsOf(columns, value) ?? []
  columns.give(low, 'low')
  columns.give(high, 'high')
  if (low === undefined && !isCalled(value.name, 'samples')) columns.give(columns.marginOf(value), 'margin')
}

/** The columns that are the two ends of a value. */
export function endsOf(columns: TableColumns, value: Column): Ends | undefined {
  return endPairs(columns).find(
    ([low, high]) =>
      !areExtremes(low, value) &&
      (areEndsByName([low, value, high]) ||
        (isOf(value.name, nameWithoutEnd(low.name, 'low') ?? '') && encloses(low, value, high))),
  )
}

/** Whether a low end is the least of what a value is the mean of: the mean itself is not off by so much. */
const areExtremes = (low: Column, value: Column) =>
  isCalled(low.name, 'extremes') && isCalled(value.name, 'means')

/** A mean between the least and the most of what it is of, all in one unit; undefined for any other value. */
export function betweenExtremes(columns: TableColumns, value: Column): readonly Column[] | undefined {
  const found = endPairs(columns).find(
    ([low, high]) => areExtremes(low, value) && low.unit === value.unit && encloses(low, value, high),
  )
  return found && [...found, value]
}

/** What the ends of any value are called. */
const OF_ANY =
  /^(?:bound|limit|code|end|estimate|ci|conf|\d+|interval|confidence|uncertainty|range|value|of|the|est|界限?|限|值|估计值?|置信区间|区间)$/

/** Whether the rest of the names of two ends fits a value: only words for ends and words that the value’s name has. */
function isOf(value: string, rest: string): boolean {
  return rest.split(' ').every((word) => word === '' || OF_ANY.test(word) || value.includes(word))
}

/** “Low” and “high” beside “value” are its ends whatever they say; beside “rain” they are other things. */
export function areEndsByName(columns: readonly Column[]): boolean {
  return columns.every(({ name }) => ENDS_OF_VALUE.has(name))
}

/** Columns, free where nothing else is said, whose names differ by the words of the two ends alone: Lower bound, Upper bound. */
export function endPairs(columns: TableColumns, free: readonly Column[] = columns.free): Ends[] {
  if (columns.isTrade) return []
  // Of several of one name it is the first.
  const highs = new Map(
    free.map((column) => [nameWithoutEnd(column.name, 'high'), column] as const).reverse(),
  )
  return free.flatMap((low) => {
    const name = nameWithoutEnd(low.name, 'low')
    const high = highs.get(name)
    return name === null || high === undefined ? [] : [[low, high] satisfies Ends]
  })
}

/** Whether the value lies between two ends in nearly every row. */
function encloses(low: Column, value: Column, high: Column): boolean {
  const [least, most] = [low.values(value), high.values(value)]
  const known = value.values().flatMap((number, row) => {
    const [from, to] = [least[row] ?? Number.NaN, most[row] ?? Number.NaN]
    return [from, number, to].some(Number.isNaN) ? [] : [from <= number && number <= to]
  })
  return known.filter((held) => held).length >= known.length * NEARLY_ALL
}
