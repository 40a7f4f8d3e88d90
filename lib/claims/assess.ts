import { type Calculation, runCheck } from '@/lib/claims/check'
import { type ClaimView, claimView } from '@/lib/claims/claim-view'
import { fill } from '@/lib/claims/fill'
import { filledDossier } from '@/lib/claims/filled'
import { reasonOf } from '@/lib/claims/reason'
import { claimedWords, expressionOf, type Stated, workingOf } from '@/lib/claims/say'
import { statusOf } from '@/lib/claims/status'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { inBrackets, inEach, isGiven, JOINS, type Text } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'

/** A check with its result, and all that is said of it. */
export type CheckResult = ReturnType<typeof checkResult>

/** A claim in words, and what the words rest on. */
export interface AssessedClaim extends ClaimView {
  readonly claim: Claim
  readonly evidence: readonly Evidence[]
  /** The checks that test this claim or use it. */
  readonly checks: readonly CheckResult[]
}

/** The dossier with everything that is derived from it; its sentences have their numbers. */
export interface AssessedDossier {
  readonly dossier: Dossier
  readonly claims: readonly AssessedClaim[]
  readonly checks: readonly CheckResult[]
}

/** Joins the dossier and derives everything that is derived: results and workings of the checks, and the status of each claim. */
export function assess(dossier: Dossier): AssessedDossier {
  const subjects = new Map(dossier.subjects.map((subject) => [subject.id, subject]))
  const topics = new Map(dossier.knownTopics.map((topic) => [topic.id, topic]))
  const checks = dossier.checks.map((check) => {
    const calculation = runCheck(check, dossier)
    const claimed = dossier.claims.find((claim) => claim.id === check.against) ?? null
    return checkResult(calculation, claimed)
  })
  const claims = dossier.claims.map((claim): AssessedClaim => {
    const subject = subjects.get(claim.subject)
    const topic = topics.get(claim.topic)
    if (subject === undefined || topic === undefined)
      throw new Error(`claims.csv: claim "${claim.id}" has no subject or no topic`)
    const evidence = dossier.evidence.filter((e) => e.claim === claim.id)
    const own = checks.filter(({ check }) => check.against === claim.id)
    const { status, ground } = statusOf(
      claim,
      evidence,
      own.map(({ outcome }) => outcome),
    )
    const attribution = subjects.get(claim.attribution) ?? null
    const reason = reasonOf(ground, own, { ...claim, subject: subject.name })
    return {
      ...claimView({ claim, subject, topic, attribution, lang: dossier.source.language, status, reason }),
      claim,
      evidence,
      checks: checks.filter((result) => concerns(result, claim.id)),
    }
  })
  return inWords({ dossier, claims, checks })
}

/** A calculation in words, beside the number that it tests. */
export function checkResult(calculation: Calculation, claimed: Stated | null) {
  return {
    ...calculation,
    /** What is calculated: 1 − 480 ÷ 3,072. */
    expression: expressionOf(calculation),
    /** The number that it tests, as the article has it; null where the article states no result. */
    claimed: claimed === null ? null : claimedWords(claimed),
    /** The same with its result: 1 − 480 ÷ 3,072 ≈ 84.4%. */
    working: workingOf(calculation),
  }
}

/** Everything that can be said with the numbers of everything: charts and findings, names of claims, and verdicts. */
function inWords(assessed: AssessedDossier): AssessedDossier {
  const dossier = filledDossier(assessed)
  // The chart of all claims may name them.
  const names = dossier.figures.find(({ kind }) => kind === 'status')?.labels ?? {}
  const claims = assessed.claims.map((item): AssessedClaim => {
    const { id } = item
    const named = { ...item, name: names[id] ?? nameAmong(item, assessed.claims) }
    if (!isGiven(item.claim.verdict)) return named
    const entry = { slug: id, claims: [id], checks: item.checks.map(({ check }) => check.id) }
    const verdict = fill(item.claim.verdict, { assessed, entry })
    return { ...named, verdict, said: verdict }
  })
  return { ...assessed, dossier, claims }
}

/** The name of a claim; numbers of one subject over time have their dates, to be distinguished: “Norway (2022): 0.966”. */
function nameAmong({ claim, subject, name, written }: AssessedClaim, claims: readonly AssessedClaim[]): Text {
  const { asOf, metric } = claim
  const isOneOf = ({ claim: other }: AssessedClaim) =>
    other.subject === claim.subject && other.metric === metric && other.asOf !== null && other.asOf !== asOf
  if (asOf === null || !claims.some(isOneOf)) return name
  return inEach((locale) => {
    const date = inBrackets(writeDate(asOf, locale), locale)
    return subject.name[locale] + date + JOINS[locale].colon + written[locale]
  })
}

function concerns(result: CheckResult, claim: string): boolean {
  const { against, operands } = result.check
  return against === claim || operands.some((operand) => operand.id === claim || operand.per === claim)
}
