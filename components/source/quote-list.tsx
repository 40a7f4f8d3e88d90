import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusLabel } from '@/components/claim/status-label'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface QuoteListProps {
  readonly claims: readonly ClaimView[]
  readonly locale: Locale
}

/** The words of a paragraph that make claims, each with its claim and status; nothing where there are none. */
export function QuoteList({ claims, locale }: QuoteListProps): ReactElement | null {
  if (claims.length === 0) return null
  return (
    <ul className="outline-quotes">
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id}>
          <a href={addressOf(claim.path[locale])}>
            <Quote words={claim.quote} lang={claim.lang} />
          </a>
          <span>
            <Whole text={claim.statement[locale]} />
          </span>
          <span className="outline-status">
            <StatusLabel claim={claim} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  )
}
