import type { Remote } from 'comlink'
import { memo, type ReactElement, useState } from 'react'
import { Compare } from '@/components/compare/compare'
import { ProposedChartFigure } from '@/components/open/proposed-chart'
import { useAnswer } from '@/components/open/use-answer'
import type { Locale } from '@/lib/locale'
import { CHARTS } from '@/lib/open/limits'
import type { OpenSession } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface ViewChartsProps {
  readonly session: Remote<OpenSession>
  /** Changes when what is looked at does. */
  readonly version: number
  /** Name of the file, with and without its ending. */
  readonly source: string
  readonly name: string
  readonly locale: Locale
}

/** How long a view must stay before it is drawn: nobody looks at charts while typing. */
const SETTLED = 250

/** Drawn anew with other charts only, not with each letter of a search. */
const SettledCompare = memo(Compare)

/** The rows of a view as charts, and a tool to compare them. */
export const ViewCharts = memo(function ViewCharts({
  session,
  version,
  source,
  name,
  locale,
}: ViewChartsProps): ReactElement | null {
  const words = OPEN_WORDS[locale]
  const [most, setMost] = useState(CHARTS)
  const look = () => Promise.all([session.charts(most, locale), session.comparables(locale)])
  const [found] = useAnswer(look, `${version} ${most}`, SETTLED)
  if (found === null) return null
  const [{ charts, all, alone }, comparables] = found
  return (
    <>
      {charts.length > 0 && (
        <section className="open-figures">
          <h2>{words.charts}</h2>
          {charts.map((chart) => (
            <ProposedChartFigure key={chart.key} chart={chart} source={source} name={name} locale={locale} />
          ))}
          {all > charts.length && (
            <button type="button" onClick={() => setMost(most + CHARTS)}>
              {words.moreCharts(writeTotal(all - charts.length))}
            </button>
          )}
          {alone > 0 && <p>{words.alone(writeTotal(alone))}</p>}
        </section>
      )}
      {comparables.length > 1 && (
        <section>
          <SettledCompare all={comparables} locale={locale} source={source} />
        </section>
      )}
    </>
  )
})
