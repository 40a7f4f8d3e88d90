import type { ReactElement } from 'react'
import type { AssessedClaim } from '@/lib/claims/assess'
import { MOST_COMPARED } from '@/lib/compare/comparison-view'
import { kinshipOf } from '@/lib/compare/kinship'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface CompareLinkProps {
  readonly item: AssessedClaim
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** Leads to a comparison of a claim with those of its topic and unit; nothing for a rank, which goes with no other. */
export function CompareLink({ item, claims, locale }: CompareLinkProps): ReactElement | null {
  const { quantity, topic } = item.claim
  if (quantity.unit.kind === 'rank') return null
  const alike = claims.filter(
    ({ claim }) =>
      claim.id !== item.id &&
      claim.topic === topic &&
      kinshipOf(claim.quantity.unit, quantity.unit).kind === 'same',
  )
  const compared = [item, ...alike].slice(0, MOST_COMPARED).map(({ id }) => id)
  return (
    <a href={addressOf(`/${locale}/compare/?claims=${compared.join(',')}`)}>{PICK_WORDS[locale].thisClaim}</a>
  )
}
