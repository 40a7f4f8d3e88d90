import type { ReactElement } from 'react'
import { StatusLine } from '@/components/claim/status-line'
import { Phrased } from '@/components/page/phrased'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { addressOf, subjectPath } from '@/lib/site/address'

interface ClaimHeadProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** The head of a claim’s page: topic and subject, the number, the statement, what is known of it and why. */
export function ClaimHead({ item, locale }: ClaimHeadProps): ReactElement {
  const { claim, subject, written, statement, verdict, reason } = item
  return (
    <header className="claim-head">
      <p className="claim-subject">
        {CLAIM_WORDS[locale].topics[claim.topic]} ·{' '}
        <a href={addressOf(subjectPath(locale, subject.id))}>{subject.name[locale]}</a>
      </p>
      <span className="claim-figure">{written[locale]}</span>
      <h1>
        <Phrased text={statement[locale]} locale={locale} />
      </h1>
      <p className="claim-status">
        <StatusLine item={item} locale={locale} />
      </p>
      {verdict !== null && <p className="claim-reason">{reason[locale]}</p>}
    </header>
  )
}
