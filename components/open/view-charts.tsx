import { memo, type ReactElement, type ReactNode, useState } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { Views } from '@/components/chart/picture/views'
import { Compare } from '@/components/compare/compare'
import { DrawnFiles } from '@/components/file/drawn-files'
import { useOpenTable } from '@/components/open/open-context'
import { useAnswer } from '@/components/open/use-answer'
import { layoutOf } from '@/lib/charts/kinds'
import { markViewsOf, WIDTHS } from '@/lib/charts/layout/layout'
import { viewsOfSeries } from '@/lib/charts/views'
import { openedChartCsv } from '@/lib/open/chart-csv'
import { LEFT_OUT } from '@/lib/open/left-out'
import { CHARTS } from '@/lib/open/limits'
import { sayNames } from '@/lib/open/match-words'
import type { ViewSummary } from '@/lib/open/session'
import type { ProposedChart, ProposedCharts } from '@/lib/open/table-charts'
import { chartTitle } from '@/lib/open/table-title'
import { writeTotal } from '@/lib/quantity/write-total'

/** How long a view must stay before it is drawn: nobody looks at charts while typing. */
const SETTLED = 250

/** None yet. */
const NO_CHARTS: Pick<ProposedCharts, 'charts' | 'all'> & Partial<ProposedCharts> = { charts: [], all: 0 }

/** Drawn anew with other charts only, not with each letter of a search. */
const SettledCompare = memo(Compare)

interface ViewChartsProps {
  readonly shown: ViewSummary | null
  /** What is between the charts and the comparison. */
  readonly children: ReactNode
}

/** The rows of a view as charts, and, after what else is said of them, a tool to compare them. */
export function ViewCharts({ shown, children }: ViewChartsProps): ReactElement {
  const { session, title, locale, words } = useOpenTable()
  const [most, setMost] = useState(CHARTS)
  const look = () => Promise.all([session.charts(most, locale), session.comparables(locale)])
  const { answer } = useAnswer(look, [shown, most], SETTLED)
  const [{ charts, all, left }, comparables] = answer?.value ?? [NO_CHARTS, []]
  const reasons = LEFT_OUT.flatMap((why) => {
    const { count = 0, names = [] } = left?.[why] ?? {}
    return count === 0 ? [] : [words.left[why](sayNames(names, count, locale))]
  })
  return (
    <>
      {charts.length + reasons.length > 0 && (
        <section className="open-figures" aria-label={words.charts}>
          <div className="open-pairs">
            {charts.map((chart) => (
              <ProposedChartFigure
                key={chart.key}
                chart={chart}
                whole={all === 1 && (left?.unlike.count ?? 0) + (left?.ranks.count ?? 0) === 0}
              />
            ))}
          </div>
          {all > charts.length && (
            <button type="button" onClick={() => setMost(most + CHARTS)}>
              {words.moreCharts(writeTotal(all - charts.length))}
            </button>
          )}
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </section>
      )}
      {children}
      {comparables.length > 1 && (
        <section>
          <SettledCompare all={comparables} locale={locale} source={title} />
        </section>
      )}
    </>
  )
}

/** A chart of an opened file: what it is of, its picture, what must be said with it, and its files. */
const ProposedChartFigure = memo(function ProposedChartFigure({
  chart,
  whole,
}: {
  readonly chart: ProposedChart
  /** Whether it has all that is shown of the table. */
  readonly whole: boolean
}): ReactElement {
  const { title: source, table, name, locale, words } = useOpenTable()
  const { count, drawn, series, scale, caution } = chart
  const [own, setOwn] = useState('')
  const proposed = chartTitle(chart, { table, file: name, whole }, locale)
  const title = own.trim() || proposed
  const views = viewsOfSeries({ series, scale, title }, locale)
  const called = (own || chart.name).replace(/[\s()（）,，]+/g, '-').replace(/^-|-$/g, '')
  const file = `${name}-${called || 'chart'}`
  const csv = async () => openedChartCsv(chart, locale)
  const sheet = async () => ({
    layout: layoutOf(series, { width: WIDTHS.wide, scale, locale }),
    title,
    notes: [...(caution === '' ? [] : [caution]), source],
    alt: views[0]?.alt ?? title,
  })
  return (
    <figure className="open-figure">
      <figcaption>{title}</figcaption>
      <InteractiveChart source={markViewsOf(views)} locale={locale}>
        <Views views={views} />
      </InteractiveChart>
      {drawn < count && (
        <p className="figure-caution">
          {words.drawn[series.kind === 'lines' ? 'last' : 'first'](writeTotal(drawn), writeTotal(count))}
        </p>
      )}
      {caution !== '' && <p className="figure-caution">{caution}</p>}
      <div className="take-row">
        <DrawnFiles name={file} csv={csv} sheet={sheet} title={title} locale={locale} />
        <details className="open-rename">
          <summary>{words.rename}</summary>
          <input
            type="text"
            aria-label={words.chartTitle}
            value={own}
            placeholder={proposed}
            onChange={({ target }) => setOwn(target.value)}
          />
        </details>
      </div>
    </figure>
  )
})
