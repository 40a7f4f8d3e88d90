import type { AssessedClaim } from '@/lib/claims/assess'
import { isSourceless } from '@/lib/claims/evidence-of'
import type { Evidence } from '@/lib/dossier/rows'

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
