import type { Fit, Outcome } from '@/lib/claims/check'
import type { Status } from '@/lib/dossier/statuses'
import type { Topic } from '@/lib/dossier/topics'
import type { Family, Grade, Relation } from '@/lib/dossier/vocabulary'
import { inEach, type Text } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'
import { type Interval, middle } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Unit } from '@/lib/quantity/unit'
import { writeQuantity } from '@/lib/quantity/write'

/** Colour of a mark: a subject's family for claims, ink for evidence and what is derived, grey for the background. */
export type Tone = Family | 'ink' | 'background'

/** The mark of a source's number by how it relates to the claim: a ring, a diamond where it differs, a small ring as background. */
const SOURCE_FORMS = { agrees: 'ring', partly: 'ring', differs: 'diamond', context: 'small-ring' } as const

export type SourceForm = (typeof SOURCE_FORMS)[Relation]

/** A bar from zero, a dot, the outline of a source, a dot in ink (derived), nothing (the end of a line, or the mark of its status). */
export type MarkForm = 'bar' | 'dot' | SourceForm | 'derived' | 'none'

/** How a source's number is drawn: dashed where the source is weak. */
export function sourceForm(relation: Relation, weak: boolean): Pick<Datum, 'form' | 'weak'> {
  return { form: SOURCE_FORMS[relation], ...(weak ? { weak } : {}) }
}

/** Whether a mark is the outline of a source's number. */
export function isOutline(form: string): form is SourceForm {
  return Object.values(SOURCE_FORMS).some((outline) => outline === form)
}

/** One number of a chart with all that a reader can ask of it. */
export interface Datum extends Known {
  /** Id of a claim, a piece of evidence or a check. */
  readonly id: string
  readonly source: 'claim' | 'evidence' | 'check'
  /** The claim whose page has more; empty where there is none. */
  readonly claim: string
  readonly form: MarkForm
  /** Whether its source is a weak one. */
  readonly weak?: true
  readonly tone: Tone
  readonly hedge: Hedge
  readonly value: number
  readonly interval: Interval
  readonly unit: Unit
  /** As written at the mark, and in full with its unit. Both keep the hedge word. */
  readonly written: Text
  readonly full: Text
  readonly card: Card
}

/** What the dossier knows of a number besides its value. */
interface Known {
  /** Of a claim; null of other sources and of checks. */
  readonly status: Status | null
  readonly topic: Topic | null
  /** How the result of a check relates to the claim that it tests, and what follows; null of all else. */
  readonly fit: Fit | null
  readonly outcome: Outcome | null
  /** What kind of document another source is; null of all else. */
  readonly grade: Grade | null
}

/** Of a number that nobody has assessed. */
export const UNASSESSED: Known = {
  status: null,
  topic: null,
  fit: null,
  outcome: null,
  grade: null,
}

/** What a mark adds when it is reached. */
export interface Card {
  readonly heading: Text
  /** The source's own words. */
  readonly quote: string
  readonly quoteLang: string
  readonly source: Text
  /** What the hedge allows, in words; null where the number is exact. */
  readonly range: Text | null
}

/** Where a number is drawn. */
export function placeOf(quantity: Quantity): Pick<Datum, 'value' | 'interval' | 'unit'> {
  const { interval, unit } = quantity
  return { value: quantity.kind === 'date' ? middle(interval) : quantity.value, interval, unit }
}

/** A number without its noun, for where the chart says what is counted. */
export function bare(quantity: Quantity): Text {
  return inEach((locale) => writeQuantity(quantity, locale, { unit: false }))
}
