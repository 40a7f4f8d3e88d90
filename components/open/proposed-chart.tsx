import { memo, type ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { Views } from '@/components/chart/picture/views'
import { DrawnFiles } from '@/components/file/drawn-files'
import { useOpenTable } from '@/components/open/open-context'
import { kindOf, layoutOf } from '@/lib/charts/kinds'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { altOf } from '@/lib/charts/table'
import { markViewsOf } from '@/lib/charts/view'
import { viewsOfSeries } from '@/lib/charts/views'
import type { ProposedChart } from '@/lib/open/table-charts'
import { writeTotal } from '@/lib/quantity/write-total'
import { retry } from '@/lib/retry'

/** A chart of an opened file: what it is of, its picture, what must be said with it, and its files. */
export const ProposedChartFigure = memo(function ProposedChartFigure({
  chart,
}: {
  readonly chart: ProposedChart
}): ReactElement {
  const { title: source, name, locale, words } = useOpenTable()
  const { name: heading, count, drawn, series, scale, caution } = chart
  const title = words.chartTitle({ name: heading, count: writeTotal(count), drawn: writeTotal(drawn) })
  const views = viewsOfSeries(series, scale, locale)
  const alt = altOf(title, kindOf(series).table(series), locale)
  const file = `${name}-${
    heading
      .replace(/[\s()（）,，]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'chart'
  }`
  const csv = async () => {
    const { chartCsv } = await retry(() => import('@/lib/open/chart-csv'))
    return chartCsv(chart, locale)
  }
  const sheet = async () => ({
    layout: layoutOf(series, { width: WIDTHS.wide, scale, locale }),
    title,
    notes: [...(caution === '' ? [] : [caution]), source],
    alt,
  })
  return (
    <figure className="open-figure">
      <figcaption>{title}</figcaption>
      <InteractiveChart source={markViewsOf(views)} locale={locale}>
        <Views views={views} altOf={() => alt} />
      </InteractiveChart>
      {caution !== '' && <p className="figure-caution">{caution}</p>}
      <p className="take-row">
        <DrawnFiles name={file} csv={csv} sheet={sheet} title={title} locale={locale} />
      </p>
    </figure>
  )
})
