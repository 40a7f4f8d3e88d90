import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import { OPEN_SORTS, type OpenSort, orderOf } from '@/lib/open/order'
import { isShownWhole } from '@/lib/open/shown-cell'
import type { TableIndex } from '@/lib/open/table-index'
import { termName, unitName } from '@/lib/open/terms'
import { HEDGES } from '@/lib/quantity/hedge'
import { LIST_OF_ONE } from '@/lib/site/address-params'
import { type FacetColumn, FacetedRows } from '@/lib/table/faceted-rows'
import { type TableView, tableParams } from '@/lib/table/view'
import { isolated } from '@/lib/text/isolated'

/** Columns that part the rows into few groups. */
const OPEN_FACETS = ['series', 'subject', 'topic', 'unit', 'hedge', 'source'] as const
export type OpenFacet = (typeof OPEN_FACETS)[number]

/** What a reader asks of an opened table. */
export type OpenView = TableView<OpenFacet, OpenSort>

function ofEachFacet<Value>(value: Value): Readonly<Record<OpenFacet, Value>> {
  return Object.fromEntries(OPEN_FACETS.map((facet) => [facet, value])) as Record<OpenFacet, Value>
}

/** Where the address keeps the view of an opened table. */
export const OPEN_PARAMS = tableParams(ofEachFacet(LIST_OF_ONE), OPEN_SORTS)

export const DEFAULT_OPEN_VIEW: OpenView = {
  query: '',
  facets: ofEachFacet([]),
  sort: 'file',
  reversed: false,
}

/** Whether a view shows the whole table in the order of its file. */
export function isWhole({ query, facets, sort, reversed }: OpenView): boolean {
  const chosen = Object.values(facets).flat()
  return query === '' && chosen.length === 0 && sort === DEFAULT_OPEN_VIEW.sort && !reversed
}

/** A facet with more values than this says nothing, and neither does one of long texts: it is not offered. */
const MOST_VALUES = 200

/** The rows of an opened table, to be searched, narrowed and sorted. `index` is asked for when a search first needs it. */
export function tableRows(
  table: OpenTable,
  index: () => TableIndex,
  locale: Locale,
): FacetedRows<OpenFacet, OpenSort> {
  const facets = OPEN_FACETS.flatMap((facet) => {
    const column = facetColumnOf(table, facet)
    return column === null ? [] : [[facet, column] as const]
  })
  return new FacetedRows({
    length: table.length,
    facets: new Map(facets),
    nameOf: (facet, value) => facetName(table, facet, value, locale),
    find: (query) => (query.trim() === '' ? null : index().find(query)),
    order: (sort, reversed) => orderOf(table, sort, reversed, locale),
  })
}

/** A value of a facet as a person reads it: what the site knows has names in each language. */
function facetName({ units, terms }: OpenTable, facet: OpenFacet, value: string, locale: Locale): string {
  if (facet === 'topic' || facet === 'subject') return isolated(termName(terms, `${facet}s`, value, locale))
  if (facet === 'unit') return isolated(unitName(value, units, locale))
  const hedge = facet === 'hedge' ? HEDGES.find((other) => other === value) : undefined
  return hedge === undefined ? isolated(value) : CLAIM_WORDS[locale].hedges[hedge]
}

/** The values of a facet and their places row by row; null when it says nothing. */
function facetColumnOf(table: OpenTable, facet: OpenFacet): FacetColumn | null {
  const isSaid = facet === 'unit' || facet === 'hedge'
  const column = isSaid ? table.rows.saying((said) => said[facet]).coded : table.coded(facet)
  const count = column?.values.length ?? 0
  return count > 1 && count <= MOST_VALUES && column?.values.every(isShownWhole) ? column : null
}
