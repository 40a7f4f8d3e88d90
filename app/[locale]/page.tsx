import type { Metadata } from 'next'
import { Fragment, type ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { FigureFrame } from '@/components/chart/figure-frame'
import { MarkKey } from '@/components/chart/mark-key'
import { Fades } from '@/components/chart/marks/fades'
import { GroupCounts } from '@/components/claim/group-counts'
import { StatusMark } from '@/components/claim/status-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import { StructuredData } from '@/components/page/structured-data'
import { figureOf } from '@/lib/charts/figure'
import { sourcesOf } from '@/lib/charts/sources'
import { findingsOf, findingsOn } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import { summaryOf } from '@/lib/claims/summary'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { readDataExports } from '@/lib/exports/read-data-exports'
import { datasetOf } from '@/lib/exports/structured-data'
import { JOINS } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { writeQuantity } from '@/lib/quantity/write'
import { addressOf, claimPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/')
}

export default async function Dashboard(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const { dossier } = assessed
  const words = DASHBOARD_WORDS[locale]
  const claimWords = CLAIM_WORDS[locale]
  const summary = summaryOf(assessed)
  const findings = findingsOf(assessed)
  return (
    <>
      <StructuredData data={datasetOf(assessed, readDataExports(), locale, words.lede(summary.claims))} />
      <Fades />
      <div className="hero">
        <h1>
          <Phrased text={dossier.source.headline[locale]} locale={locale} />
        </h1>
        <p className="lede">{words.lede(summary.claims)}</p>
        <GroupCounts summary={summary} locale={locale} />
      </div>
      <section className="headline-figures" aria-label={words.headlineFigures}>
        {dossier.headline.flatMap(({ claim: id, label }) => {
          const item = assessed.claims.find((c) => c.claim.id === id)
          if (item === undefined) return []
          const { claim, status, shortPlace } = item
          return (
            <a key={id} href={addressOf(claimPath(locale, id))}>
              <span className="headline-subject">{label[locale]}</span>
              <span className="headline-value">{writeQuantity(claim.quantity, locale)}</span>
              <span className="headline-status">
                <StatusMark status={status} /> {claimWords.statuses[status]} · {shortPlace[locale]}
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
      {dossier.figures.map((entry, index) => (
        <Fragment key={entry.slug}>
          <FigureFrame
            figure={figureOf(assessed, entry)}
            sources={sourcesOf(assessed, entry)}
            findings={findingsOn(findings, entry.claims)}
            locale={locale}
          />
          {index === 0 && <MarkKey locale={locale} />}
        </Fragment>
      ))}
    </>
  )
}
