import type { ReactElement } from 'react'
import { CLAIM_TABLE_WORDS } from '@/components/claim/table-words'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf } from '@/lib/site/address'

interface ClaimFactsProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** A claim’s number in a row: as written, its qualifier, what it may be, when it held, and where it is in the article. */
export function ClaimFacts({ item, locale }: ClaimFactsProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const { hedges } = CLAIM_WORDS[locale]
  const { claim, written, range, place, placePath } = item
  const facts: readonly (readonly [string, ReactElement | string])[] = [
    [words.number, <b key="number">{written[locale]}</b>],
    [CLAIM_TABLE_WORDS[locale].facets.hedge, hedges[claim.quantity.hedge]],
    ...(range[locale] === written[locale] ? [] : [[words.range, range[locale]] as const]),
    ...(claim.asOf === null ? [] : [[words.asOf, writeDate(claim.asOf, locale)] as const]),
    [
      words.inPlace,
      <a key="place" className="place" href={addressOf(placePath[locale])}>
        {place[locale]}
      </a>,
    ],
  ]
  return (
    <dl className="claim-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
