import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import { type FacetNames, rowsAtHand } from '@/lib/table/rows-at-hand'
import { orderParams, type TableParams } from '@/lib/table/view'
import { fold } from '@/lib/text/fold'

/** One use of a source as it can be filtered; its words are in the page already. */
export interface EvidenceRow {
  readonly id: string
  readonly relation: string
  readonly origin: string
  readonly grade: string
  readonly subject: string
}

/** Facets of which several values can be chosen at once. */
export const EVIDENCE_MANY = ['relation', 'origin', 'grade'] as const
export type EvidenceFacet = (typeof EVIDENCE_MANY)[number] | 'subject'

/** The sources keep the order of the page. */
export const EVIDENCE_SORTS = ['page'] as const

/** Where the address keeps what is shown of the evidence. */
export const EVIDENCE_PARAMS: TableParams<EvidenceFacet, (typeof EVIDENCE_SORTS)[number]> = {
  facets: { relation: LIST, origin: LIST, grade: LIST, subject: LIST_OF_ONE },
  order: orderParams(EVIDENCE_SORTS),
}

/** The uses of sources, to be searched and narrowed. `wordsOf` gives everything that is said of one, as a reader sees it. */
export function evidenceTable(
  rows: readonly EvidenceRow[],
  names: FacetNames<EvidenceFacet>,
  wordsOf: (id: string) => string,
) {
  return rowsAtHand(rows, names, {
    searched: ({ id }) => fold(wordsOf(id)),
    compare: (_a, _b, _sort: (typeof EVIDENCE_SORTS)[number]) => 0,
  })
}
