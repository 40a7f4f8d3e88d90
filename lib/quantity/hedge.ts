/**
 * The closed vocabulary of hedges. Each turns a printed value into an interval (see interval.ts) and into a form of mark.
 * Order is the order in which the Method page explains them.
 */
export const HEDGES = [
  'exact',
  'over',
  'at-least',
  'under',
  'at-most',
  'nearly',
  'about',
  'magnitude',
  'range',
  'within',
] as const

export type Hedge = (typeof HEDGES)[number]

/** Hedges that say no number above theirs, and none below. */
export const UPPER: readonly Hedge[] = ['under', 'at-most']
export const LOWER: readonly Hedge[] = ['over', 'at-least']
