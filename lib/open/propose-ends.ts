import { namesOfRole, nameWithoutEnd } from '@/lib/open/column-names'
import { NEARLY_ALL } from '@/lib/open/limits'
import type { TableColumns } from '@/lib/open/table-columns'

const ENDS_OF_VALUE: ReadonlySet<string> = new Set(
  (['low', 'value', 'high'] as const).flatMap((role) => namesOfRole(role, 'whole')),
)

/** Gives what goes with the value: the two ends of an interval, or how far it may be off. */
export function giveEnds(columns: TableColumns): void {
  const value = columns.place('value')
  if (value === -1) return
  const pair = endsOf(columns, value)
  if (pair !== undefined) {
    columns.give(pair[0], 'low')
    columns.give(pair[1], 'high')
    return
  }
  if (columns.isSample(value)) return
  columns.give(columns.margins()[0], 'margin')
}

/** The columns that are the two ends of a value. */
export function endsOf(columns: TableColumns, value: number): [low: number, high: number] | undefined {
  return endPairs(columns).find(
    ([low, high]) =>
      !areExtremes(columns, [low, value]) &&
      (areEndsByName(columns, [low, value, high]) ||
        (isOf(columns.name(value), nameWithoutEnd(columns.name(low), 'low') ?? '') &&
          encloses(columns, low, value, high))),
  )
}

const EXTREME = /\b(?:min|minimum|lowest)\b|最[小低]/
const MEAN = /\b(?:mean|average|avg|median)\b|平均|均[值价]|中位/

/** Whether a low end is the least of what a value is the mean of: the mean itself is not off by so much. */
function areExtremes(columns: TableColumns, [low, value]: readonly [number, number]): boolean {
  return EXTREME.test(columns.name(low)) && MEAN.test(columns.name(value))
}

/** A mean between the least and the most of what it is of, all in one unit; undefined for any other value. */
export function betweenExtremes(columns: TableColumns, value: number): readonly number[] | undefined {
  const found = endPairs(columns).find(
    ([low, high]) =>
      areExtremes(columns, [low, value]) &&
      columns.unit(low) === columns.unit(value) &&
      encloses(columns, low, value, high),
  )
  return found && [...found, value].sort((a, b) => a - b)
}

/** What the ends of any value are called. */
const OF_ANY =
  /^(?:bound|limit|end|estimate|ci|conf|\d+|interval|confidence|uncertainty|range|value|of|the|est|界限?|限|值|估计值?|置信区间|区间)$/

/** Whether the rest of the names of two ends fits a value: nothing more than that they are ends, or words of its own name. */
function isOf(value: string, rest: string): boolean {
  return rest.split(' ').every((word) => word === '' || OF_ANY.test(word) || value.includes(word))
}

/** “Low” and “high” beside “value” are its ends whatever they say; beside “rain” they are other things. */
export function areEndsByName(columns: TableColumns, places: readonly number[]): boolean {
  return places.every((at) => ENDS_OF_VALUE.has(columns.name(at)))
}

/** Columns, free where nothing else is said, whose names differ by the words of the two ends alone: Lower bound, Upper bound. */
export function endPairs(columns: TableColumns, free = columns.free()): [low: number, high: number][] {
  if (columns.isTrade()) return []
  // Of several of one name it is the first.
  const highs = new Map(free.map((at) => [nameWithoutEnd(columns.name(at), 'high'), at] as const).reverse())
  return free.flatMap((low) => {
    const name = nameWithoutEnd(columns.name(low), 'low')
    const high = highs.get(name)
    return name === null || high === undefined ? [] : [[low, high] satisfies [number, number]]
  })
}

/** Whether the value lies between two ends in nearly every row. */
function encloses(columns: TableColumns, low: number, value: number, high: number): boolean {
  const [least = [], middle = [], most = []] = [low, value, high].map((at) => columns.numbers(at, value))
  const known = middle.flatMap((number, at) => {
    const triple = [least[at] ?? Number.NaN, number, most[at] ?? Number.NaN]
    return triple.some(Number.isNaN) ? [] : [triple]
  })
  const held = known.filter(([first = 0, between = 0, last = 0]) => first <= between && between <= last)
  return held.length >= known.length * NEARLY_ALL
}
