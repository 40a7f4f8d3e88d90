import type { Comparable } from '@/lib/compare/comparable'
import type { Dimension } from '@/lib/quantity/unit'
import { choice, FLAG, LIST, searchOf, TEXT, type ValuesOf } from '@/lib/site/address-params'

/** More figures than these no longer fit on one axis that a person takes in at once. */
export const MOST_COMPARED = 8

/** What a reader compares, and how it is shown. */
export interface ComparisonView {
  /** Ids of claims or evidence, in the order in which they were chosen. */
  readonly chosen: readonly string[]
  /** Id of the one with which the others are compared; one of the chosen, or null for the first. */
  readonly base: string | null
  /** The dimension by which all are divided, or null. */
  readonly per: Dimension | null
  readonly scale: 'linear' | 'log'
  /** Whether the sources' figures stand beside the claims. */
  readonly evidence: boolean
}

export const EMPTY_COMPARISON: ComparisonView = {
  chosen: [],
  base: null,
  per: null,
  scale: 'linear',
  evidence: false,
}

/** Where the address keeps a comparison. */
export const COMPARISON_PARAMS = {
  claims: LIST,
  base: TEXT,
  per: TEXT,
  scale: choice(['linear', 'log']),
  evidence: FLAG,
}

/** A comparison as the address has it. */
type ComparisonState = ValuesOf<typeof COMPARISON_PARAMS>

/** The view that an address asks for. Ids that do not exist are left out. */
export function comparisonOfState(
  { claims, base, per, scale, evidence }: ComparisonState,
  known: ReadonlyMap<string, Comparable>,
): ComparisonView {
  const chosen = claims.filter((id) => known.has(id)).slice(0, MOST_COMPARED)
  return {
    chosen,
    base: chosen.includes(base) ? base : null,
    per: dimensionNamed(per, known.values()),
    scale,
    evidence,
  }
}

/** The dimension of an id, of those that figures have; null for any other word. */
export function dimensionNamed(id: string, items: Iterable<Comparable>): Dimension | null {
  for (const { quantity } of items) if (quantity.unit.dimension.id === id) return quantity.unit.dimension
  return null
}

/** A view as the address keeps it; the empty one is no part of it. */
export function stateOfComparison({ chosen, base, per, scale, evidence }: ComparisonView): ComparisonState {
  if (chosen.length === 0) return { claims: [], base: '', per: '', scale: 'linear', evidence: false }
  const named = base === null || base === chosen[0] ? '' : base
  return { claims: chosen, base: named, per: per?.id ?? '', scale, evidence }
}

/** The part of an address after the path that shows a view. */
export function searchOfComparison(view: ComparisonView): string {
  return searchOf(COMPARISON_PARAMS, stateOfComparison(view))
}
