import type { AssessedClaim, AssessedDossier, CheckResult } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import { groupOfAll } from '@/lib/claims/status'
import type { FindingEntry, FrontChart } from '@/lib/dossier/finding-entry'
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
  /** Its line on the dashboard, fit to be quoted, and the chart beside it; null for those that are not there. */
  readonly front: { readonly verdict: Text; readonly chart: FrontChart | null } | null
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
      front: entry.front === undefined ? null : frontOf(entry.front, filled),
      claims,
      evidence: assessed.dossier.evidence.filter(({ id }) => entry.evidence.includes(id)),
      checks: assessed.checks.filter(
        ({ check, derived }) => entry.checks.includes(check.id) && derived !== null,
      ),
    }
  })
}

function frontOf(
  { verdict, chart }: NonNullable<FindingEntry['front']>,
  filled: (template: Text) => Text,
): Finding['front'] {
  if (chart === undefined) return { verdict: filled(verdict), chart: null }
  const labels = Object.entries(chart.labels).map(([id, label]) => [id, filled(label)] as const)
  return { verdict: filled(verdict), chart: { ...chart, labels: Object.fromEntries(labels) } }
}

/** The findings that speak of any of some claims. */
export function findingsOn(findings: readonly Finding[], claims: readonly string[]): Finding[] {
  return findings.filter((finding) => finding.claims.some(({ claim }) => claims.includes(claim.id)))
}
