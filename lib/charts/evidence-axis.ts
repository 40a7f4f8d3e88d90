import type { View } from '@/lib/charts/layout/layout'
import { scaleFor, shapeFor } from '@/lib/charts/scales'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { type LabelledDatum, marksOf, type Row, type RowSeries, rowsOnAxes } from '@/lib/charts/series/rows'
import { viewsOfSeries } from '@/lib/charts/views'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { publisherOf } from '@/lib/claims/named-source'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { eachById } from '@/lib/compare/comparables'
import { sayCaution } from '@/lib/compare/comparison-words'
import { kinshipOf } from '@/lib/compare/kinship'
import type { Evidence } from '@/lib/dossier/rows'
import { inBrackets, inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { measureOf, type Unit } from '@/lib/quantity/unit'
import { writeDate } from '@/lib/quantity/write-date'

/**
 * A claim and the evidence that measures the same thing, on one axis. A claim alone is drawn for its range; null where an
 * exact number or a count is alone, or where the axis would be one of ranks: places are not lengths.
 */
export function evidenceSeries(item: AssessedClaim): RowSeries | null {
  if (item.claim.quantity.unit.kind === 'rank') return null
  const row = rowOf(item, item.subject.name)
  return saysNothing([row], item.claim.quantity.unit) ? null : seriesOf(item, [row])
}

/**
 * All that is claimed of one subject, with the evidence: a chart for each topic and dimension, since what differs in either
 * shares no axis. What an axis would say nothing of is left out (see `evidenceSeries`).
 */
export function subjectSeries(claims: readonly AssessedClaim[]): RowSeries[] {
  const measured = claims.filter(({ claim }) => claim.quantity.unit.kind !== 'rank')
  const axisOf = ({ claim: { topic, quantity } }: AssessedClaim) => `${topic} ${measureOf(quantity.unit)}`
  return [...new Set(measured.map(axisOf))].flatMap((axis) => {
    const [first, ...others] = measured.filter((item) => axisOf(item) === axis)
    if (first === undefined) return []
    const rows = [first, ...others].map((item) => ({ ...rowOf(item, item.statement), ...statusBefore(item) }))
    return saysNothing(rows, first.claim.quantity.unit) ? [] : [seriesOf(first, rows)]
  })
}

/** Whether all that would be drawn is one exact number or one count, of which an axis shows no more than its words. */
function saysNothing([row, ...others]: readonly Row[], { kind }: Unit): boolean {
  if (row === undefined) return true
  const isAlone = others.length === 0 && row.others.length === 0
  return isAlone && (kind === 'count' || row.main.hedge === 'exact')
}

/** What must be said beside the axis of a claim whose sources count other units than it does; null where none does. */
export function axisCaution({ claim, evidence }: AssessedClaim, locale: Locale): string | null {
  const { unit } = claim.quantity
  const others = evidence.flatMap(({ quantity }) =>
    quantity !== null && kinshipOf(unit, quantity.unit).kind === 'with-caution' ? [quantity.unit] : [],
  )
  if (others.length === 0) return null
  const units = eachById([unit, ...others])
  return sayCaution({ kind: 'units', dimension: unit.dimension, units }, locale).sentence
}

function seriesOf({ claim: { quantity } }: AssessedClaim, rows: readonly Row[]): RowSeries {
  return rowsOnAxes(shapeFor(quantity.unit.kind) === 'bar' ? 'bars' : 'dots', rows)
}

function rowOf(item: AssessedClaim, detail: Text): Row {
  const { claim, evidence } = item
  const { unit } = claim.quantity
  const others = evidence.flatMap((source): LabelledDatum[] => {
    const { quantity } = source
    if (quantity === null || measureOf(quantity.unit) !== measureOf(unit)) return []
    return [{ ...evidenceDatum(source, quantity), label: inEach((locale) => sourceLabelOf(source, locale)) }]
  })
  const label = inEach((locale) => CHART_WORDS[locale].origin.claim)
  const datum = claimDatum(item, shapeFor(unit.kind))
  // Every number says what it counts, as those of sources do.
  return { id: claim.id, label, detail, main: { ...datum, written: datum.full }, others }
}

/** Where claims of every status are beside each other, each says its own: “Article · contradicted”. */
function statusBefore({ status, label }: AssessedClaim): Pick<Row, 'label' | 'status'> {
  return { status, label: inEach((locale) => `${CHART_WORDS[locale].origin.claim} · ${label[locale]}`) }
}

/** Whose number it is, of when, and how it relates to the claim. */
function sourceLabelOf(evidence: Evidence, locale: Locale): string {
  const { quantity, asOf, published, relation, grade } = evidence
  const { comma } = JOINS[locale]
  const { relations, grades } = CLAIM_WORDS[locale]
  const when = asOf ?? published
  const date = when === null || quantity?.kind === 'date' ? '' : `${comma}${writeDate(when, locale)}`
  const remarks = [relations[relation], ...(grade === 'weak' ? [grades.weak] : [])].join(comma)
  return `${publisherOf(evidence, locale)}${date}${inBrackets(remarks, locale)}`
}

/** The evidence axis of a claim laid out for phones and columns, on a scale that keeps all of it apart. */
export function evidenceViews(series: RowSeries, title: string, locale: Locale): View[] {
  const [panel] = series.panels
  const values = series.panels.flatMap(({ rows }) => rows.flatMap(marksOf)).map(({ value }) => value)
  const scale = panel === undefined ? 'linear' : scaleFor(panel.unit.kind, values)
  return viewsOfSeries({ series, scale, title }, locale, ['phone', 'column', 'medium'])
}
