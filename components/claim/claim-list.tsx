import type { ReactElement } from 'react'
import { EvidenceAxis } from '@/components/claim/evidence-axis'
import { Quote } from '@/components/claim/quote'
import { StatusLine } from '@/components/claim/status-line'
import { evidenceSeries } from '@/lib/charts/evidence-axis'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'
import { addressOf, claimPath, placePath } from '@/lib/site/address'

interface ClaimListProps {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
  /** Also draws each claim and its evidence on one axis, where they share one. */
  readonly drawn?: boolean
}

/** Claims one below the other: figure, statement, the article's words in their place, its status and why. */
export function ClaimList({ claims, locale, drawn = false }: ClaimListProps): ReactElement {
  return (
    <ul className="claim-list">
      {claims.map((item) => {
        const { claim } = item
        const axis = drawn ? evidenceSeries(item) : null
        return (
          <li key={claim.id}>
            <p className="claim-list-figure">{writeQuantity(claim.quantity, locale)}</p>
            <div>
              <p className="claim-list-statement">
                <a href={addressOf(claimPath(locale, claim.id))}>{claim.statement[locale]}</a>
              </p>
              <p className="claim-list-status">
                <StatusLine item={item} locale={locale} />
              </p>
              <p className="claim-list-quote">
                <Quote words={claim.quote} lang="zh-Hans" />{' '}
                <a className="claims-place" href={addressOf(placePath(locale, claim.id))}>
                  {item.shortPlace[locale]}
                </a>
              </p>
              {axis !== null && <EvidenceAxis series={axis} locale={locale} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
