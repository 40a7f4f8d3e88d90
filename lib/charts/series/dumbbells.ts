import type { ChartContext } from '@/lib/charts/kind'
import { bare } from '@/lib/charts/series/context'
import { rowSeries } from '@/lib/charts/series/row-series'
import { type RowPanel, rowTable } from '@/lib/charts/series/rows'
import type { TableRow } from '@/lib/charts/table'

/** Claims on one logarithmic axis with the numbers of sources, of which two that belong together are joined. */
export interface DumbbellSeries {
  readonly kind: 'dumbbells'
  readonly panel: RowPanel
  /** Ids of the smaller and the larger of two joined numbers. */
  readonly joined: readonly (readonly [from: string, to: string])[]
}

/** The claims of a chart that are of the dimension of the first, with their evidence; `pairs` says what is joined. */
export function dumbbellSeries(context: ChartContext): DumbbellSeries {
  const { slug, pairs } = context.entry
  const [panel] = rowSeries('dots', context).panels
  if (panel === undefined) throw new Error(`figures.json: "${slug}" has nothing to draw`)
  const rows = panel.rows.map((row) => ({
    ...row,
    others: row.others.map((other) => {
      const quantity = context.assessed.dossier.evidence.find(({ id }) => id === other.id)?.quantity ?? null
      return quantity === null ? other : { ...other, written: bare(quantity) }
    }),
  }))
  return { kind: 'dumbbells', panel: { ...panel, rows }, joined: pairs.map(({ from, to }) => [from, to]) }
}

export function dumbbellTable({ panel }: DumbbellSeries): TableRow[] {
  return rowTable({ kind: 'dots', panels: [panel] })
}
