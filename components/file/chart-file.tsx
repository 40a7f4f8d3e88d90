import { ChartSheet } from '@/components/file/chart-sheet'
import { markupWriter } from '@/components/file/markup'
import type { Chart } from '@/lib/charts/chart'
import { chartKindOf, layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { measureQuery } from '@/lib/charts/measures'
import { type ChartSources, publishersIn } from '@/lib/charts/sources'
import { altOf } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import type { ChartVariant } from '@/lib/exports/chart-names'
import { citationOf } from '@/lib/exports/citation'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { JOINS } from '@/lib/locale'
import { figurePath, wholeAddressOf } from '@/lib/site/address'

/** A chart as an SVG file that needs nothing from elsewhere. Its text is text, for a designer to edit. */
export async function chartSvg(
  chart: Chart,
  sources: ChartSources,
  source: Source,
  { measure, locale, theme }: ChartVariant,
): Promise<string> {
  const shown = chart.measures[measure] ?? chart.measures[0]
  const layout = layoutOf(shown.series, {
    width: WIDTHS[chartKindOf(shown.series).fileWidth ?? 'wide'],
    scale: chart.scale,
    locale,
  })
  const words = EXPORT_WORDS[locale]
  const statuses = sources.statuses.map(({ status, count }) =>
    CHART_WORDS[locale].ofStatus(CLAIM_WORDS[locale].statuses[status], count),
  )
  const notes = [
    ...(chart.caution === null ? [] : [chart.caution[locale]]),
    ...(statuses.length === 0 ? [] : [statuses.join(JOINS[locale].semicolon) + JOINS[locale].stop]),
    words.sources(citationOf(source, locale), publishersIn(sources, locale)),
    words.credit(wholeAddressOf(`${figurePath(locale, chart.slug)}${measureQuery(chart, measure)}`)),
  ]
  const title = shown.title[locale]
  const write = await markupWriter(theme)
  const markup = write(
    <ChartSheet
      layout={layout}
      title={title}
      measure={shown.subtitle[locale]}
      notes={notes}
      alt={altOf(title, shown.rows, locale)}
      locale={locale}
    />,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}
