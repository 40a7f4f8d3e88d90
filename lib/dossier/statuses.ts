/** What is known of a claim, from best to least known: the order of legends and sorting. */
export const STATUSES = [
  'confirmed',
  'sourced',
  'derived',
  'partly',
  'contradicted',
  'repeated',
  'uncheckable',
  'not-found',
] as const
export type Status = (typeof STATUSES)[number]

/** The three groups that a reader sees first. */
export const STATUS_GROUPS = ['supported', 'mixed', 'open'] as const
export type StatusGroup = (typeof STATUS_GROUPS)[number]
