/** The sections of the Method page by their anchors, in their order. */
export const METHOD_SECTIONS = [
  'claim',
  'hedges',
  'reading',
  'checks',
  'status',
  'ledger',
  'limits',
  'corrections',
] as const
