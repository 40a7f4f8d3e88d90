import { chartOf } from '@/lib/charts/chart'
import { CHART_KINDS, layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Locale } from '@/lib/locale'

/** The charts of the dashboard in its order: those that belong to the annotated sentence, the acts, and all claims. */
export function frontCharts({ dossier: { figures } }: AssessedDossier) {
  const isLast = ({ kind }: ChartEntry) => CHART_KINDS[kind].everyClaim === true
  const others = figures.filter((entry) => !isLast(entry))
  return {
    lead: others.filter(({ size }) => size === 'lead'),
    acts: others.filter(({ size }) => size !== 'lead'),
    all: figures.filter(isLast),
  }
}

/** What no key of the dashboard need explain: what charts above have explained, and what the chart itself says in its subtitle. */
export function explainedBefore(
  slug: string,
  assessed: AssessedDossier,
  locale: Locale,
): ReadonlySet<string> {
  const { lead, acts } = frontCharts(assessed)
  const charts = [...lead, ...acts]
  const at = charts.findIndex((entry) => entry.slug === slug)
  return new Set(
    charts.slice(0, at + 1).flatMap((entry, index) => {
      const { measures, scales } = chartOf(assessed, entry)
      const [{ series, subtitle }] = measures
      const { key } = layoutOf(series, { width: WIDTHS.wide, scale: scales[0] ?? 'linear', locale })
      return index < at ? key : key.filter((text) => subtitle[locale].includes(text))
    }),
  )
}
