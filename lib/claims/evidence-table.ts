import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import { type FacetColumn, FacetedRows } from '@/lib/table/faceted-rows'
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
const FACETS = [...EVIDENCE_MANY, 'subject'] as const
export type EvidenceFacet = (typeof FACETS)[number]

/** The values that each facet offers, in their order, with their names. */
export type EvidenceNames = Readonly<
  Record<EvidenceFacet, readonly (readonly [value: string, name: string])[]>
>

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
  names: EvidenceNames,
  wordsOf: (id: string) => string,
): FacetedRows<EvidenceFacet, (typeof EVIDENCE_SORTS)[number]> {
  const column = (facet: EvidenceFacet): FacetColumn => {
    const values = names[facet].map(([value]) => value)
    return { values, codes: Uint16Array.from(rows, (row) => values.indexOf(row[facet])) }
  }
  return new FacetedRows({
    length: rows.length,
    facets: new Map(FACETS.map((facet) => [facet, column(facet)])),
    find: (query) => {
      const words = fold(query).split(' ')
      const has = ({ id }: EvidenceRow) => {
        const said = fold(wordsOf(id))
        return words.every((word) => said.includes(word))
      }
      return query === '' ? null : Uint32Array.from(rows.flatMap((row, at) => (has(row) ? [at] : [])))
    },
    order: () => Uint32Array.from(rows, (_, at) => at),
  })
}
