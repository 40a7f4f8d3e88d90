import { LIST, LIST_OF_ONE } from '@/lib/site/address-params'
import { type FacetColumn, FacetedRows } from '@/lib/table/faceted-rows'
import { orderParams, type TableParams } from '@/lib/table/view'
import { fold } from '@/lib/text/fold'

/** One claim as the table shows it, in one language: words, facets and keys to sort by. */
export interface ClaimRow {
  readonly id: string
  readonly subject: string
  readonly subjectName: string
  readonly topic: string
  readonly hedge: string
  readonly group: string
  readonly status: string
  readonly attribution: string
  readonly written: string
  readonly statement: string
  readonly quote: string
  /** The language of the quote (BCP 47). */
  readonly lang: string
  readonly place: string
  /** Order of the article, of numbers within a unit, and of statuses. */
  readonly order: { readonly article: number; readonly figure: number; readonly status: number }
  /** Everything that a search looks through, in both languages, already folded. */
  readonly searched: string
}

/** Facets of which several values can be chosen at once. */
export const MANY = ['group', 'status'] as const
const FACETS = [...MANY, 'topic', 'subject', 'hedge', 'attribution'] as const
export type ClaimFacet = (typeof FACETS)[number]

export const SORTS = ['article', 'subject', 'figure', 'status'] as const
export type ClaimSort = (typeof SORTS)[number]

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
  order: orderParams(SORTS),
}

/** The claims of a table, to be searched, narrowed and sorted. `names` has the values that each facet offers, in their order. */
export function claimsTable(
  rows: readonly ClaimRow[],
  names: Readonly<Record<ClaimFacet, readonly (readonly [value: string, name: string])[]>>,
): FacetedRows<ClaimFacet, ClaimSort> {
  const column = (facet: ClaimFacet): FacetColumn => {
    const values = names[facet].map(([value]) => value)
    return { values, codes: Uint16Array.from(rows, (row) => values.indexOf(row[facet])) }
  }
  return new FacetedRows({
    length: rows.length,
    facets: new Map(FACETS.map((facet) => [facet, column(facet)])),
    find: (query) => {
      const words = fold(query).split(' ')
      const has = ({ searched }: ClaimRow) => words.every((word) => searched.includes(word))
      return Uint32Array.from(rows.flatMap((row, at) => (has(row) ? [at] : [])))
    },
    order: (sort) => {
      const places = [...rows].sort((a, b) => compare(a, b, sort)).map((row) => rows.indexOf(row))
      return Uint32Array.from(places)
    },
  })
}

function compare(a: ClaimRow, b: ClaimRow, sort: ClaimSort): number {
  const inArticle = a.order.article - b.order.article
  switch (sort) {
    case 'article':
      return inArticle
    case 'subject':
      return a.subjectName < b.subjectName ? -1 : a.subjectName > b.subjectName ? 1 : inArticle
    case 'figure':
      return b.order.figure - a.order.figure || inArticle
    case 'status':
      return a.order.status - b.order.status || inArticle
  }
}
