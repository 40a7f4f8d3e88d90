import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

/**
 * The title under which a claim leaves its page: browser tabs, shared links, cards, citations, structured data, embeds and
 * the feed. It carries the status, so that nobody cites the site for what it could not support.
 *
 * @example claimTitle(item, 'en') // Claim check: M6 was trained on only 480 cards — traced to one source
 */
export function claimTitle(
  { claim, status }: Pick<AssessedClaim, 'claim' | 'status'>,
  locale: Locale,
): string {
  const label = CLAIM_WORDS[locale].statuses[status]
  const statement = claim.statement[locale].replace(/[.。]$/, '')
  return locale === 'zh'
    ? `论断核查：${statement}——${label}`
    : `Claim check: ${statement} — ${label.toLowerCase()}`
}

/** What is said of a claim first: its verdict where the data have one, else the reason for its status. */
export function saidOf(
  { verdict, reason }: Pick<AssessedClaim, 'verdict' | 'reason'>,
  locale: Locale,
): string {
  return (verdict ?? reason)[locale]
}
