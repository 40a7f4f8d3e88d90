import type { AssessedClaim, AssessedDossier, CheckResult } from '@/lib/claims/assess'
import { groupOfAll } from '@/lib/claims/status-group'
import type { FindingEntry } from '@/lib/dossier/finding-entry'
import type { Evidence } from '@/lib/dossier/rows'
import type { StatusGroup } from '@/lib/dossier/statuses'

/** A finding with its words filled and its ids resolved. */
export interface Finding extends Omit<FindingEntry, 'claims' | 'evidence' | 'checks'> {
  /** The group of its claims together. */
  readonly group: StatusGroup
  readonly claims: readonly AssessedClaim[]
  readonly evidence: readonly Evidence[]
  /** The checks that come to a result: one without a start is explained in words. */
  readonly checks: readonly CheckResult[]
}

/** The findings in the order of findings.json. */
export function findingsOf({ dossier, claims, checks }: AssessedDossier): Finding[] {
  return dossier.findings.map((entry) => {
    const own = claims.filter(({ claim }) => entry.claims.includes(claim.id))
    return {
      ...entry,
      group: groupOfAll(own.map(({ status }) => status)),
      claims: own,
      evidence: dossier.evidence.filter(({ id }) => entry.evidence.includes(id)),
      checks: checks.filter(({ check, derived }) => entry.checks.includes(check.id) && derived !== null),
    }
  })
}

/** The findings that speak of any of some claims, by their ids. */
export function findingsOn(findings: readonly Finding[], claims: readonly string[]): Finding[] {
  return findings.filter((finding) => finding.claims.some(({ claim }) => claims.includes(claim.id)))
}
