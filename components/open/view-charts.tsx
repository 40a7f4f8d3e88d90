import { memo, type ReactElement, useState } from 'react'
import { Compare } from '@/components/compare/compare'
import { useOpenTable } from '@/components/open/open-context'
import { ProposedChartFigure } from '@/components/open/proposed-chart'
import { useAnswer } from '@/components/open/use-answer'
import { CHARTS } from '@/lib/open/limits'
import { writeTotal } from '@/lib/quantity/write-total'

/** How long a view must stay before it is drawn: nobody looks at charts while typing. */
const SETTLED = 250

/** Drawn anew with other charts only, not with each letter of a search. */
const SettledCompare = memo(Compare)

/** The rows of a view as charts, and a tool to compare them; `version` changes when what is looked at does. */
export const ViewCharts = memo(function ViewCharts({
  version,
}: {
  readonly version: number
}): ReactElement | null {
  const { session, title, locale, words } = useOpenTable()
  const [most, setMost] = useState(CHARTS)
  const look = () => Promise.all([session.charts(most, locale), session.comparables(locale)])
  const [found] = useAnswer(look, `${version} ${most}`, SETTLED)
  if (found === null) return null
  const [{ charts, all, alone, totals }, comparables] = found
  return (
    <>
      {charts.length > 0 && (
        <section className="open-figures">
          <h2>{words.charts}</h2>
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
      {comparables.length > 1 && (
        <section>
          <SettledCompare all={comparables} locale={locale} source={title} />
        </section>
      )}
    </>
  )
})
