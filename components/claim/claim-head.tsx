import type { ReactElement } from 'react'
import { StatusName } from '@/components/claim/status-name'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { FINDING_WORDS } from '@/components/finding/words'
import { Facts } from '@/components/page/facts'
import { Phrased } from '@/components/page/phrased'
import { CopyButton } from '@/components/share/copy-button'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { quotable } from '@/lib/claims/quotable'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'
import { isPoint } from '@/lib/quantity/interval'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, subjectPath } from '@/lib/site/address'

interface ClaimHeadProps {
  readonly item: AssessedClaim
  readonly source: Source
  readonly locale: Locale
}

/** The head of a claim’s page: topic and subject, the claim, the verdict fit to be quoted, and the number with its range. */
export function ClaimHead({ item, source, locale }: ClaimHeadProps): ReactElement {
  const { subject, statement } = item
  return (
    <header className="claim-head">
      <p className="claim-subject">
        {item.topic.name[locale]} ·{' '}
        <a href={addressOf(subjectPath(locale, subject.id))}>{subject.name[locale]}</a>
      </p>
      <p className="claim-kicker">
        <StatusName item={item} locale={locale} /> ·{' '}
        <span className="whole">{FINDING_WORDS[locale].says + JOINS[locale].colon}</span>
      </p>
      <h1>
        <Phrased text={statement[locale]} locale={locale} />
      </h1>
      <p className="claim-verdict">
        <Phrased text={item.said[locale]} locale={locale} />
      </p>
      <CopyButton
        text={quotable(
          { title: item.title[locale], said: item.said[locale], path: item.path[locale] },
          source,
          locale,
        )}
        label={CLAIM_PAGE_WORDS[locale].copyVerdict}
        locale={locale}
      />
      <ClaimFacts item={item} locale={locale} />
    </header>
  )
}

interface ClaimFactsProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** A claim’s number in a row: as written, its qualifier and what it may be if it has one, and when it held. */
function ClaimFacts({ item, locale }: ClaimFactsProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { hedges } = CLAIM_WORDS[locale]
  const { claim, written, range } = item
  const { hedge, interval } = claim.quantity
  const facts: readonly (readonly [string, ReactElement | string])[] = [
    [CLAIM_TABLE_WORDS[locale].columns.figure, <b key="number">{written[locale]}</b>],
    ...(hedge === 'exact' ? [] : [[CLAIM_TABLE_WORDS[locale].facets.hedge, hedges[hedge]] as const]),
    ...(isPoint(interval) || range[locale] === written[locale]
      ? []
      : [[CHART_WORDS[locale].range, range[locale]] as const]),
    ...(claim.asOf === null ? [] : [[words.asOf, writeDate(claim.asOf, locale)] as const]),
  ]
  return <Facts className="claim-facts" facts={facts.map(([name, fact]) => [name, name, fact])} />
}
