import type { Verdict } from '@/lib/claims/check'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { STATUSES, type Status, type StatusGroup } from '@/lib/dossier/statuses'
import type { Origin, Uncheckable } from '@/lib/dossier/vocabulary'

const GROUP_OF: Readonly<Record<Status, StatusGroup>> = {
  confirmed: 'supported',
  sourced: 'supported',
  derived: 'supported',
  partly: 'mixed',
  contradicted: 'mixed',
  repeated: 'open',
  uncheckable: 'open',
  'not-found': 'open',
}

/** The group of a status: `groupOf('derived')` is `supported`. */
export function groupOf(status: Status): StatusGroup {
  return GROUP_OF[status]
}

/** The statuses of a group, best known first. */
export function statusesOf(group: StatusGroup): Status[] {
  return STATUSES.filter((status) => groupOf(status) === group)
}

/**
 * The group of several claims together, as a finding needs it: mixed if any is mixed, else open if any is open, else
 * supported. So a finding never looks better than its weakest claim.
 */
export function groupOfAll(statuses: readonly Status[]): StatusGroup {
  const groups = new Set(statuses.map(groupOf))
  return groups.has('mixed') ? 'mixed' : groups.has('open') ? 'open' : 'supported'
}

/** What decided a status, with whatever the sentence that explains it needs. */
export type Ground =
  | { readonly kind: 'independent-agrees'; readonly deciding: readonly Evidence[] }
  | {
      readonly kind: 'own-agrees'
      readonly deciding: readonly Evidence[]
      /** Those that say the same and decide nothing. */
      readonly repeating: readonly Evidence[]
    }
  | {
      readonly kind: 'original-agrees'
      readonly deciding: readonly Evidence[]
      readonly repeating: readonly Evidence[]
      /** Those that confirm one part. */
      readonly partial: readonly Evidence[]
    }
  | { readonly kind: 'items-counted'; readonly items: readonly string[] }
  | { readonly kind: 'check-holds' }
  | { readonly kind: 'agrees-in-part'; readonly deciding: readonly Evidence[] }
  | { readonly kind: 'sources-divided'; readonly deciding: readonly Evidence[] }
  | { readonly kind: 'source-differs'; readonly deciding: readonly Evidence[] }
  | { readonly kind: 'arithmetic-fails'; readonly deciding: readonly Evidence[] }
  | { readonly kind: 'only-repeated'; readonly repeating: readonly Evidence[] }
  | {
      readonly kind: 'uncheckable'
      readonly why: Uncheckable
      readonly repeating: readonly Evidence[]
      readonly related: readonly Evidence[]
    }
  | { readonly kind: 'related-only'; readonly related: readonly Evidence[] }
  | { readonly kind: 'nothing-found' }

export interface StatusWithGround {
  readonly status: Status
  readonly ground: Ground
}

/** Whether a piece of evidence can decide: a weak source or a repetition of somebody else's word never does. */
export function decides({ origin, grade }: Evidence): boolean {
  return origin !== 'relay' && grade !== 'weak'
}

/**
 * The status of a claim (docs/data.md, "Status of a claim"), derived and never typed in.
 *
 * Sources come first: one that agrees (also with a part) and one that differs, or arithmetic that fails although one
 * agrees, make `partly`; one that differs, or arithmetic that fails, `contradicted`; an independent one that agrees
 * `confirmed`; the organisation's own or the original count or estimate `sourced`; one that agrees with a part only `partly`.
 * Then the article itself: items that it lists, or a check on the same quantity that holds, make `derived`. What no source
 * could settle is `uncheckable`, what others only say again `repeated`.
 *
 * @param claim its counted items and why it cannot be checked, where the data say so
 * @param evidence everything found about the claim
 * @param verdicts the results of the checks that test the claim; null where the article states none
 */
export function statusOf(
  claim: Pick<Claim, 'counted' | 'uncheckable'>,
  evidence: readonly Evidence[],
  verdicts: readonly (Verdict | null)[],
): StatusWithGround {
  const deciding = evidence.filter(decides)
  const agreeing = deciding.filter((e) => e.relation === 'agrees')
  const partial = deciding.filter((e) => e.relation === 'partly')
  const differing = deciding.filter((e) => e.relation === 'differs')
  const fails = verdicts.includes('does-not-hold')
  const supporting = [...agreeing, ...partial]

  if (differing.length > 0 && supporting.length > 0)
    return { status: 'partly', ground: { kind: 'sources-divided', deciding: [...supporting, ...differing] } }
  if (fails) {
    const status = supporting.length > 0 ? 'partly' : 'contradicted'
    return { status, ground: { kind: 'arithmetic-fails', deciding: [...supporting, ...differing] } }
  }
  if (differing.length > 0)
    return { status: 'contradicted', ground: { kind: 'source-differs', deciding: differing } }

  const from = (origin: Origin) => agreeing.filter((e) => e.origin === origin)
  const [independent, own, original] = [from('independent'), from('own'), from('original')]
  const repeating = evidence.filter((e) => e.relation === 'agrees' && !decides(e))
  if (independent.length > 0)
    return { status: 'confirmed', ground: { kind: 'independent-agrees', deciding: independent } }
  if (own.length > 0) return { status: 'sourced', ground: { kind: 'own-agrees', deciding: own, repeating } }
  if (original.length > 0)
    return { status: 'sourced', ground: { kind: 'original-agrees', deciding: original, repeating, partial } }
  if (partial.length > 0) return { status: 'partly', ground: { kind: 'agrees-in-part', deciding: partial } }

  if (claim.counted.length > 0)
    return { status: 'derived', ground: { kind: 'items-counted', items: claim.counted } }
  if (verdicts.includes('holds')) return { status: 'derived', ground: { kind: 'check-holds' } }

  const related = evidence.filter((e) => e.relation !== 'agrees')
  if (claim.uncheckable !== null)
    return {
      status: 'uncheckable',
      ground: { kind: 'uncheckable', why: claim.uncheckable, repeating, related },
    }
  if (repeating.length > 0) return { status: 'repeated', ground: { kind: 'only-repeated', repeating } }
  if (related.length > 0) return { status: 'not-found', ground: { kind: 'related-only', related } }
  return { status: 'not-found', ground: { kind: 'nothing-found' } }
}
