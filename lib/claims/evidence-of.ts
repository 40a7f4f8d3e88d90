import type { CheckOutcome } from '@/lib/claims/check'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim, Evidence } from '@/lib/dossier/rows'

interface ClaimWithSources {
  readonly claim: Claim
  readonly evidence: readonly Evidence[]
  readonly checks: readonly CheckOutcome[]
}

/**
 * Whether nothing beside the article speaks to a claim: no evidence, weak or not, and no check of it that rests on what a
 * source says of another claim. Only then may a page say that no other source was found.
 */
export function isSourceless({ claim, evidence, checks }: ClaimWithSources, dossier: Dossier): boolean {
  if (evidence.length > 0) return false
  const sources = new Set(dossier.evidence.map(({ id }) => id))
  return !checks.some(
    ({ check }) =>
      check.against === claim.id &&
      check.operands.some(({ id, per }) => sources.has(id) || (per !== null && sources.has(per))),
  )
}
