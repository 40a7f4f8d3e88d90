import type { OpenTable } from '@/lib/open/open-table'
import { dayOf } from '@/lib/open/series'

/** A subject or label with a number of a first and of a second date. */
export interface SlopePair {
  readonly name: string
  readonly rows: readonly [number, number]
  /** The dates as the file writes them. */
  readonly dates: readonly [string, string]
}

/**
 * Of rows on one axis, those that tell a before and an after: a label, or else a subject, that stands in just two rows of
 * one unit with two different dates. Only pairs that share both dates with the first pair are given, as one slope shows them.
 */
export function slopePairs(table: OpenTable, rows: readonly number[], most: number): SlopePair[] {
  const taken = new Set<number>()
  const pairs = (['label', 'subject'] as const).flatMap((role) => {
    const named = new Map<string, number[]>()
    for (const row of rows) {
      const name = table.cell(role, row)
      if (name === '' || taken.has(row)) continue
      const group = named.get(name)
      if (group === undefined) named.set(name, [row])
      else group.push(row)
    }
    return [...named].flatMap(([name, members]) => {
      const pair = members.length === 2 ? pairOf(table, name, members) : null
      if (pair !== null) for (const row of pair.rows) taken.add(row)
      return pair === null ? [] : [pair]
    })
  })
  const [first] = pairs
  if (first === undefined) return []
  return pairs.filter(({ dates }) => dates.join() === first.dates.join()).slice(0, most)
}

function pairOf(table: OpenTable, name: string, members: readonly number[]): SlopePair | null {
  const [a, b] = members
  if (a === undefined || b === undefined || table.unitOf(a) !== table.unitOf(b)) return null
  const [first, second] = [dayOf(table.cell('date', a)), dayOf(table.cell('date', b))]
  if (first === null || second === null || first === second) return null
  const rows = first < second ? ([a, b] as const) : ([b, a] as const)
  return { name, rows, dates: [table.cell('date', rows[0]), table.cell('date', rows[1])] }
}
