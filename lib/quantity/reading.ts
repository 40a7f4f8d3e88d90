import type { DecimalSign } from '@/lib/quantity/decimal'
import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { clean, type Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'
import type { Units } from '@/lib/quantity/units'

/** What words say, wherever they are. */
export interface Meaning {
  /** In the base unit; a date as ISO of reduced precision, `--04-28` where the words name no year. */
  readonly value: number | string
  /** Null where the words name none, or one that the site has none for. */
  readonly unit: Unit | null
  readonly hedge: Hedge
  /** Only with the hedge `range`, in the kind of the value; dates as ISO days. */
  readonly low: number | string | null
  readonly high: number | string | null
  /** Null only for a date whose year the words do not say. */
  readonly interval: Interval | null
  /** Whether a range also has a value between its ends: 12 ± 3. */
  readonly stated?: boolean
}

/** What was found and where: offsets in UTF-16 units, as of `String.prototype.slice`. */
export interface Located {
  readonly end: number
  readonly meaning: Meaning
  /** Where the words are that name what is counted, when the site has no unit for them: 天, 美元, days. */
  readonly counted?: readonly [start: number, end: number] | undefined
  /** Whether a word multiplies the number: 万, million. */
  readonly scaled?: boolean
  /** Whether hedges before and after the number say different things: at least 5 or less. */
  readonly torn?: boolean
  /** Whether a verb between hedge and number says that something rises or falls by it: 约下降3%. */
  readonly moves?: 'up' | 'down' | null
}

/** A text made ready for reading, of the same length as the original. */
export interface Source {
  readonly text: string
  /** The text is one cell that holds nothing else, so that bare words such as 2020 or 十一 mean what they can mean. */
  readonly isCell: boolean
  /** The year that 今年 and “this year” mean, or null. */
  readonly thisYear: number | null
  readonly units: Units
  /** Whether words outside of the text say that its numbers are in per cent. */
  readonly inPercent: boolean
  /** The sign before decimals where other numbers of the same column or file show it. */
  readonly decimal: DecimalSign
  /** What was read at an offset: the second number of a span is often read again as the first of the next. */
  readonly amounts: Map<number, Amount | null>
}

/** What is at an offset, or null. Rules are tried in order at every offset. */
export type Rule = (source: Source, at: number) => Located | null

/** The meaning of a hedged number. A share above one, as in “120%”, has no upper end that its interval would stop at. */
export function numberMeaning(
  value: number,
  unit: Unit | null,
  hedge: Hedge,
  range: { readonly low: number; readonly high: number } | null = null,
): Meaning {
  // Nothing is a little less than zero that is not below it; and what is below it has a sign.
  const said = value === 0 && hedge === 'nearly' ? 'about' : hedge
  const belowZero = value === 0 && range === null && (hedge === 'under' || hedge === 'at-most')
  const most = Math.max(Math.abs(value), Math.abs(range?.low ?? 0), Math.abs(range?.high ?? 0))
  const exceeds = most > 1 || (most === 1 && hedge === 'over')
  const measure = unit ?? { kind: 'count', signed: value < 0 || belowZero }
  const bounded = measure.kind === 'share' && exceeds ? ({ kind: 'ratio', signed: false } as const) : measure
  return {
    value: range === null ? clean(value) : clean(range.low / 2 + range.high / 2),
    unit,
    hedge: said,
    low: range?.low ?? null,
    high: range?.high ?? null,
    interval: intervalOfHedge(value, said, bounded, range ?? undefined),
  }
}

/** A number as it is, before any hedge word or unit around it is looked at. */
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
  /** What the printed number was divided by to make a share: 100 for per cent, 10 for 成; 1 if it is not a share, 0 for a fraction. */
  readonly parts: 0 | 1 | 10 | 100 | 1000
  /** Whether the upper end of a range is not itself meant: 9.9 to under 11. */
  readonly isBelowTop?: boolean
}

/** A number and nothing else. Members are written out: copying with `...` takes twice as long. */
export function plain(end: number, value: number, scale = 1): Amount {
  return { end, value, range: null, isMore: false, isAbout: false, scale, needsUnit: false, parts: 1 }
}

/** 数千, several thousand: from two thousand to what is still said in thousands. */
export function several(end: number, scale: number): Amount {
  return { ...ranged(end, 2 * scale, 10 * scale - 1), scale }
}

/** A number of which the words give the ends alone. */
export function ranged(end: number, low: number, high: number): Amount {
  return { ...plain(end, (low + high) / 2), range: { low, high } }
}
