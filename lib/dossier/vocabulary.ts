/** The topic of claims that name none. */
export const GENERAL_TOPIC = 'general'

/** Whose colour a subject wears: one per maker, grey for what the article compares with. */
export const FAMILIES = ['indigo', 'blue', 'plum', 'navy', 'grey'] as const
export type Family = (typeof FAMILIES)[number]

/** How a list of models says that it is not sure of one. */
export const UNSURE = 'Speculative'

/** `partly`: the source agrees with one part of the claim and is silent on the rest; its note says which part. */
export const RELATIONS = ['agrees', 'partly', 'differs', 'context'] as const
export type Relation = (typeof RELATIONS)[number]

/**
 * Whose word a source is: the organisation's own; `original`, the count or estimate that the claim's number comes from (a
 * bank's, an app counter's); somebody's who measured or saw for themselves; or a repetition of another's.
 */
export const ORIGINS = ['own', 'original', 'independent', 'relay'] as const
export type Origin = (typeof ORIGINS)[number]

/**
 * What kind of document a source is: a paper, an organisation's own page, a data set or a first-hand account; a report of a
 * named news outlet; or a weak trace, such as a copy on another site or a page that names no source. A weak source is shown
 * and decides nothing.
 */
export const GRADES = ['primary', 'press', 'weak'] as const
export type Grade = (typeof GRADES)[number]

export const CHECK_KINDS = [
  'ratio',
  'reduction',
  'gain',
  'difference',
  'error-reduction',
  'duration',
] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** Whether the operands of a check measure what the checked claim speaks of, or only something like it (cards for energy). */
export const BASES = ['same', 'proxy'] as const

/** Why no source could settle a claim as it is worded. */
export const UNCHECKABLE = ['no-definition', 'no-measure', 'no-list', 'no-start'] as const

export const FATES = ['claim', 'repeat', 'name', 'rhetoric'] as const
export type Fate = (typeof FATES)[number]

/** What a first or a rank must say to be checked: among whom, by what measure, on which list. */
export const RANK_PARTS = ['scope', 'measure', 'list'] as const

/** From this ratio of the largest to the smallest number on, a linear axis would hide the small ones. */
export const LOG_FROM = 30
