import { useCallback, useMemo } from 'react'
import { type HistoryOption, useAddress } from '@/components/page/use-address'
import type { TableParams, TableView, ViewChange } from '@/lib/table/view'

/** The view of a table, and a way to change it; null shows everything again. */
export interface ViewState<Facet extends string, Sort extends string> {
  readonly params: TableParams<Facet, Sort>
  readonly view: TableView<Facet, Sort>
  readonly change: (change: ViewChange<Facet, Sort> | null) => void
}

/** The view of a table, kept in the address. `history` says whether a choice can be gone back from; typing never can. */
export function useTableView<Facet extends string, Sort extends string>(
  params: TableParams<Facet, Sort>,
  history: HistoryOption,
): ViewState<Facet, Sort> {
  const [facets, setFacets] = useAddress<Record<Facet, readonly string[]>>(params.facets)
  const [{ q: query, sort, reversed }, setOrder] = useAddress(params.order)
  const view = useMemo(() => ({ query, facets, sort, reversed }), [query, facets, sort, reversed])
  const change = useCallback(
    (wanted: ViewChange<Facet, Sort> | null) => {
      const how = { history: wanted?.query === undefined ? history : ('replace' as const) }
      if (wanted === null || wanted.facets !== undefined) setFacets(wanted?.facets ?? null, how)
      setOrder(wanted && { q: wanted.query, sort: wanted.sort, reversed: wanted.reversed }, how)
    },
    [history, setFacets, setOrder],
  )
  return { params, view, change }
}
