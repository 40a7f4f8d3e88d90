import type { AssessedClaim } from '@/lib/claims/assess'
import type { Dossier } from '@/lib/dossier/dossier'

/**
 * Whether nothing beside the article speaks to a claim: no evidence, weak or not, and no check of it that rests on what a
 * source says of another claim. Only then may a page say that no other source was found.
 */
export function isSourceless({ claim, evidence, checks }: AssessedClaim, dossier: Dossier): boolean {
  if (evidence.length > 0) return false
  const sources = new Set(dossier.evidence.map(({ id }) => id))
  return !checks.some(
    ({ check }) =>
      check.against === claim.id &&
      check.operands.some(({ id, per }) => sources.has(id) || (per !== null && sources.has(per))),
  )
}
