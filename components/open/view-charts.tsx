import { memo, type ReactElement, type ReactNode, useState } from 'react'
import { Compare } from '@/components/compare/compare'
import { useOpenTable } from '@/components/open/open-context'
import { ProposedChartFigure } from '@/components/open/proposed-chart'
import { useAnswer } from '@/components/open/use-answer'
import { CHARTS } from '@/lib/open/limits'
import type { ProposedCharts } from '@/lib/open/table-charts'
import { writeTotal } from '@/lib/quantity/write-total'

/** How long a view must stay before it is drawn: nobody looks at charts while typing. */
const SETTLED = 250

/** None yet. */
const NO_CHARTS: ProposedCharts = { charts: [], all: 0, alone: 0, totals: 0 }

/** Drawn anew with other charts only, not with each letter of a search. */
const SettledCompare = memo(Compare)

interface ViewChartsProps {
  /** Changes when what is looked at does. */
  readonly version: number
  /** What stands between the charts and the comparison. */
  readonly children: ReactNode
}

/** The rows of a view as charts, and, after what else is told of them, a tool to compare them. */
export function ViewCharts({ version, children }: ViewChartsProps): ReactElement {
  const { session, title, locale, words } = useOpenTable()
  const [most, setMost] = useState(CHARTS)
  const look = () => Promise.all([session.charts(most, locale), session.comparables(locale)])
  const [found] = useAnswer(look, `${version} ${most}`, SETTLED)
  const [{ charts, all, alone, totals }, comparables] = found ?? [NO_CHARTS, []]
  return (
    <>
      {charts.length > 0 && (
        <section className="open-figures" aria-label={words.charts}>
          <div className="open-pairs">
            {charts.map((chart) => (
              <ProposedChartFigure key={chart.key} chart={chart} whole={all === 1 && alone === 0} />
            ))}
          </div>
          {all > charts.length && (
            <button type="button" onClick={() => setMost(most + CHARTS)}>
              {words.moreCharts(writeTotal(all - charts.length))}
            </button>
          )}
          {alone > 0 && <p>{words.alone(writeTotal(alone))}</p>}
          {totals > 0 && <p>{words.totals(writeTotal(totals))}</p>}
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
