import type { AssessedDossier } from '@/lib/claims/assess'
import { groupOfAll } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

/** A finding with its words filled and its ids resolved. */
export type Finding = ReturnType<typeof findingsOf>[number]

/** The findings in the order of findings.json. */
export function findingsOf({ dossier, claims, checks }: AssessedDossier) {
  return dossier.findings.map((entry) => {
    const own = claims.filter(({ claim }) => entry.claims.includes(claim.id))
    return {
      ...entry,
      /** The group of its claims together. */
      group: groupOfAll(own.map(({ status }) => status)),
      claims: own,
      evidence: dossier.evidence.filter(({ id }) => entry.evidence.includes(id)),
      /** The checks that come to a result: one without a start is explained in words. */
      checks: checks.filter(({ check, derived }) => entry.checks.includes(check.id) && derived !== null),
    }
  })
}

/** The findings that speak of any of some claims, by their ids. */
export function findingsOn(findings: readonly Finding[], claims: readonly string[]): Finding[] {
  return findings.filter((finding) => finding.claims.some(({ claim }) => claims.includes(claim.id)))
}

/** A finding as a link in one language, with the claims of which it speaks. */
export type FindingLink = ReturnType<typeof findingLinksOf>[number]

/** Every finding as a link, for pages that choose among them in the browser and need no other words of claims. */
export function findingLinksOf(assessed: AssessedDossier, locale: Locale) {
  return findingsOf(assessed).map(({ slug, group, title, claims }) => ({
    slug,
    group,
    word: CLAIM_WORDS[locale].groups[group],
    title: title[locale],
    claims: claims.map(({ claim }) => claim.id),
  }))
}
