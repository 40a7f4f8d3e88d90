import type { FindingLink } from '@/lib/claims/finding-links'

export function linksOn(links: readonly FindingLink[], claims: readonly string[]): FindingLink[] {
  return links.filter((link) => link.claims.some((claim) => claims.includes(claim)))
}
