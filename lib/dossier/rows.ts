import type { Text } from '@/lib/locale'
import type { Quantity } from '@/lib/quantity/quantity'

export const TOPICS = [
  'compute',
  'efficiency',
  'accuracy',
  'reach',
  'scale',
  'time',
  'people',
  'rank',
] as const
export type Topic = (typeof TOPICS)[number]

/** Whose colour a subject wears: one per maker, grey for what the article compares with. */
export const FAMILIES = ['indigo', 'blue', 'plum', 'navy', 'grey'] as const
export type Family = (typeof FAMILIES)[number]

/** `partly`: the source agrees with one part of the claim and is silent on the rest; its note says which part. */
export const RELATIONS = ['agrees', 'partly', 'differs', 'context'] as const
export type Relation = (typeof RELATIONS)[number]

/**
 * Whose word a source is: the organisation's own; `original`, the count or estimate that the claim's figure comes from (a
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

/** Whether the operands of a check measure what the checked claim speaks of, or only stand in for it (cards for energy). */
export const BASES = ['same', 'proxy'] as const
export type Basis = (typeof BASES)[number]

/** Why no source could settle a claim as it is worded. */
export const UNCHECKABLE = ['no-definition', 'no-measure', 'no-list', 'no-start'] as const
export type Uncheckable = (typeof UNCHECKABLE)[number]

export const FATES = ['claim', 'repeat', 'name', 'rhetoric'] as const
export type Fate = (typeof FATES)[number]

/** A block of the article: section 1 (lead) to 6 (captions), paragraph 1 and up; paragraph 0 is the section's heading. */
export interface Place {
  readonly section: number
  readonly paragraph: number
}

export interface Subject {
  readonly id: string
  readonly name: Text
  /** A noun such as company, model or place. */
  readonly kind: string
  readonly family: Family
  /** One plain sentence about it. */
  readonly line: Text
}

export interface Claim {
  readonly id: string
  /** Id of a subject. */
  readonly subject: string
  readonly topic: Topic
  readonly metric: string
  readonly quantity: Quantity
  /** ISO date of reduced precision on which the figure is said to hold, or null. */
  readonly asOf: string | null
  /** Ids of the claims that a relative figure is relative to. */
  readonly baseline: readonly string[]
  /** `article`, or the id of the subject that the article lets say it. */
  readonly attribution: string
  readonly place: Place
  /** The article's own words. */
  readonly quote: string
  readonly statement: Text
  /** Empty strings when there is nothing to note. */
  readonly note: Text
  /** The items of the list that the article prints and the claim counts, each in the article's own words; else empty. */
  readonly counted: readonly string[]
  readonly uncheckable: Uncheckable | null
  /** What can fairly be said, fit to be quoted, with tokens for its numbers; empty strings where the status says it all. */
  readonly verdict: Text
}

export interface Evidence {
  readonly id: string
  /** Id of the claim that it speaks to. */
  readonly claim: string
  /** Null when the source says something about the claim without a comparable figure. */
  readonly quantity: Quantity | null
  readonly asOf: string | null
  readonly relation: Relation
  readonly origin: Origin
  readonly grade: Grade
  readonly sourceTitle: string
  readonly publisher: string
  readonly url: string
  /** ISO date of reduced precision, or empty when the source shows none. */
  readonly published: string
  /** The source's own words, under 30 words. */
  readonly excerpt: string
  readonly note: Text
}

/** One operand: the quantity of a claim or of a piece of evidence, divided by another where `per` is set. */
export interface Operand {
  readonly id: string
  readonly per: string | null
}

export interface Check {
  readonly id: string
  readonly kind: CheckKind
  readonly operands: readonly Operand[]
  /** Id of the claim that states the result, or null when the article states none. */
  readonly against: string | null
  readonly basis: Basis
  readonly note: Text
}

/** One numeral of the article and what became of it. */
export interface LedgerEntry {
  readonly place: Place
  /** 1 for the first numeral of the paragraph. */
  readonly occurrence: number
  readonly text: string
  readonly fate: Fate
  /** Ids of the claims that it bears, for `claim` and `repeat`, else empty. One numeral can bear two: “全球第一梯队” is said of two makers. */
  readonly claims: readonly string[]
  readonly note: Text
}

/** The few characters of the article around a claim's quote, which tell it from the same words elsewhere. */
export interface QuoteContext {
  readonly claim: string
  /** Empty where a paragraph begins or ends with the quote. */
  readonly prefix: string
  readonly suffix: string
}

/** One row of Epoch AI's list of notable models. Absent figures are null. */
export interface NotableModel {
  readonly model: string
  readonly organization: string
  readonly country: string
  readonly published: string
  readonly parameters: number | null
  readonly trainingComputeFlop: number | null
  readonly trainingHardware: string
  readonly accelerators: number | null
  readonly powerDrawWatts: number | null
  readonly confidence: string
  readonly url: string
}

export interface SectionOutline {
  readonly section: number
  readonly title: Text
  /** One line in our own words for each paragraph, in order. */
  readonly paragraphs: readonly Text[]
}

/** A data set of somebody else’s that is published with ours, and what its licence asks to be said. */
export interface Credit {
  readonly title: string
  readonly publisher: string
  readonly licence: string
  readonly licenceUrl: string
  readonly url: string
  /** ISO date of the export. */
  readonly exported: string
  /** The file of the dossier that holds it. */
  readonly file: string
  readonly note: Text
}

/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export interface Source {
  readonly title: Text
  readonly series: Text
  readonly author: Text
  readonly publisher: Text
  readonly newspaperSection: Text
  readonly language: string
  /** ISO date of reduced precision. */
  readonly published: string
  readonly publishedHow: Text
  readonly textState: Text
  /** The question that heads the dashboard. */
  readonly headline: Text
  readonly keywords: readonly string[]
  /** What the Method page says of this article beside its general rules. */
  readonly method: {
    /** An example of one sentence that makes several rows. */
    readonly rows: Text
    /** Examples of names that only contain a number. */
    readonly names: Text
    readonly limits: readonly Text[]
  }
  readonly sections: readonly SectionOutline[]
  readonly credits: readonly Credit[]
}
