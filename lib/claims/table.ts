import type { ClaimRow } from '@/lib/claims/rows'
import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import type { TableAtHand } from '@/lib/table/rows-at-hand'
import { tableParams } from '@/lib/table/view'

const params = tableParams(
  {
    group: LIST,
    status: LIST,
    topic: LIST_OF_ONE,
    subject: LIST_OF_ONE,
    hedge: LIST_OF_ONE,
    attribution: LIST_OF_ONE,
  },
  ['article', 'subject', 'figure', 'status'],
)
export type ClaimFacet = keyof typeof params.facets
export type ClaimSort = (typeof params.sorts)[number]

/** The table of the claims, whose rows are in the order of the article. */
export const CLAIMS_TABLE: TableAtHand<ClaimRow, ClaimFacet, ClaimSort> = {
  params,
  searched: ({ searched }) => searched,
  compare: (a, b, sort) => {
    switch (sort) {
      case 'article':
        return 0
      case 'subject':
        return a.subjectName < b.subjectName ? -1 : a.subjectName > b.subjectName ? 1 : 0
      case 'figure':
        return a.order.measure - b.order.measure || b.order.figure - a.order.figure
      case 'status':
        return a.order.status - b.order.status
    }
  },
}
