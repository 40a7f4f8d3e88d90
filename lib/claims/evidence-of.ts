import type { CheckOutcome } from '@/lib/claims/check'
import { decides } from '@/lib/claims/status'
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

/** How much a source’s word weighs, the weightiest first. */
const ORIGIN_WEIGHT = { independent: 0, original: 1, own: 1, relay: 2 } as const

/**
 * The one piece of evidence that says most about a claim, or null where there are only background and weak sources. What can
 * decide a status comes before repetitions, an independent source before the organisation’s own and the original count, one
 * with a number before one without, and among equals the first of the file.
 */
export function bestEvidence({ evidence }: Pick<ClaimWithSources, 'evidence'>): Evidence | null {
  const weight = (e: Evidence) =>
    (decides(e) ? 0 : 10) + ORIGIN_WEIGHT[e.origin] * 2 + (e.quantity === null ? 1 : 0)
  const [best] = evidence
    .filter(({ relation, grade }) => relation !== 'context' && grade !== 'weak')
    .toSorted((a, b) => weight(a) - weight(b))
  return best ?? null
}
