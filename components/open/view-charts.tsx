import type { Remote } from 'comlink'
import { memo, type ReactElement, useEffect, useState } from 'react'
import { Compare } from '@/components/compare/compare'
import { ProposedChartFigure } from '@/components/open/proposed-chart'
import { useFail } from '@/components/open/use-fail'
import type { Comparable } from '@/lib/compare/comparables'
import type { Locale } from '@/lib/locale'
import { CHARTS } from '@/lib/open/limits'
import type { OpenSession } from '@/lib/open/session'
import type { ProposedCharts } from '@/lib/open/table-charts'
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
  const fail = useFail()
  const [most, setMost] = useState(CHARTS)
  const [proposed, setProposed] = useState<ProposedCharts>({ charts: [], all: 0 })
  const [comparables, setComparables] = useState<readonly Comparable[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another view
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const [drawn, compared] = await Promise.all([session.charts(most, locale), session.comparables(locale)])
      if (!wanted) return
      setProposed(drawn)
      setComparables(compared)
    }
    const timer = setTimeout(() => look().catch(fail), SETTLED)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [session, version, most, locale, fail])
  const { charts, all } = proposed
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
        </section>
      )}
      {comparables.length > 1 && (
        <section>
          <h2>{words.compare}</h2>
          <p>{words.compareText}</p>
          <SettledCompare all={comparables} locale={locale} source={source} />
        </section>
      )}
    </>
  )
})
