import type { AssessedClaim } from '@/lib/claims/assess'
import { decides } from '@/lib/claims/status'
import type { Evidence } from '@/lib/dossier/rows'

/**
 * Whether nothing beside the article speaks to a claim: no evidence, weak or not, and no check of it that rests on what a
 * source says of another claim. Only then may a page say that no other source was found.
 */
export function isSourceless({ id, evidence, checks }: AssessedClaim): boolean {
  return (
    evidence.length === 0 &&
    checks.every(({ check, sources }) => check.against !== id || sources.length === 0)
  )
}

/** How much a source’s word weighs, the weightiest first. */
const ORIGIN_WEIGHT = { independent: 0, original: 1, own: 1, relay: 2 } as const

/**
 * The one piece of evidence that says most about a claim, or null where there are only background and weak sources. What can
 * decide a status comes before repetitions, an independent source before the organisation’s own and the original count, one
 * with a number before one without, and among equals the first of the file.
 */
export function bestEvidence({ evidence }: Pick<AssessedClaim, 'evidence'>): Evidence | null {
  const weight = (e: Evidence) =>
    (decides(e) ? 0 : 10) + ORIGIN_WEIGHT[e.origin] * 2 + (e.quantity === null ? 1 : 0)
  const [best] = evidence
    .filter(({ relation, grade }) => relation !== 'context' && grade !== 'weak')
    .toSorted((a, b) => weight(a) - weight(b))
  return best ?? null
}
