import { scaleFor, shapeFor } from '@/lib/charts/scales'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/datum'
import { type LabelledDatum, marksOf, type RowSeries } from '@/lib/charts/series/rows'
import type { View } from '@/lib/charts/view'
import { viewsOfSeries } from '@/lib/charts/views'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Evidence } from '@/lib/dossier/rows'
import { inBrackets, inEach, JOINS, type Locale } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { writeDate } from '@/lib/quantity/write-date'

/**
 * A claim and the evidence that measures the same thing, on one axis. A claim alone is drawn for its range; null where an
 * exact number is alone, or where the axis would be one of ranks, where places are no lengths.
 */
export function evidenceSeries(item: AssessedClaim): RowSeries | null {
  const { claim, evidence, subject } = item
  const { kind, dimension } = claim.quantity.unit
  if (kind === 'rank') return null
  const others = evidence.flatMap((source): LabelledDatum[] => {
    const { quantity } = source
    if (quantity === null || quantity.unit.dimension.id !== dimension.id) return []
    return [{ ...evidenceDatum(source, quantity), label: inEach((locale) => labelOf(source, locale)) }]
  })
  if (others.length === 0 && isPoint(claim.quantity.interval)) return null
  const shape = shapeFor(kind)
  const row = {
    id: claim.id,
    label: inEach((locale) => CHART_WORDS[locale].article),
    detail: subject.name,
    main: claimDatum(item, shape),
    others,
  }
  return {
    kind: shape === 'bar' ? 'bars' : 'dots',
    panels: [{ unit: claim.quantity.unit, title: dimension.name, rows: [row] }],
  }
}

/** Whose number it is, of when, and how it relates to the claim. */
function labelOf(
  { quantity, asOf, published, publisher, relation, grade }: Evidence,
  locale: Locale,
): string {
  const { comma } = JOINS[locale]
  const { relations, grades } = CLAIM_WORDS[locale]
  const when = asOf ?? published
  const date = when === null || quantity?.kind === 'date' ? '' : `${comma}${writeDate(when, locale)}`
  const remarks = [relations[relation], ...(grade === 'weak' ? [grades.weak] : [])].join(comma)
  return `${publisher}${date}${inBrackets(remarks, locale)}`
}

/** No page gives the chart of one claim more room than a column. */
const EVIDENCE_WIDTHS = ['phone', 'column'] as const

/** The evidence axis of a claim laid out for phones and columns, on a scale on which all of it can be told apart. */
export function evidenceViews(series: RowSeries, locale: Locale): View[] {
  const [panel] = series.panels
  const values = series.panels.flatMap(({ rows }) => rows.flatMap(marksOf)).map(({ value }) => value)
  const scale = panel === undefined ? 'linear' : scaleFor(panel.unit.kind, values)
  return viewsOfSeries(series, scale, locale, EVIDENCE_WIDTHS)
}
