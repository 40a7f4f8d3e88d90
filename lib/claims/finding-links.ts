import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { StatusGroup } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

/** A finding as a link in one language, with the claims of which it speaks. */
export interface FindingLink {
  readonly slug: string
  readonly group: StatusGroup
  /** The group in words: a page that only links needs no other words of claims. */
  readonly word: string
  readonly title: string
  readonly claims: readonly string[]
}

/** Every finding as a link, for pages that choose among them in the browser. */
export function findingLinksOf(assessed: AssessedDossier, locale: Locale): FindingLink[] {
  return findingsOf(assessed).map(({ slug, group, title, claims }) => ({
    slug,
    group,
    word: CLAIM_WORDS[locale].groups[group],
    title: title[locale],
    claims: claims.map(({ claim }) => claim.id),
  }))
}
