import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import { FILE_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'

/** The article as a line of a bibliography, with no more than the copy at hand says. */
export function citationOf(source: Source, locale: Locale): string {
  return FILE_WORDS[locale].citedArticle(source)
}

/** A claim as it may be cited: the words it rests on, its statement, their place, the article, and its status. */
export function claimCitation(claim: AssessedClaim, source: Source, locale: Locale): string {
  return FILE_WORDS[locale].citedClaim(claim, source)
}
