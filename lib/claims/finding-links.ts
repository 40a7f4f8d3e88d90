import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

/** A finding as a link in one language, with the claims of which it speaks. */
export type FindingLink = ReturnType<typeof findingLinksOf>[number]

/** Every finding as a link, for pages that choose among them in the browser and need no other words of claims. */
export function findingLinksOf(assessed: AssessedDossier, locale: Locale) {
  return findingsOf(assessed).map(({ slug, group, title, claims }) => ({
    slug,
    group,
    word: CLAIM_WORDS[locale].groups[group],
    title: title[locale],
    claims: claims.map(({ claim }) => claim.id),
  }))
}
