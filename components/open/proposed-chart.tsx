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
import { chartTitle } from '@/lib/open/chart-names'
import type { ProposedChart } from '@/lib/open/table-charts'
import { writeTotal } from '@/lib/quantity/write-total'
import { retry } from '@/lib/retry'

/** A chart of an opened file: what it is of, its picture, what must be said with it, and its files. */
export const ProposedChartFigure = memo(function ProposedChartFigure({
  chart,
  whole,
}: {
  readonly chart: ProposedChart
  /** Whether it has all that is shown of the table. */
  readonly whole: boolean
}): ReactElement {
  const { title: source, table, name, locale, words } = useOpenTable()
  const { count, drawn, series, scale, caution } = chart
  const title = chartTitle(chart, { table, file: name, whole }, locale)
  const views = viewsOfSeries(series, scale, locale)
  const alt = altOf(title, kindOf(series).table(series), locale)
  const file = `${name}-${
    chart.name
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
      {drawn < count && (
        <p className="figure-caution">
          {words.drawn[series.kind === 'lines' ? 'last' : 'first'](writeTotal(drawn), writeTotal(count))}
        </p>
      )}
      {caution !== '' && <p className="figure-caution">{caution}</p>}
      <p className="take-row">
        <DrawnFiles name={file} csv={csv} sheet={sheet} title={title} locale={locale} />
      </p>
    </figure>
  )
})
