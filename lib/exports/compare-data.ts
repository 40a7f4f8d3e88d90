import type { AssessedDossier } from '@/lib/claims/assess'
import { type FindingLink, findingLinksOf } from '@/lib/claims/finding-links'
import type { Comparable } from '@/lib/compare/comparable'
import { comparablesOf } from '@/lib/compare/comparables'
import { citationOf } from '@/lib/exports/citation'
import type { Locale } from '@/lib/locale'

/** All that the Compare page needs of the dossier, in one language. */
export interface CompareData {
  readonly items: readonly Comparable[]
  readonly findings: readonly FindingLink[]
  /** The article as a line of a bibliography, for files that leave the page. */
  readonly article: string
}

/** Everything that can be compared, what was found of it, and whose numbers they are. */
export function compareDataOf(assessed: AssessedDossier, locale: Locale): CompareData {
  return {
    items: comparablesOf(assessed, locale),
    findings: findingLinksOf(assessed, locale),
    article: citationOf(assessed.dossier.source, locale),
  }
}
