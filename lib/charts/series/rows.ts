import type { ChartContext } from '@/lib/charts/kind'
import { claimsOf, labelOf, sourcesBeside, wordsOf } from '@/lib/charts/series/context'
import {
  checkDatum,
  claimDatum,
  type Datum,
  evidenceDatum,
  type MarkForm,
  type ScaleWords,
} from '@/lib/charts/series/datum'
import { inUnit, smallestOf } from '@/lib/charts/series/one-unit'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import { sourceLabel } from '@/lib/claims/named-source'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Status } from '@/lib/dossier/statuses'
import { inEach, type Text } from '@/lib/locale'
import type { Quantity } from '@/lib/quantity/quantity'
import { type Dimension, measureOf, type Unit } from '@/lib/quantity/unit'
import { writeUnit } from '@/lib/quantity/write'

/** Rows of marks on horizontal axes: bars, dots, dates. */
export interface RowSeries {
  readonly kind: Extract<ChartEntry['kind'], 'bars' | 'dots'>
  readonly panels: readonly RowPanel[]
}

/** Rows that share one axis and so one dimension. */
export interface RowPanel {
  readonly unit: Unit
  readonly words?: ScaleWords
  /** What its numbers measure, for a chart of several panels. */
  readonly title: Text
  /** What the axis measures, where the numbers do not say it by themselves. */
  readonly axis?: Text
  readonly rows: readonly Row[]
}

/** A claim's mark, and the marks of other numbers under it, each on its own line. */
export interface Row {
  readonly id: string
  readonly label: Text
  readonly detail: Text | null
  /** The status whose mark stands before the label, where the label names it. */
  readonly status?: Status
  readonly main: Datum
  readonly others: readonly LabelledDatum[]
}

/** Another source's number, or the result of a check. */
export interface LabelledDatum extends Datum {
  readonly label: Text
}

/** Every mark of a row or panel. */
export function marksOf({ main, others }: Row): readonly Datum[] {
  return [main, ...others]
}

/**
 * Claims of one dimension share a panel; the chart's evidence is below the claim of which it speaks, its checks below the
 * claim that they test. Order is that of figures.json.
 */
export function rowSeries(kind: RowSeries['kind'], context: ChartContext): RowSeries {
  const form = kind === 'bars' ? 'bar' : 'dot'
  const panels = new Map<string, RowPanel & { readonly rows: Row[] }>()
  for (const item of claimsOf(context)) {
    const { unit } = item.claim.quantity
    const { dimension } = unit
    const title = wordsOf(context.entry.panels[dimension.id], context) ?? titleOf(dimension)
    const panel = panels.get(measureOf(unit)) ?? { unit, title, rows: [] }
    panels.set(measureOf(unit), panel)
    panel.rows.push(rowFor(item, form, context))
  }
  return { kind, panels: [...panels.values()].map(rowsInOneUnit) }
}

/** A panel on whose axis all numbers are of one size, and which says what it is in where they are not printed so. */
export function rowsInOneUnit(panel: RowPanel): RowPanel {
  const unit = smallestOf(panel.rows.flatMap(marksOf).map((datum) => datum.unit))
  if (unit === null) return panel
  const rows = panel.rows.map((row) => ({
    ...row,
    main: inUnit(row.main, unit),
    others: row.others.map((other) => inUnit(other, unit)),
  }))
  return { ...panel, unit, rows, axis: inEach((locale) => writeUnit(unit, locale)) }
}

/** The name of a dimension at the head of a panel. */
function titleOf({ name }: Dimension): Text {
  return inEach((locale) => name[locale].slice(0, 1).toUpperCase() + name[locale].slice(1))
}

function rowFor(item: AssessedClaim, form: MarkForm, context: ChartContext): Row {
  const { entry } = context
  const { id } = item.claim
  return {
    id,
    label: labelOf(item, context),
    detail: wordsOf(entry.details[id], context),
    main: claimDatum(item, form, divisorOf(id, context)),
    others: [...evidenceFor(item, context), ...checksFor(item, context)],
  }
}

function evidenceFor(item: AssessedClaim, context: ChartContext): LabelledDatum[] {
  return sourcesBeside(item, context).map(({ source, quantity }) => ({
    ...evidenceDatum(source, quantity, divisorOf(source.id, context)),
    label: sourceLabel(source, wordsOf(context.entry.labels[source.id], context)),
  }))
}

function checksFor(item: AssessedClaim, context: ChartContext): LabelledDatum[] {
  const { assessed, entry } = context
  return assessed.checks.flatMap((result) => {
    const { against, id } = result.check
    if (against !== item.claim.id || !entry.checks.includes(id)) return []
    const datum = checkDatum(result)
    return datum === null ? [] : [{ ...datum, label: wordsOf(entry.labels[id], context) ?? result.working }]
  })
}

function divisorOf(id: string, { assessed, measure }: ChartContext): Quantity | null {
  return assessed.claims.find(({ claim }) => claim.id === measure.per[id])?.claim.quantity ?? null
}

/** The table of a chart of rows. */
export function rowTable({ panels }: RowSeries): TableRow[] {
  return panels.flatMap(({ rows }) =>
    rows.flatMap(({ label, main, others }) => [
      rowOf(main, label),
      ...others.map((other) => rowOf(other, other.label)),
    ]),
  )
}
