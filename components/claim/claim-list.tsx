import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusLine } from '@/components/claim/status-name'
import { Whole } from '@/components/page/whole'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ClaimListProps {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** Claims one below the other: number, statement, the article’s words in their place, its status and why. */
export function ClaimList({ claims, locale }: ClaimListProps): ReactElement {
  return (
    <ul className="claim-list">
      {claims.map((item) => (
        <li key={item.id}>
          <p className="claim-list-figure">
            <Whole text={item.written[locale]} />
          </p>
          <div>
            <p>
              <a href={addressOf(item.path[locale])}>{item.statement[locale]}</a>
            </p>
            <p className="claim-list-status">
              <StatusLine item={item} locale={locale} />
            </p>
            <p className="claim-list-quote">
              <Quote words={item.quote} lang={item.lang} />{' '}
              <a className="claims-place" href={addressOf(item.placePath[locale])}>
                {item.shortPlace[locale]}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
