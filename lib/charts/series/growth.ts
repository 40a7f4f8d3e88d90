import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf, labelOf, sourcesBeside } from '@/lib/charts/series/context'
import { bare, type Datum } from '@/lib/charts/series/datum'
import { gridRow } from '@/lib/charts/series/lists'
import { inSmallest } from '@/lib/charts/series/rows'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { smallestOf } from '@/lib/compare/comparison'
import { everywhere, type Text } from '@/lib/locale'
import { periodOf } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'

/** One number over time: what a claim says, and the counts of other days; below it other claims as lines. */
export type GrowthSeries = ReturnType<typeof growthSeries>

/** The first claim and its dated evidence over time, the other claims as rows. A number without a date has no place in time. */
export function growthSeries(context: ChartContext) {
  const [first, ...others] = claimsOf(context)
  const points: { label: Text; datum: Datum; when: Interval }[] = []
  if (first !== undefined) {
    const { asOf } = first.claim
    const dated = (date: string | null, datum: Datum, label: Text) => {
      if (date !== null) points.push({ label, datum, when: periodOf(date) })
    }
    dated(asOf, claimDatum(first, 'dot'), claimLabelOf(first, context))
    for (const { source, quantity } of sourcesBeside(first, context)) {
      const datum = { ...evidenceDatum(source, quantity), written: bare(quantity) }
      const label = labelOf(source.id, context) ?? everywhere(source.publisher)
      dated(source.asOf, datum, label)
    }
  }
  const unit = smallestOf(points.map(({ datum }) => datum.unit))
  return {
    kind: 'growth' as const,
    /** In order of time, the claim one of them; of the day, or the longer time, of which each is. */
    points: points
      .map((point) => ({ ...point, datum: inSmallest(point.datum, unit) }))
      .toSorted((a, b) => a.when.low + a.when.high - b.when.low - b.when.high),
    rows: others.map((item) => gridRow(item, claimLabelOf(item, context), context)),
  }
}

export function growthTable({ points, rows }: GrowthSeries): TableRow[] {
  return [
    ...points.map(({ datum, label, when }) => rowOf(datum, label, { x: when.low })),
    ...rows.map(({ row }) => row),
  ]
}
