import type { ReactElement } from 'react'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { Section } from '@/components/page/section'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf } from '@/lib/site/address'

interface ClaimFactsProps {
  readonly item: AssessedClaim
  /** The claims to which it is relative. */
  readonly baseline: readonly AssessedClaim[]
  readonly locale: Locale
}

/** What the data hold of a claim besides its words: whom it is about, who says so, what its qualifier allows. */
export function ClaimFacts({ item, baseline, locale }: ClaimFactsProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { columns, facets, hedges, theArticle } = CLAIM_WORDS[locale]
  const { claim, subject, attribution, range } = item
  return (
    <Section title={words.about}>
      <dl className="claim-facts">
        <dt>{columns.subject}</dt>
        <dd>{subject.line[locale]}</dd>
        <dt>{words.saidBy}</dt>
        <dd>{attribution?.name[locale] ?? theArticle}</dd>
        <dt>{facets.hedge}</dt>
        <dd>{hedges[claim.quantity.hedge]}</dd>
        <dt>{words.allows}</dt>
        <dd>{range[locale]}</dd>
        {claim.asOf !== null && (
          <>
            <dt>{words.asOf}</dt>
            <dd>{writeDate(claim.asOf, locale)}</dd>
          </>
        )}
        {baseline.length > 0 && (
          <>
            <dt>{words.baseline}</dt>
            <dd>
              {baseline.map(({ id, path, statement }) => (
                <a key={id} className="baseline" href={addressOf(path[locale])}>
                  {statement[locale]}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}
