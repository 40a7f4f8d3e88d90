import type { Comparable } from '@/lib/compare/comparables'
import { type Dimension, dimensionOf } from '@/lib/quantity/unit'

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

/** Reads a view out of the part of an address after `?`. Ids that do not exist are left out, each stands once. */
export function comparisonOfSearch(search: string, known: ReadonlyMap<string, Comparable>): ComparisonView {
  const params = new URLSearchParams(search)
  const ids = (params.get('claims') ?? '').split(',').filter((id) => known.has(id))
  const chosen = [...new Set(ids)].slice(0, MOST_COMPARED)
  const base = params.get('base')
  const per = params.get('per') ?? ''
  return {
    chosen,
    base: base !== null && chosen.includes(base) ? base : null,
    per: dimensionOf(per),
    scale: params.get('scale') === 'log' ? 'log' : 'linear',
    evidence: params.get('evidence') === '1',
  }
}

/** Writes a view as the part of an address after `?`, without what is default; empty for the empty one. */
export function searchOfComparison(view: ComparisonView): string {
  if (view.chosen.length === 0) return ''
  const parts = [`claims=${view.chosen.map(encodeURIComponent).join(',')}`]
  if (view.base !== null && view.base !== view.chosen[0]) parts.push(`base=${encodeURIComponent(view.base)}`)
  if (view.per !== null) parts.push(`per=${view.per}`)
  if (view.scale === 'log') parts.push('scale=log')
  if (view.evidence) parts.push('evidence=1')
  return `?${parts.join('&')}`
}

const PARAMETERS = ['claims', 'base', 'per', 'scale', 'evidence'] as const

/** A written comparison with everything that an address says besides one. */
export function searchBesides(search: string, comparison: string): string {
  const others = new URLSearchParams(search)
  for (const name of PARAMETERS) others.delete(name)
  const rest = others.toString()
  if (rest === '') return comparison
  return comparison === '' ? `?${rest}` : `${comparison}&${rest}`
}
