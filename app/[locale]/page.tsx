import { Fragment, type ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { REGULAR_SERIF } from '@/app/fonts/regular-serif'
import { ChartFrame } from '@/components/chart/chart-frame'
import { GroupMark } from '@/components/claim/status-mark'
import { Lead } from '@/components/dashboard/lead'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import { StructuredData } from '@/components/page/structured-data'
import { StaticMarkup } from '@/components/static/static-markup'
import { chartOf, frontCharts } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import { leadOf } from '@/lib/claims/lead'
import { readAssessed } from '@/lib/claims/read-assessed'
import { groupCounts } from '@/lib/claims/status-group'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { readDataExports } from '@/lib/exports/data-exports'
import { datasetOf } from '@/lib/exports/dataset'
import { JOINS, type Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'
import { sentencesOf } from '@/lib/text/sentences'

export const generateMetadata = metadataAt('/')

export default async function Dashboard(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const lede = PAGE_WORDS[locale].lede(assessed.claims.length)
  const lead = leadOf(assessed)
  const { leading, acts, all } = frontCharts(assessed)
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

interface AnswerProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** The head of the dashboard: the answer, a sentence to a line, its reason, and the three counts as the key to the colours. */
function Answer({ assessed, locale }: AnswerProps): ReactElement {
  const words = DASHBOARD_WORDS[locale]
  const { title, published, headline, standfirst } = assessed.dossier.source
  const groups = groupCounts(assessed.claims)
  const confirmed = assessed.claims.filter(({ status }) => status === 'confirmed').length
  const { gap, semicolon, stop } = JOINS[locale]
  const sentences = sentencesOf(headline[locale], locale)
  return (
    <div className="answer">
      <p className="answer-kicker">{words.kicker(title[locale], published.slice(0, 4))}</p>
      <h1>
        {sentences.map((sentence, index) => (
          <Fragment key={sentence}>
            {index > 0 && gap}
            <span>
              <Phrased text={sentence} locale={locale} />
            </span>
          </Fragment>
        ))}
      </h1>
      <p className="standfirst">
        {standfirst !== undefined && (
          <span className="standfirst-reason">
            {standfirst[locale]}
            {gap}
          </span>
        )}
        {STATUS_GROUPS.map((group, index) => (
          <span key={group} className="standfirst-count">
            <a className={`group-${group}`} href={addressOf(`/${locale}/claims/?group=${group}`)}>
              <GroupMark group={group} />
              {words.counts[group](String(groups[group]), String(confirmed))}
            </a>
            {index < STATUS_GROUPS.length - 1 ? semicolon : stop}
          </span>
        ))}
      </p>
    </div>
  )
}
