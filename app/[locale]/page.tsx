import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { REGULAR_SERIF } from '@/app/fonts/latin-faces'
import { ChartFrame } from '@/components/chart/chart-frame'
import { Answer } from '@/components/dashboard/answer'
import { Lead } from '@/components/dashboard/lead'
import { StructuredData } from '@/components/page/structured-data'
import { StaticMarkup } from '@/components/static/static-markup'
import { chartOf, frontCharts } from '@/lib/charts/chart'
import { leadOf } from '@/lib/claims/lead'
import { readAssessed } from '@/lib/claims/read-assessed'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { readDataExports } from '@/lib/exports/read-data-exports'
import { datasetOf } from '@/lib/exports/structured-data'
import { PAGE_WORDS } from '@/lib/pages/words'

export const generateMetadata = metadataAt('/')

export default async function Dashboard(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const lede = PAGE_WORDS[locale].dashboard.lede(assessed.claims.length)
  const lead = leadOf(assessed)
  const { lead: leading, acts, all } = frontCharts(assessed)
  const framed = (charts: readonly ChartEntry[], opened = charts.length) =>
    charts.map((entry, index) => (
      <div key={entry.slug} className={`act-${entry.size}`}>
        <ChartFrame chart={chartOf(assessed, entry)} locale={locale} folded={index >= opened} />
      </div>
    ))
  return (
    <>
      <StructuredData data={datasetOf(assessed, readDataExports(), locale, lede)} />
      <Answer assessed={assessed} locale={locale} />
      <div className={REGULAR_SERIF}>
        {lead !== null && <Lead lead={lead} locale={locale} />}
        {framed(leading)}
        <StaticMarkup name="front-findings" of="" locale={locale} />
      </div>
      {/* With little room the findings of the others are titles, and each chart is a tap away. */}
      <div className="acts">{framed(acts, 1)}</div>
      {framed(all)}
    </>
  )
}
