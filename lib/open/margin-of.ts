import { foldedName, isCalled } from '@/lib/open/column-names'
import type { Role, Roles } from '@/lib/open/roles'
import { rowsBy } from '@/lib/open/rows-by'

/** Fewer letters that two names begin and end with in common are chance. */
const FEWEST_SHARED = 4

/** A column by its name and its place. */
interface Named {
  readonly at: number
  readonly given: string
}

/**
 * Finds the margin of a column of `numbers`, among some: one whose name begins and ends as that of no other column does. Where
 * names do not say, the only margin is of all, as in a poll, and of several each is of the last column before it.
 * @example marginsAmong([column('Bronx!!Margin of Error')], numbers)(column('Bronx!!Estimate')) // that margin
 */
export function marginsAmong<Of extends Named>(
  margins: readonly Of[],
  numbers: readonly Named[],
): (column: Named) => Of | undefined {
  const named = numbers.map((column) => ({ column, name: foldedName(column.given) }))
  const owned = new Map<number, Of>()
  let ofAll: Of | undefined
  for (const margin of margins) {
    const before = margins.length > 1 ? numbers.findLast(({ at }) => at < margin.at) : undefined
    const owner = ownerOf(margin, named) ?? before
    if (owner === undefined) ofAll ??= margin
    else if (!owned.has(owner.at)) owned.set(owner.at, margin)
  }
  return ({ at }) => owned.get(at) ?? ofAll
}

/** The column whose name has most in common with that of a margin, of those the last before it. */
function ownerOf(
  margin: Named,
  numbers: readonly { readonly column: Named; readonly name: string }[],
): Named | undefined {
  const ofMargin = foldedName(margin.given)
  let [owner, most]: [Named | undefined, number] = [undefined, FEWEST_SHARED]
  for (const { column, name } of numbers) {
    const shared = lettersShared(ofMargin, name)
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
  const marginOf = marginsAmong(named('margin'), numbers)
  const byMargin = rowsBy(numbers, (column) => marginOf(column)?.at ?? null)
  return new Map(
    [...byMargin].flatMap(([at, columns]) =>
      columns.map((column) => [column.at, { at, isShared: columns.length > 1 }] as const),
    ),
  )
}
