import { type FacetColumn, FacetedRows } from '@/lib/table/faceted-rows'
import type { TableParams } from '@/lib/table/view'
import { hasAll, soughtText } from '@/lib/text/sought'

/** The values that a facet can have, in their order, with their names. */
export type FacetNames<Facet extends string> = Readonly<
  Record<Facet, readonly (readonly [value: string, name: string])[]>
>

/** A kind of table whose rows are all at hand: where the address keeps its view, and how its rows are read. */
export interface TableAtHand<Row, Facet extends string, Sort extends string> {
  readonly params: TableParams<Facet, Sort>
  /** Everything that a search looks through, folded. */
  readonly searched: (row: Row) => string
  /** Of rows that are equal the earlier one comes first. */
  readonly compare: (a: Row, b: Row, sort: Sort) => number
}

/** Rows that are all at hand, to be searched for words, narrowed by facets and sorted. A facet offers the values that rows have. */
export function rowsAtHand<
  Facet extends string,
  Sort extends string,
  Row extends Readonly<Record<Facet, string>>,
>(
  rows: readonly Row[],
  names: FacetNames<Facet>,
  { searched, compare }: Pick<TableAtHand<Row, Facet, Sort>, 'searched' | 'compare'>,
): FacetedRows<Facet, Sort> {
  const facets = (Object.keys(names) as Facet[]).map((facet): [Facet, FacetColumn] => {
    const used = new Set<string>(rows.map((row) => row[facet]))
    const values = names[facet].flatMap(([value]) => (used.has(value) ? [value] : []))
    return [facet, { values, codes: Uint16Array.from(rows, (row) => values.indexOf(row[facet])) }]
  })
  return new FacetedRows({
    length: rows.length,
    facets: new Map(facets),
    nameOf: (facet, value) => names[facet].find(([known]) => known === value)?.[1] ?? value,
    find: (query) => {
      const sought = soughtText(query)
      const has = (row: Row) => hasAll(sought, searched(row))
      return query === '' ? null : Uint32Array.from(rows.flatMap((row, at) => (has(row) ? [at] : [])))
    },
    order: (sort) => {
      const places = rows.map((row, at) => ({ row, at })).sort((a, b) => compare(a.row, b.row, sort))
      return Uint32Array.from(places, ({ at }) => at)
    },
  })
}
