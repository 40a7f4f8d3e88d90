import type { Verdict } from '@/lib/claims/check'
import type { Evidence } from '@/lib/dossier/rows'

/** How a claim stands, from best to least known. Order is that of legends. */
export const STATUSES = ['confirmed', 'on-record', 'partly', 'disputed', 'unconfirmed'] as const
export type Status = (typeof STATUSES)[number]

/** What decided the status. */
export type Ground =
  | 'independent-agrees'
  | 'own-agrees'
  | 'sources-divided'
  | 'source-differs'
  | 'arithmetic-fails'
  | 'relays-only'
  | 'context-only'
  | 'nothing-found'

export interface StatusWithGround {
  readonly status: Status
  readonly ground: Ground
  /** The evidence that decided, in the order of the file; empty where arithmetic or absence decided. */
  readonly deciding: readonly Evidence[]
}

/**
 * How a claim stands, from its evidence and from the verdicts of the checks that test it (data.md, "How a claim stands").
 *
 * Confirmed: an independent source agrees. On record: only the maker's own publication says so. Disputed: an own or
 * independent source differs, or the article's arithmetic does not hold. Partly: some of them agree and some differ.
 * Unconfirmed: nothing found, or only relays and context. A relay never decides.
 */
export function statusOf(
  evidence: readonly Evidence[],
  verdicts: readonly (Verdict | null)[],
): StatusWithGround {
  const heard = evidence.filter((e) => e.origin !== 'relay')
  const agreeing = heard.filter((e) => e.relation === 'agrees')
  const differing = heard.filter((e) => e.relation === 'differs')
  const fails = verdicts.includes('does-not-hold')

  if (agreeing.length > 0 && (differing.length > 0 || fails)) {
    return { status: 'partly', ground: 'sources-divided', deciding: [...agreeing, ...differing] }
  }
  if (differing.length > 0) return { status: 'disputed', ground: 'source-differs', deciding: differing }
  if (fails) return { status: 'disputed', ground: 'arithmetic-fails', deciding: [] }

  const independent = agreeing.filter((e) => e.origin === 'independent')
  if (independent.length > 0)
    return { status: 'confirmed', ground: 'independent-agrees', deciding: independent }
  if (agreeing.length > 0) return { status: 'on-record', ground: 'own-agrees', deciding: agreeing }

  if (evidence.length === 0) return { status: 'unconfirmed', ground: 'nothing-found', deciding: [] }
  const relayed = evidence.some((e) => e.relation !== 'context')
  return { status: 'unconfirmed', ground: relayed ? 'relays-only' : 'context-only', deciding: [] }
}
