import { memo, type ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { Views } from '@/components/chart/picture/views'
import { LoadFailed } from '@/components/page/load-failed'
import { saveCsv } from '@/components/page/save-csv'
import { saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import { kindOf } from '@/lib/charts/kinds'
import { altOf } from '@/lib/charts/sentence'
import { markViewsOf } from '@/lib/charts/view'
import { viewsOfSeries } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'
import type { ProposedChart } from '@/lib/open/table-charts'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'
import { retry } from '@/lib/retry'

interface ProposedChartProps {
  readonly chart: ProposedChart
  /** Name of the file, with and without its ending. */
  readonly source: string
  readonly name: string
  readonly locale: Locale
}

/** A chart of an opened file: what it is of, its picture, what must be said with it, and its files. */
export const ProposedChartFigure = memo(function ProposedChartFigure({
  chart,
  source,
  name,
  locale,
}: ProposedChartProps): ReactElement {
  const words = OPEN_WORDS[locale]
  const task = useTask()
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
    saveCsv(`${file}.csv`, chartCsv(chart, locale))
  }
  const picture = async (form: 'svg' | 'png') => {
    const wide = views.find(({ width }) => width === 'wide')
    if (wide === undefined) return
    const { drawnFile } = await retry(() => import('@/components/file/drawn-file'))
    const notes = [...(caution === '' ? [] : [caution]), source]
    const sheet = { layout: wide.layout, title, measure: '', notes, alt, locale }
    saveFile(`${file}.${form}`, await drawnFile({ form, ...sheet }))
  }
  return (
    <figure className="open-figure">
      <figcaption>{title}</figcaption>
      <InteractiveChart source={markViewsOf(views)} locale={locale}>
        <Views views={views} altOf={() => alt} />
      </InteractiveChart>
      {caution !== '' && <p className="figure-caution">{caution}</p>}
      <p className="take-row">
        <button type="button" onClick={() => task.run(csv)} aria-label={`CSV: ${title}`}>
          CSV
        </button>
        {(['svg', 'png'] as const).map((form) => (
          <button
            key={form}
            type="button"
            onClick={() => task.run(() => picture(form))}
            aria-label={`${form.toUpperCase()}: ${title}`}
          >
            {form.toUpperCase()}
          </button>
        ))}
        <LoadFailed task={task} locale={locale} />
      </p>
    </figure>
  )
})
