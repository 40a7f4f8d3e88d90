import type { AssessedDossier } from '@/lib/claims/assess'
import { findingsOf } from '@/lib/claims/findings'
import type { FindingVerdict } from '@/lib/dossier/finding-entry'
import type { Locale } from '@/lib/i18n/locale'
import { TRACE_WORDS } from '@/lib/i18n/trace'

/** A finding as a link in one language, with the claims of which it speaks. */
export interface FindingLink {
  readonly slug: string
  readonly verdict: FindingVerdict
  /** The verdict in words: a page that only links needs no other words of findings. */
  readonly word: string
  readonly title: string
  readonly claims: readonly string[]
}

/** Every finding as a link, for pages that choose among them in the browser. */
export function findingLinksOf(assessed: AssessedDossier, locale: Locale): FindingLink[] {
  return findingsOf(assessed).map(({ slug, verdict, title, claims }) => ({
    slug,
    verdict,
    word: TRACE_WORDS[locale].findings.verdicts[verdict],
    title: title[locale],
    claims: claims.map(({ claim }) => claim.id),
  }))
}
