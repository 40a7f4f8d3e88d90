import { type CheckOutcome, runCheck } from '@/lib/claims/check'
import { isSourceless } from '@/lib/claims/evidence-of'
import { fill } from '@/lib/claims/fill'
import { reasonOf } from '@/lib/claims/reason'
import { sentenceOf, workingOf } from '@/lib/claims/say'
import { type Ground, statusOf } from '@/lib/claims/status'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim, Evidence, Subject } from '@/lib/dossier/rows'
import type { Status } from '@/lib/dossier/statuses'
import type { Text } from '@/lib/locale'

export interface CheckResult extends CheckOutcome {
  /** The sum in figures: 1 − 480 ÷ 3,072 = 84.4%. */
  readonly working: Text
  /** The verdict in a sentence. */
  readonly sentence: Text
}

export interface AssessedClaim {
  readonly claim: Claim
  readonly subject: Subject
  /** Who the article lets say it; null for the article itself. */
  readonly attribution: Subject | null
  readonly evidence: readonly Evidence[]
  /** The checks that test this claim or use it. */
  readonly checks: readonly CheckResult[]
  readonly status: Status
  readonly ground: Ground
  /** Why it has this status, in one or two sentences that name the sources. */
  readonly reason: Text
  /** What can fairly be said, fit to be quoted; null where the data have no such sentence. */
  readonly verdict: Text | null
}

export interface AssessedDossier {
  readonly dossier: Dossier
  readonly claims: readonly AssessedClaim[]
  readonly checks: readonly CheckResult[]
}

/** Joins the dossier and derives everything that is derived: results and workings of the checks, and the status of each claim. */
export function assess(dossier: Dossier): AssessedDossier {
  const subjects = new Map(dossier.subjects.map((subject) => [subject.id, subject]))
  const checks = dossier.checks.map((check): CheckResult => {
    const outcome = runCheck(check, dossier)
    const claimed = dossier.claims.find((claim) => claim.id === check.against) ?? null
    return { ...outcome, working: workingOf(outcome), sentence: sentenceOf(outcome, claimed) }
  })
  const claims = dossier.claims.map((claim): AssessedClaim => {
    const subject = subjects.get(claim.subject)
    if (subject === undefined)
      throw new Error(`claims.csv: claim "${claim.id}" has no subject "${claim.subject}"`)
    const evidence = dossier.evidence.filter((e) => e.claim === claim.id)
    const own = checks.filter(({ check }) => check.against === claim.id)
    const { status, ground } = statusOf(
      claim,
      evidence,
      own.map(({ verdict }) => verdict),
    )
    return {
      claim,
      subject,
      attribution: subjects.get(claim.attribution) ?? null,
      evidence,
      checks: checks.filter((result) => concerns(result, claim.id)),
      status,
      ground,
      reason: reasonOf(ground, own, isSourceless({ claim, evidence, checks: own }, dossier)),
      verdict: null,
    }
  })
  return withVerdicts({ dossier, claims, checks })
}

/** A verdict may name any number of the data, so it is filled when everything else is known. */
function withVerdicts(assessed: AssessedDossier): AssessedDossier {
  const claims = assessed.claims.map((item): AssessedClaim => {
    const { id, verdict } = item.claim
    if (verdict.en === '') return item
    const entry = { slug: id, claims: [id], checks: item.checks.map(({ check }) => check.id) }
    return { ...item, verdict: fill(verdict, { assessed, entry }) }
  })
  return { ...assessed, claims }
}

function concerns(result: CheckResult, claim: string): boolean {
  const { against, operands } = result.check
  return against === claim || operands.some((operand) => operand.id === claim || operand.per === claim)
}
