import { type CheckOutcome, runCheck, type Verdict } from '@/lib/claims/check'
import { reasonOf, sentenceOf, workingOf } from '@/lib/claims/say'
import { type Ground, type Status, statusOf } from '@/lib/claims/status'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim, Evidence, Subject } from '@/lib/dossier/rows'
import type { Text } from '@/lib/i18n/locale'

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
  /** One sentence: why it stands so. */
  readonly reason: Text
}

export interface AssessedDossier {
  readonly dossier: Dossier
  readonly claims: readonly AssessedClaim[]
  readonly checks: readonly CheckResult[]
}

/** Joins the dossier and derives everything that is derived: verdicts, workings and how each claim stands. */
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
    const { status, ground, deciding } = statusOf(evidence, verdictsOn(claim, checks))
    return {
      claim,
      subject,
      attribution: subjects.get(claim.attribution) ?? null,
      evidence,
      checks: checks.filter((result) => concerns(result, claim.id)),
      status,
      ground,
      reason: reasonOf(ground, deciding),
    }
  })
  return { dossier, claims, checks }
}

function verdictsOn(claim: Claim, checks: readonly CheckResult[]): (Verdict | null)[] {
  return checks.filter((result) => result.check.against === claim.id).map((result) => result.verdict)
}

function concerns(result: CheckResult, claim: string): boolean {
  const { against, operands } = result.check
  return against === claim || operands.some((operand) => operand.id === claim || operand.per === claim)
}
