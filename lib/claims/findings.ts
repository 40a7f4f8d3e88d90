import type { AssessedClaim, AssessedDossier, CheckResult } from '@/lib/claims/assess'
import { fill, fillPhrase } from '@/lib/claims/fill'
import { groupOfAll } from '@/lib/claims/status'
import type { SparkEntry } from '@/lib/dossier/finding-entry'
import type { Evidence } from '@/lib/dossier/rows'
import type { StatusGroup } from '@/lib/dossier/statuses'
import type { Text } from '@/lib/locale'

/** A finding with its words filled and its ids resolved. */
export interface Finding {
  readonly slug: string
  /** The group of its claims together. */
  readonly group: StatusGroup
  readonly title: Text
  readonly says: Text
  readonly found: Text
  readonly follows: Text
  /** What remains open; null when nothing does. */
  readonly open: Text | null
  /** Its line on the dashboard, fit to be quoted; null for those that are not there. */
  readonly front: Text | null
  /** Its small chart; null for those that have none. */
  readonly spark: SparkEntry | null
  readonly claims: readonly AssessedClaim[]
  readonly evidence: readonly Evidence[]
  /** The checks that come to a result: one without a start is explained in words. */
  readonly checks: readonly CheckResult[]
}

/** The findings in the order of findings.json. Throws when a sentence holds a token that means nothing. */
export function findingsOf(assessed: AssessedDossier): Finding[] {
  return assessed.dossier.findings.map((entry) => {
    const claims = assessed.claims.filter(({ claim }) => entry.claims.includes(claim.id))
    const filled = (template: Text) => fill(template, { assessed, entry })
    return {
      slug: entry.slug,
      group: groupOfAll(claims.map(({ status }) => status)),
      title: filled(entry.title),
      says: filled(entry.says),
      found: filled(entry.found),
      follows: filled(entry.follows),
      open: entry.open === undefined ? null : filled(entry.open),
      front: entry.front === undefined ? null : filled(entry.front),
      spark:
        entry.spark === undefined
          ? null
          : labelled(entry.spark, (words) => fillPhrase(words, { assessed, entry })),
      claims,
      evidence: assessed.dossier.evidence.filter(({ id }) => entry.evidence.includes(id)),
      checks: assessed.checks.filter(
        ({ check, derived }) => entry.checks.includes(check.id) && derived !== null,
      ),
    }
  })
}

function labelled(spark: SparkEntry, filled: (template: Text) => Text): SparkEntry {
  const labels = Object.entries(spark.labels).map(([id, label]) => [id, filled(label)] as const)
  return { ...spark, labels: Object.fromEntries(labels) }
}

export function findingsOn(findings: readonly Finding[], claims: readonly string[]): Finding[] {
  return findings.filter((finding) => finding.claims.some(({ claim }) => claims.includes(claim.id)))
}
