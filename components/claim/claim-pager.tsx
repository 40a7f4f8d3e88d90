import type { ReactElement } from 'react'
import { CLAIM_PAGE_WORDS } from '@/components/claim/words'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import { JOINS, type Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'

interface ClaimPagerProps {
  readonly previous: ClaimView | undefined
  readonly next: ClaimView | undefined
  readonly locale: Locale
}

/** Leads to the claims before and after this one, in the order of the article. */
export function ClaimPager({ previous, next, locale }: ClaimPagerProps): ReactElement {
  const words = CLAIM_PAGE_WORDS[locale]
  const all = PAGE_WORDS[locale].claims.title
  const named = (word: string, claim: ClaimView) => `${word}${JOINS[locale].colon}${claim.name[locale]}`
  return (
    <nav className="claim-pager" aria-label={all}>
      {previous !== undefined && (
        <a href={addressOf(previous.path[locale])} rel="prev">
          ← <Whole text={named(words.previous, previous)} />
        </a>
      )}
      <a href={addressOf(`/${locale}/claims/`)}>{all}</a>
      {next !== undefined && (
        <a href={addressOf(next.path[locale])} rel="next">
          <Whole text={named(words.next, next)} /> →
        </a>
      )}
    </nav>
  )
}
