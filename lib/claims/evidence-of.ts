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

/** What the data say of where a claim comes from. */
export type Provenance =
  /** The earliest dated publication found that makes the claim, or one without a date where none has one. */
  | { readonly kind: 'found'; readonly evidence: Evidence }
  /** Others speak of it, but none that was found makes it. */
  | { readonly kind: 'not-found' }
  /** No other source speaks of it at all. */
  | { readonly kind: 'sourceless' }
  /** Independent sources speak of it; nothing shows where it comes from. */
  | { readonly kind: 'unknown' }

/**
 * Where a claim was first made, as far as the data show. An organisation’s own words, the count or estimate itself and those
 * who repeat them make a claim; who measured independently does not. Of what agrees only in part, a repetition does not.
 */
export function firstMade(item: AssessedClaim): Provenance {
  const { evidence } = item
  if (isSourceless(item)) return { kind: 'sourceless' }
  const [earliest] = evidence.filter(makesTheClaim).sort((a, b) => compareDates(a.published, b.published))
  if (earliest !== undefined) return { kind: 'found', evidence: earliest }
  return { kind: evidence.every(({ relation }) => relation === 'context') ? 'not-found' : 'unknown' }
}

function makesTheClaim({ relation, origin }: Evidence): boolean {
  if (relation === 'agrees') return origin !== 'independent'
  return relation === 'partly' && (origin === 'own' || origin === 'original')
}

/** Earliest first; what has no date cannot be called early. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
