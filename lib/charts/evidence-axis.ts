import { type Layout, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import { place } from '@/lib/charts/layout/place'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/datum'
import type { RowSeries } from '@/lib/charts/series/series'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { inBrackets, JOINS, type Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'

/** From this ratio of the largest to the smallest figure on, a linear axis would hide the small ones. */
const LOG_FROM = 30

/**
 * A claim and the evidence that measures the same thing, on one axis; null when there is none, or when the axis would be one
 * of ranks, where places are no lengths.
 */
export function evidenceSeries(item: AssessedClaim): RowSeries | null {
  const { claim, evidence, subject } = item
  const { kind, dimension } = claim.quantity.unit
  if (kind === 'rank') return null
  const beside = evidence.flatMap((e) => {
    const { quantity } = e
    if (quantity === null || quantity.unit.dimension.id !== dimension.id) return []
    const label = (locale: Locale) => {
      const when = e.asOf ?? e.published
      const comma = JOINS[locale].comma
      const date = when === null || quantity.kind === 'date' ? '' : `${comma}${writeDate(when, locale)}`
      const { relations, grades } = CLAIM_WORDS[locale]
      const said = [relations[e.relation], ...(e.grade === 'weak' ? [grades.weak] : [])].join(comma)
      return `${e.publisher}${date}${inBrackets(String(said), locale)}`
    }
    return [{ ...evidenceDatum(e, quantity), label: { zh: label('zh'), en: label('en') }, verdict: null }]
  })
  if (beside.length === 0) return null
  const form = kind === 'date' || kind === 'share' ? 'dot' : 'bar'
  return {
    form: 'rows',
    panels: [
      {
        unit: claim.quantity.unit,
        title: dimension.name,
        rows: [
          {
            id: claim.id,
            label: { zh: CLAIM_WORDS.zh.theArticle, en: 'The article' },
            detail: subject.name,
            main: claimDatum(item, form),
            beside,
          },
        ],
      },
    ],
  }
}

/** The evidence axis of a claim laid out for each width. */
export function evidenceLayouts(series: RowSeries, locale: Locale): { width: WidthName; layout: Layout }[] {
  const values = series.panels
    .flatMap((p) => p.rows.flatMap((r) => [r.main, ...r.beside]))
    .map((d) => d.value)
  const dates = series.panels.some((panel) => panel.unit.kind === 'date')
  const log = !dates && Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) >= LOG_FROM
  return (['narrow', 'wide'] as const).flatMap((width) => {
    const layout = place(series, { width: WIDTHS[width], scale: log ? 'log' : 'linear', measure: '', locale })
    return layout === null ? [] : [{ width, layout }]
  })
}
