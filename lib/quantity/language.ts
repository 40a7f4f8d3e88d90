import type { Hedge } from '@/lib/quantity/hedge'
import type { Noun } from '@/lib/quantity/unit'

/** A power of ten that has a word: million is [word, 10⁶]. */
export type Scale = readonly [word: string, scale: number]

/** A day, month or year; what is not told is null. */
export interface DateParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** Everything that writing a quantity needs to know of a language. A new language is one more table of this form. */
export interface QuantityLanguage {
  /** The word before a hedged number, empty where none stands; and before one that is below zero, where that is another. */
  readonly hedges: Readonly<Record<Hedge, string>>
  readonly hedgesBelowZero: Readonly<Partial<Record<Hedge, string>>>
  /** Powers of ten that have a word, the largest first, and the number from which on no common word is left. */
  readonly scales: readonly Scale[]
  readonly mostWorded: number
  /** Words of the numbers from zero on: the place in the list is the number. */
  readonly numbers: readonly string[]
  /** Two of something, where the language has a word for it. */
  readonly two: string
  /** Plain digits as the language groups them. */
  readonly grouped: (digits: string) => string
  readonly powerOfTen: (mantissa: string, power: string) => string
  readonly span: (first: string, last: string) => string
  readonly hedged: (hedge: string, number: string) => string
  readonly counted: (number: string, noun: Noun, single: boolean) => string
  /** A number with a word of a file, for which there is no unit. */
  readonly countedInWords: (number: string, words: string) => string
  readonly moreThan: (number: string) => string
  /** A part of a whole that per cents could not tell to the last digit: two thirds, 三分之二. */
  readonly fraction: (above: number, below: number) => string
  /** What a number is divided by: one of something, or many of them as `scale` tells (万亿, trillion). */
  readonly each: (scale: string, noun: Noun) => string
  /** An order of magnitude; `written` is the number as it is written otherwise. */
  readonly magnitude: (number: number, written: string, noun: Noun | null) => string
  /** The number alone in an order of magnitude. */
  readonly magnitudeAlone: (number: number, written: string) => string
  /** Half of a unit of time, by the id of the unit. */
  readonly halves: Readonly<Record<string, string>>
  readonly ranks: {
    readonly first: string
    readonly front: string
    readonly tier: (n: number) => string
    readonly top: (n: number) => string
    readonly place: (n: number) => string
    readonly span: (low: number, high: number, noun: Noun) => string
  }
  readonly bounds: Readonly<Record<'over' | 'from' | 'under' | 'to' | 'any' | 'noTop' | 'noBottom', string>>
  readonly date: (parts: DateParts) => string
  /** A third of a month (0, 1 or 2) before or after the month as it is written. */
  readonly partOfMonth: (third: 0 | 1 | 2, month: string) => string
  /** Two dates of one year, or of one month, with what they share written once. */
  readonly daySpan: (first: DateParts, last: DateParts, sameMonth: boolean) => string
  /** The units of a list as things: cards, chips and cores. */
  readonly names: (nouns: readonly Noun[]) => string
}
