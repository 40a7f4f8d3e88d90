import type { Outcome } from '@/lib/claims/check'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import type { Status } from '@/lib/dossier/statuses'
import type { Origin, Relation } from '@/lib/dossier/vocabulary'

type GroundKind =
  | 'independent-agrees'
  | 'own-agrees'
  | 'original-agrees'
  | 'items-counted'
  | 'check-holds'
  | 'agrees-in-part'
  | 'sources-divided'
  | 'source-differs'
  | 'arithmetic-fails'
  | 'only-repeated'
  | 'uncheckable'
  | 'related-only'
  | 'nothing-found'

/** What decided a status, with the evidence by what it does for the claim. */
export interface Ground extends Pick<Claim, 'counted' | 'uncheckable'> {
  readonly kind: GroundKind
  readonly deciding: readonly Evidence[]
  /** Those that say the same and decide nothing. */
  readonly repeating: readonly Evidence[]
  /** Those that decide for one part. */
  readonly partial: readonly Evidence[]
  /** Those that do not say the same. */
  readonly related: readonly Evidence[]
}

/** Whether a piece of evidence can decide: a weak source or a repetition of somebody else's word never does. */
export function decides({ origin, grade }: Evidence): boolean {
  return origin !== 'relay' && grade !== 'weak'
}

/**
 * The status of a claim (docs/data.md, "Status of a claim"), derived and never typed in, and what decided it.
 *
 * Sources come first: one that agrees (also with a part) and one that differs, or arithmetic that fails although one
 * agrees, make `partly`; one that differs, or arithmetic that fails, `contradicted`; an independent one that agrees
 * `confirmed`; the organisation's own or the original count or estimate `sourced`; one that agrees with a part only `partly`.
 * Then the article itself: items that it lists, or a check on the same quantity that holds, make `derived`. What no source
 * could settle is `uncheckable`, what others only say again `repeated`.
 *
 * @param claim its counted items and why it cannot be checked, where the data say so
 * @param evidence everything found about the claim
 * @param outcomes the results of the checks that test the claim; null where the article states none
 */
export function statusOf(
  { counted, uncheckable }: Pick<Claim, 'counted' | 'uncheckable'>,
  evidence: readonly Evidence[],
  outcomes: readonly (Outcome | null)[],
) {
  const [heard, unheard] = [evidence.filter(decides), evidence.filter((e) => !decides(e))]
  const of = (relation: Relation) => heard.filter((e) => e.relation === relation)
  const [agreeing, partial, differing] = [of('agrees'), of('partly'), of('differs')]
  const from = (origin: Origin) => agreeing.filter((e) => e.origin === origin)
  const [independent, own, original] = [from('independent'), from('own'), from('original')]
  const repeating = unheard.filter((e) => e.relation === 'agrees')
  const related = evidence.filter((e) => e.relation !== 'agrees')
  const supporting = [...agreeing, ...partial]
  const all = [...supporting, ...differing]
  const is = (
    status: Status,
    kind: GroundKind,
    deciding: readonly Evidence[] = [],
  ): { status: Status; ground: Ground } => ({
    status,
    ground: { kind, deciding, repeating, partial, related, counted, uncheckable },
  })

  if (differing.length > 0 && supporting.length > 0) return is('partly', 'sources-divided', all)
  if (outcomes.includes('does-not-hold'))
    return is(supporting.length > 0 ? 'partly' : 'contradicted', 'arithmetic-fails', all)
  if (differing.length > 0) return is('contradicted', 'source-differs', differing)
  if (independent.length > 0) return is('confirmed', 'independent-agrees', independent)
  if (own.length > 0) return is('sourced', 'own-agrees', own)
  if (original.length > 0) return is('sourced', 'original-agrees', original)
  if (partial.length > 0) return is('partly', 'agrees-in-part', partial)
  if (counted.length > 0) return is('derived', 'items-counted')
  if (outcomes.includes('holds')) return is('derived', 'check-holds')
  if (uncheckable !== null) return is('uncheckable', 'uncheckable')
  if (repeating.length > 0) return is('repeated', 'only-repeated')
  return is('not-found', related.length > 0 ? 'related-only' : 'nothing-found')
}
