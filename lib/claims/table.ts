import type { ClaimRow } from '@/lib/claims/rows'
import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import { type FacetNames, rowsAtHand } from '@/lib/table/rows-at-hand'
import { orderParams, type TableParams } from '@/lib/table/view'

/** Facets of which several values can be chosen at once. */
export const CLAIM_MANY = ['group', 'status'] as const
export type ClaimFacet = (typeof CLAIM_MANY)[number] | 'topic' | 'subject' | 'hedge' | 'attribution'

export const CLAIM_SORTS = ['article', 'subject', 'figure', 'status'] as const
export type ClaimSort = (typeof CLAIM_SORTS)[number]

/** Where the address keeps the view of the claims table. */
export const CLAIMS_PARAMS: TableParams<ClaimFacet, ClaimSort> = {
  facets: {
    group: LIST,
    status: LIST,
    topic: LIST_OF_ONE,
    subject: LIST_OF_ONE,
    hedge: LIST_OF_ONE,
    attribution: LIST_OF_ONE,
  },
  order: orderParams(CLAIM_SORTS),
}

/** The claims of a table, to be searched, narrowed and sorted. */
export function claimsTable(rows: readonly ClaimRow[], names: FacetNames<ClaimFacet>) {
  return rowsAtHand(rows, names, { searched: ({ searched }) => searched, compare })
}

function compare(a: ClaimRow, b: ClaimRow, sort: ClaimSort): number {
  const inArticle = a.order.article - b.order.article
  switch (sort) {
    case 'article':
      return inArticle
    case 'subject':
      return a.subjectName < b.subjectName ? -1 : a.subjectName > b.subjectName ? 1 : inArticle
    case 'figure':
      return a.order.measure - b.order.measure || b.order.figure - a.order.figure || inArticle
    case 'status':
      return a.order.status - b.order.status || inArticle
  }
}
