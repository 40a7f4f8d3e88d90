import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf, labelOf, sourcesBeside } from '@/lib/charts/series/context'
import { bare, type MarkForm } from '@/lib/charts/series/datum'
import { type LabelledDatum, type Row, type RowSeries, rowsOnAxes } from '@/lib/charts/series/rows'
import type { AssessedClaim } from '@/lib/claims/assess'
import { sourceLabel } from '@/lib/claims/named-source'

/**
 * Claims of one dimension share a panel; the chart's evidence is below the claim of which it speaks. Order is that of figures.json,
 * whose pairs are joined.
 */
export function rowSeries(kind: RowSeries['kind'], context: ChartContext): RowSeries {
  const { pairs, panels } = context.entry
  const form = kind === 'bars' ? 'bar' : 'dot'
  const rows = claimsOf(context).map((item) => rowFor(item, form, context))
  return { ...rowsOnAxes(kind, rows, panels), joined: pairs.map(({ from, to }) => [from, to]) }
}

function rowFor(item: AssessedClaim, form: MarkForm, context: ChartContext): Row {
  const { entry } = context
  const { id, quantity } = item.claim
  const main = claimDatum(item, form)
  const evidence = evidenceFor(item, context)
  // Where a source counts something else, every number says what it counts.
  const isOneUnit = evidence.every(({ unit }) => unit.id === quantity.unit.id)
  return {
    id,
    label: claimLabelOf(item, context),
    detail: entry.details[id] ?? null,
    main: isOneUnit ? main : { ...main, written: main.full },
    others: evidence,
  }
}

function evidenceFor(item: AssessedClaim, context: ChartContext): LabelledDatum[] {
  return sourcesBeside(item, context).map(({ source, quantity }) => {
    const datum = evidenceDatum(source, quantity)
    const isSaid = quantity.unit.id === item.claim.quantity.unit.id
    return {
      ...datum,
      written: isSaid ? bare(quantity) : datum.written,
      label: sourceLabel(source, labelOf(source.id, context)),
    }
  })
}
