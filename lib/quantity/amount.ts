/** A number as it stands, before any hedge word or unit around it is looked at. */
export interface Amount {
  readonly end: number
  readonly value: number
  /** The ends that the words themselves give (十几, 数千, “a dozen or so”), or null. */
  readonly range: { readonly low: number; readonly high: number } | null
  /** 多 or 余 within the number: 3万多, 20多万. */
  readonly isMore: boolean
  /** 来 or “ish” within the number: 十来万, 300ish. */
  readonly isAbout: boolean
  /** The word for a power of ten that multiplies it, 1 without one: a span may share it (2 to 3 million). */
  readonly scale: number
  /** Words that are numbers only before something counted (三种, 几个, one month); by themselves they are other words. */
  readonly needsUnit: boolean
  /** Whether it is a part of a whole: 三分之一, two thirds. */
  readonly isPart: boolean
}

export const PLAIN = {
  range: null,
  isMore: false,
  isAbout: false,
  scale: 1,
  needsUnit: false,
  isPart: false,
} as const
