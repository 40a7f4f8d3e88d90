import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { REGULAR_SERIF } from '@/app/fonts/latin-faces'
import { ChartFrame } from '@/components/chart/chart-frame'
import { Answer } from '@/components/dashboard/answer'
import { Lead } from '@/components/dashboard/lead'
import { Unfold } from '@/components/dashboard/unfold'
import { StructuredData } from '@/components/page/structured-data'
import { StaticMarkup } from '@/components/static/static-markup'
import { chartOf } from '@/lib/charts/chart'
import { CHART_KINDS } from '@/lib/charts/kinds'
import { leadOf } from '@/lib/claims/lead'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { readDataExports } from '@/lib/exports/read-data-exports'
import { datasetOf } from '@/lib/exports/structured-data'
import { PAGE_WORDS } from '@/lib/pages/words'

export const generateMetadata = metadataAt('/')

/** On a phone the charts after this many are folded: their findings are titles, and the chart is a tap away. */
const ALWAYS_OPEN = 1

export default async function Dashboard(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const lede = PAGE_WORDS[locale].dashboard.lede(assessed.claims.length)
  const lead = leadOf(assessed)
  const { figures } = assessed.dossier
  // The chart of all claims has its place at the end.
  const [all, others] = [true, false].map((every) =>
    figures.filter(({ kind }) => (CHART_KINDS[kind].everyClaim === true) === every),
  )
  const acts = others?.filter(({ size }) => size !== 'lead')
  const framed = (charts: readonly ChartEntry[] = []) =>
    charts.map((entry) => (
      <div key={entry.slug} className={`act-${entry.size}`}>
        <ChartFrame
          chart={chartOf(assessed, entry)}
          locale={locale}
          unfold={
            entry.size === 'folded' || acts?.slice(ALWAYS_OPEN).includes(entry) ? (
              <Unfold locale={locale} />
            ) : null
          }
        />
      </div>
    ))
  return (
    <>
      <StructuredData data={datasetOf(assessed, readDataExports(), locale, lede)} />
      <Answer assessed={assessed} locale={locale} />
      <div className={REGULAR_SERIF}>
        {lead !== null && <Lead lead={lead} locale={locale} />}
        {framed(others?.filter(({ size }) => size === 'lead'))}
        <StaticMarkup name="front-findings" of="" locale={locale} />
      </div>
      <div className="acts">
        <div>{framed(acts)}</div>
      </div>
      {framed(all)}
    </>
  )
}
