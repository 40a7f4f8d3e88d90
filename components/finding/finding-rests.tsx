import type { ReactElement } from 'react'
import { ChartLinks } from '@/components/chart/chart-links'
import { StatusLabel } from '@/components/claim/status-name'
import { Spark } from '@/components/finding/spark'
import { FINDING_WORDS } from '@/components/finding/words'
import { Facts } from '@/components/page/facts'
import { LinkList } from '@/components/page/link-list'
import { Whole } from '@/components/page/whole'
import { chartOn } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Finding } from '@/lib/claims/findings'
import { publisherOf, titleOf } from '@/lib/claims/named-source'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface FindingRestsProps {
  readonly finding: Finding
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** What a finding rests on: its small chart, its claims, the chart that shows most of them, checks and sources. */
export function FindingRests({ finding, assessed, locale }: FindingRestsProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { spark, claims, evidence, checks } = finding
  const publications = [...new Map(evidence.map((e) => [e.url, e])).values()]
  const chart = chartOn(finding, assessed)
  return (
    <>
      <Spark assessed={assessed} spark={spark} locale={locale} />
      <ul className="finding-claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a href={addressOf(claim.path[locale])}>
              <Whole text={claim.name[locale]} />
            </a>
            <br />
            <span className="finding-status">
              <StatusLabel item={claim} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
      {chart !== undefined && (
        <>
          <p className="finding-part">{words.chart}</p>
          <ChartLinks assessed={assessed} charts={[chart]} locale={locale} />
        </>
      )}
      {checks.length > 0 && (
        <details>
          <summary>{words.checks(checks.length)}</summary>
          <ul className="finding-claims">
            {checks.map((result) => (
              <li key={result.check.id}>{result.working[locale]}</li>
            ))}
          </ul>
        </details>
      )}
      {publications.length > 0 && (
        <details>
          <summary>{words.sources(publications.length)}</summary>
          <LinkList
            locale={locale}
            links={publications.map((e) => ({
              path: `/${locale}/evidence/#${e.id}`,
              text: publisherOf(e, locale) + JOINS[locale].colon + titleOf(e, locale),
            }))}
          />
        </details>
      )}
    </>
  )
}

interface FindingReasonsProps {
  readonly finding: Finding
  readonly locale: Locale
}

/** What the article and the sources say of a finding, and what stays open, one step away. */
export function FindingReasons({ finding, locale }: FindingReasonsProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { says, found, open } = finding
  return (
    <details className="finding-reasons phone-folded">
      <summary>{words.reasons}</summary>
      <Facts
        className="definitions"
        facts={[
          { name: words.says, text: says },
          { name: words.found, text: found },
          ...(open === undefined ? [] : [{ name: words.open, text: open }]),
        ].map(({ name, text }) => [name, name, <Whole key="text" text={text[locale]} />])}
      />
    </details>
  )
}
