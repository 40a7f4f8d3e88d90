import type { FindingLink } from '@/lib/claims/finding-links'

/** The links to what was found of any of some claims. */
export function linksOn(links: readonly FindingLink[], claims: readonly string[]): FindingLink[] {
  return links.filter((link) => link.claims.some((claim) => claims.includes(claim)))
}
