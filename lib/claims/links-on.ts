import type { FindingLink } from '@/lib/claims/finding-links'

/** The links to findings that speak of any of some claims, by their ids. */
export function linksOn(links: readonly FindingLink[], claims: readonly string[]): FindingLink[] {
  return links.filter((link) => link.claims.some((claim) => claims.includes(claim)))
}
