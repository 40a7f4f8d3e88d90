import { checkDatum, claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { bare, type Datum } from '@/lib/charts/series/datum'
import { inSmallest } from '@/lib/charts/series/rows'
import type { AssessedDossier } from '@/lib/claims/assess'
import { smallestOf } from '@/lib/compare/comparison'
import type { SparkEntry } from '@/lib/dossier/finding-entry'
import { everywhere, type Text } from '@/lib/locale'
import { measureOf, type Unit } from '@/lib/quantity/unit'

/** A number beside a claim in a chart of one line. */
interface SparkDatum extends Datum {
  /** What is written before the number; empty where that says enough. */
  readonly label: Text
}

/** A chart of one line: a claim's number and what sources say or checks give beside it. */
export interface SparkSeries {
  readonly main: Datum
  readonly beside: readonly SparkDatum[]
}

/** The chart of a finding's line; null where one of its numbers has no place on the axis of the claim. */
export function sparkSeries(
  assessed: AssessedDossier,
  { claim, beside, labels }: SparkEntry,
): SparkSeries | null {
  const item = assessed.claims.find(({ id }) => id === claim)
  if (item === undefined) return null
  const main = claimDatum(item, 'dot')
  // The finding says what is counted, but not where that is several things, nor how long a year is in months.
  const isSaid = ({ id, kind }: Unit) => id === main.unit.id && kind !== 'duration'
  const others = beside.flatMap((id): SparkDatum[] => {
    const label = labels[id] ?? everywhere('')
    const result = assessed.checks.find(({ check }) => check.id === id)
    const checked = result === undefined ? null : checkDatum(result)
    if (checked !== null) return [{ ...checked, label }]
    const evidence = assessed.dossier.evidence.find((e) => e.id === id)
    const quantity = evidence?.quantity ?? null
    if (evidence === undefined || quantity === null) return []
    const datum = evidenceDatum(evidence, quantity)
    return [{ ...datum, label, written: isSaid(quantity.unit) ? bare(quantity) : datum.written }]
  })
  const units = [main, ...others].map(({ unit }) => unit)
  if (others.length < beside.length || units.some((unit) => measureOf(unit) !== measureOf(main.unit)))
    return null
  const smallest = smallestOf(units)
  const written = labels[claim] ?? (units.every(isSaid) ? main.written : main.full)
  return {
    main: inSmallest({ ...main, written }, smallest),
    beside: others.map((datum) => inSmallest(datum, smallest)),
  }
}
