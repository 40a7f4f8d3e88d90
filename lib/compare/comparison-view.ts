import type { Comparable } from '@/lib/compare/comparable'
import type { Dimension } from '@/lib/quantity/unit'
import { choice, FLAG, LIST, searchOf, TEXT, type ValuesOf, valuesOf } from '@/lib/site/address-params'

/** More numbers than these no longer fit on one axis that a person takes in at once. */
export const MOST_COMPARED = 8

/** Where the address keeps a comparison. */
export const COMPARISON_PARAMS = {
  /** Ids of claims or evidence, in the order in which they were chosen. */
  claims: LIST,
  /** Id of the one with which the others are compared; empty for the first. */
  base: TEXT,
  /** Id of the dimension by which all are divided; empty for none. */
  per: TEXT,
  scale: choice(['linear', 'log']),
  /** Whether the sources’ numbers are beside the claims. */
  evidence: FLAG,
}

/** What a reader compares, and how it is shown. */
export type ComparisonView = ValuesOf<typeof COMPARISON_PARAMS>

export const EMPTY_COMPARISON: ComparisonView = valuesOf(COMPARISON_PARAMS, '')

/** A view, which an address can say anything of, with what does not exist left out. */
export function settledComparison(
  view: ComparisonView,
  known: ReadonlyMap<string, Comparable>,
): ComparisonView {
  const claims = view.claims.filter((id) => known.has(id)).slice(0, MOST_COMPARED)
  return {
    ...view,
    claims,
    base: claims.indexOf(view.base) > 0 ? view.base : '',
    per: dimensionNamed(view.per, known.values())?.id ?? '',
  }
}

/** The dimension of an id, of those that numbers have; null for any other word. */
export function dimensionNamed(id: string, items: Iterable<Comparable>): Dimension | null {
  for (const { quantity } of items) if (quantity.unit.dimension.id === id) return quantity.unit.dimension
  return null
}

/** The part of an address after the path that shows a view. */
export function searchOfComparison(view: ComparisonView): string {
  return searchOf(COMPARISON_PARAMS, view)
}
