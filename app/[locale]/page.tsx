import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { FigureFrame } from '@/components/chart/figure-frame'
import { StatusLabel } from '@/components/claim/status-label'
import { GroupCounts } from '@/components/dashboard/group-counts'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import { StructuredData } from '@/components/page/structured-data'
import { chartOf } from '@/lib/charts/chart'
import { sourcesOf } from '@/lib/charts/sources'
import { findingsOf } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import { summaryOf } from '@/lib/claims/summary'
import { readDataExports } from '@/lib/exports/read-data-exports'
import { datasetOf } from '@/lib/exports/structured-data'
import { JOINS } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'

export const generateMetadata = metadataAt('/')

export default async function Dashboard(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const { dossier } = assessed
  const words = DASHBOARD_WORDS[locale]
  const lede = PAGE_WORDS[locale].dashboard.lede(assessed.claims.length)
  const summary = summaryOf(assessed)
  const findings = findingsOf(assessed)
  return (
    <>
      <StructuredData data={datasetOf(assessed, readDataExports(), locale, lede)} />
      <div className="hero">
        <h1>
          <Phrased text={dossier.source.headline[locale]} locale={locale} />
        </h1>
        <p className="lede">{lede}</p>
        <GroupCounts summary={summary} locale={locale} />
      </div>
      <section className="headline-figures" aria-label={words.headlineFigures}>
        {dossier.headline.flatMap(({ claim: id, label }) => {
          const item = assessed.claims.find((c) => c.id === id)
          if (item === undefined) return []
          return (
            <a key={id} href={addressOf(item.path[locale])}>
              <span className="headline-subject">{label[locale]}</span>
              <span className="headline-value">{item.written[locale]}</span>
              <span className="headline-status">
                <StatusLabel claim={item} locale={locale} /> · {item.shortPlace[locale]}
              </span>
            </a>
          )
        })}
      </section>
      <p className="ledger-line">
        {words.ledger(summary)}
        {JOINS[locale].gap}
        <a href={addressOf(`/${locale}/method/#ledger`)}>{words.ledgerLink}</a>
      </p>
      <p className="ledger-line">
        <a href={addressOf(`/${locale}/findings/`)}>{words.findings(String(findings.length))}</a>
      </p>
      {dossier.figures.map((entry) => (
        <FigureFrame
          key={entry.slug}
          figure={chartOf(assessed, entry)}
          sources={sourcesOf(assessed, entry)}
          locale={locale}
        />
      ))}
    </>
  )
}
