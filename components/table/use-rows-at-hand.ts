import { useMemo } from 'react'
import { useTableView } from '@/components/table/use-table-view'
import { type FacetNames, rowsAtHand, type TableAtHand } from '@/lib/table/rows-at-hand'

/** The rows that a reader has asked for, of a table whose rows are all at hand, and what its controls need. */
export function useRowsAtHand<
  Facet extends string,
  Sort extends string,
  Row extends Readonly<Record<Facet, string>>,
>(rows: readonly Row[], names: FacetNames<Facet>, kind: TableAtHand<Row, Facet, Sort>) {
  const state = useTableView(kind.params, 'push')
  const { view } = state
  const table = useMemo(() => rowsAtHand(rows, names, kind), [rows, names, kind])
  const shown = useMemo(() => [...table.rows(view)].flatMap((at) => rows[at] ?? []), [table, rows, view])
  const facets = useMemo(() => table.counts(view), [table, view])
  return { shown, controls: { ...state, facets } }
}
