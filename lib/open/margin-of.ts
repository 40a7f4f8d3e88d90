import { foldedName, isCalled } from '@/lib/open/column-names'
import type { Role, Roles } from '@/lib/open/roles'

/** Fewer letters that two names begin and end with in common are chance. */
const FEWEST_SHARED = 4

/** A column by its name and its place. */
interface Named {
  readonly at: number
  readonly given: string
}

/**
 * The margin of a column of `numbers`, among some: one whose name begins and ends as that of no other column does. Where names do
 * not say, the only margin is of all, as in a poll, and of several each is of the last column before it.
 * @example marginOf(column('Bronx!!Estimate'), [column('Bronx!!Margin of Error')], numbers) // that margin
 */
export function marginOf<Of extends Named>(
  column: Named,
  margins: readonly Of[],
  numbers: readonly Named[],
): Of | undefined {
  const before = (margin: Of) =>
    margins.length > 1 ? numbers.findLast(({ at }) => at < margin.at) : undefined
  return margins.find((margin) => (ownerOf(margin, numbers) ?? before(margin) ?? column).at === column.at)
}

/** The column whose name has most in common with that of a margin, of those the last before it. */
function ownerOf(margin: Named, numbers: readonly Named[]): Named | undefined {
  const name = foldedName(margin.given)
  let [owner, most]: [Named | undefined, number] = [undefined, FEWEST_SHARED]
  for (const column of numbers) {
    const shared = lettersShared(name, foldedName(column.given))
    const isNearer = owner === undefined || column.at < margin.at
    if (shared > most || (shared === most && isNearer)) [owner, most] = [column, shared]
  }
  return owner
}

/** How many letters two names begin and end with in common. */
function lettersShared(a: string, b: string): number {
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a[start] === b[start]) start += 1
  let end = 0
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return start + end
}

/** The margin of a column of values: its place, and whether other columns share it, as in a poll. */
export interface Margin {
  readonly at: number
  readonly isShared: boolean
}

/** The margin of each column of values that has one, by its place; of how many were asked there is none. */
export function marginsOf(header: readonly string[], roles: Roles): ReadonlyMap<number, Margin> {
  const named = (role: Role) => header.flatMap((given, at) => (roles[at] === role ? [{ at, given }] : []))
  const numbers = named('value').filter(({ given }) => !isCalled(foldedName(given), 'samples'))
  const found = numbers.map((column) => [column.at, marginOf(column, named('margin'), numbers)?.at] as const)
  const countOf = (margin: number) => found.filter(([, other]) => other === margin).length
  return new Map(
    found.flatMap(([value, at]) => (at === undefined ? [] : [[value, { at, isShared: countOf(at) > 1 }]])),
  )
}
