import { checkDatum, claimDatum, type Datum, evidenceDatum } from '@/lib/charts/series/datum'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { FrontChart } from '@/lib/dossier/finding-entry'
import { inEach, type Text } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

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
  { claim, beside, labels }: FrontChart,
): SparkSeries | null {
  const item = assessed.claims.find(({ id }) => id === claim)
  if (item === undefined) return null
  const main = claimDatum(item, 'dot')
  const others = beside.flatMap((id): SparkDatum[] => {
    const label = labels[id] ?? inEach(() => '')
    const result = assessed.checks.find(({ check }) => check.id === id)
    const checked = result === undefined ? null : checkDatum(result)
    if (checked !== null) return [{ ...checked, label }]
    const evidence = assessed.dossier.evidence.find((e) => e.id === id)
    const quantity = evidence?.quantity ?? null
    if (evidence === undefined || quantity === null) return []
    // The claim says what is counted.
    const written = inEach((locale) => writeQuantity(quantity, locale, { unit: false }))
    return [{ ...evidenceDatum(evidence, quantity), written, label }]
  })
  const fit = others.every(({ unit }) => unit.dimension.id === main.unit.dimension.id)
  return fit && others.length === beside.length ? { main, beside: others } : null
}
