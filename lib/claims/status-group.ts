import { STATUSES, type Status, type StatusGroup } from '@/lib/dossier/statuses'

const GROUP_OF: Readonly<Record<Status, StatusGroup>> = {
  confirmed: 'supported',
  sourced: 'supported',
  derived: 'supported',
  partly: 'mixed',
  contradicted: 'mixed',
  repeated: 'open',
  uncheckable: 'open',
  'not-found': 'open',
}

/** The group of a status: `groupOf('derived')` is `supported`. */
export function groupOf(status: Status): StatusGroup {
  return GROUP_OF[status]
}

/** The statuses of a group, best known first. */
export function statusesOf(group: StatusGroup): Status[] {
  return STATUSES.filter((status) => groupOf(status) === group)
}

/**
 * The group of several claims together, as a finding needs it: mixed if any is mixed, else open if any is open, else
 * supported. So a finding never looks better than its weakest claim.
 */
export function groupOfAll(statuses: readonly Status[]): StatusGroup {
  const groups = new Set(statuses.map(groupOf))
  return groups.has('mixed') ? 'mixed' : groups.has('open') ? 'open' : 'supported'
}

/** How many of some claims are in each group. */
export function groupCounts(
  claims: readonly { readonly status: Status }[],
): Readonly<Record<StatusGroup, number>> {
  const counts = { supported: 0, mixed: 0, open: 0 }
  for (const { status } of claims) counts[groupOf(status)] += 1
  return counts
}
