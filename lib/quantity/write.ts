import { JOINS, type Locale } from '@/lib/locale'
import { groupThousands, plainDigits, scientificParts } from '@/lib/quantity/decimal'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval, isPoint } from '@/lib/quantity/interval'
import { numberQuantity } from '@/lib/quantity/number-quantity'
import type { NumberQuantity, Quantity } from '@/lib/quantity/quantity'
import { roundSignificant, significantDigits } from '@/lib/quantity/rounding'
import { type NumberUnit, type UnitId, unitOf } from '@/lib/quantity/unit'
import {
  CHINESE_NUMBERS,
  CHINESE_SCALES,
  ENGLISH_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_SCALES,
  HEDGE_WORDS,
} from '@/lib/quantity/words'
import { writeDate, writeDays, writePeriod } from '@/lib/quantity/write-date'

/** Figures that were computed are shown to so many significant digits. */
const DERIVED_DIGITS = 3

/** Below this a number is written with a power of ten; and from these on, because no common word is left. */
const LEAST_PLAIN = 1e-6
const MOST_WORDED = { zh: 1e16, en: 1e15 } as const

/** From here on nobody counts the digits: two more of them are then put before the word. */
const LEAST_UNREADABLE = 1e9

export interface NumberOptions {
  /** Significant digits to round to; whole digits under 10,000 are kept. Without it nothing is rounded. */
  readonly digits?: number
}

interface QuantityOptions {
  /** False leaves the unit's noun out. Per cent signs, ranks and dates keep what makes them so. */
  readonly unit?: boolean
}

/**
 * Writes a number: 2000万 / 20 million, 3072 / 3,072, 5.5×10²¹ / 5.5 × 10²¹.
 * Words for powers of ten are used where four significant digits suffice, or six above a billion; all others keep every digit.
 */
export function writeNumber(n: number, locale: Locale, { digits }: NumberOptions = {}): string {
  const rounded = digits === undefined ? clean(n) : roundSignificant(n, digits)
  return `${rounded < 0 ? '−' : ''}${writeUnsigned(Math.abs(rounded), locale)}`
}

function writeUnsigned(n: number, locale: Locale): string {
  if (n === Number.POSITIVE_INFINITY) return '∞'
  if (n >= MOST_WORDED[locale] || (n > 0 && n < LEAST_PLAIN)) {
    const { mantissa, power } = scientificParts(n)
    return locale === 'zh' ? `${mantissa}×${power}` : `${mantissa} × ${power}`
  }
  const [word, scale] = scaleOf(n, locale)
  if (word === '') return writeAllDigits(n, locale)
  return `${plainDigits(n / scale)}${JOINS[locale].gap}${word}`
}

function writeAllDigits(n: number, locale: Locale): string {
  return locale === 'zh' ? plainDigits(n) : groupThousands(plainDigits(n))
}

function scaleOf(n: number, locale: Locale): readonly [word: string, scale: number] {
  const scales = locale === 'zh' ? CHINESE_SCALES : ENGLISH_SCALES
  const digits = significantDigits(n)
  const worded = n < MOST_WORDED[locale] && (digits <= 4 || (digits <= 6 && n >= LEAST_UNREADABLE))
  return (worded ? scales.find(([, scale]) => n >= scale) : undefined) ?? ['', 1]
}

/** A small number of things counted by the site itself, as a word where the language has a short one: six, 六; two is 两. */
export function writeCount(n: number, locale: Locale, form: 'word' | 'figure'): string {
  if (form === 'figure') return writeNumber(n, locale)
  if (locale === 'zh' && n === 2) return '两'
  return (locale === 'zh' ? CHINESE_NUMBERS : ENGLISH_NUMBERS)[n] ?? writeNumber(n, locale)
}

/** The word that says how a figure is hedged, or an empty text where none does. */
export function hedgeWord(hedge: Hedge, locale: Locale): string {
  return HEDGE_WORDS[hedge][locale]
}

/** The figure alone, without hedge word and noun: 2000万, 80%, 11至19, 百亿, 28 April 2025. */
export function writeValue(quantity: Quantity, locale: Locale): string {
  if (quantity.kind === 'date') return writeQuantity(quantity, locale)
  const { unit, value, hedge, interval } = quantity
  if (hedge === 'range') return writeSpan(interval.low, interval.high, unit, locale)
  if (hedge === 'magnitude' && locale === 'zh') return chinesePower(value)
  return writeFigure(value, unit, locale)
}

/** A quantity as a reader should see it, hedge, figure and noun: 超2000万名开发者, nearly 11 times, 2026年4月下旬, top 4. */
export function writeQuantity(
  quantity: Quantity,
  locale: Locale,
  { unit: noun = true }: QuantityOptions = {},
): string {
  if (quantity.kind === 'date') {
    return quantity.hedge === 'range'
      ? writeDays(quantity.interval, locale)
      : writeDate(quantity.value, locale)
  }
  const { unit, value, hedge } = quantity
  if (unitOf(unit).kind === 'rank') return writeRank(quantity, locale)
  if (hedge === 'magnitude' && locale === 'zh')
    return writeChineseMagnitude(value, noun ? unitOf(unit).zh : '')
  if (hedge === 'over' && value === 1) return moreThanOne(noun ? unit : null, locale)
  const word = hedgeWord(hedge, locale)
  const half = noun && hedge !== 'range' && value === 0.5 ? writeHalf(unit, locale) : null
  const figure =
    half ??
    withNoun(writeValue(quantity, locale), noun ? unit : null, locale, value === 1 && hedge === 'exact')
  return locale === 'zh' || word === '' ? word + figure : `${word} ${figure}`
}

/** 不止1家企业 / more than 1 company: nobody says “over 1 companies”. */
function moreThanOne(unit: UnitId | null, locale: Locale): string {
  const figure = unit === null ? writeNumber(1, locale) : writeFigure(1, unit, locale)
  return (locale === 'zh' ? '不止' : 'more than ') + withNoun(figure, unit, locale, true)
}

function withNoun(figure: string, unit: UnitId | null, locale: Locale, single: boolean): string {
  if (unit === null) return figure
  const { zh, en } = unitOf(unit)
  if (locale === 'zh') return figure + zh
  const noun = en[single ? 0 : 1]
  return noun === '' ? figure : `${figure} ${noun}`
}

function writeFigure(value: number, unit: UnitId, locale: Locale, options: NumberOptions = {}): string {
  return unit === 'share'
    ? `${writeNumber(value * 100, locale, options)}%`
    : writeNumber(value, locale, options)
}

/** Two figures as a span. “3 to 5 million” would be read as two counts of millions, so the 5 million is then written out. */
function writeSpan(
  low: number,
  high: number,
  unit: UnitId,
  locale: Locale,
  options: NumberOptions = {},
): string {
  const [, scale] = scaleOf(high, locale)
  const misread = unit !== 'share' && scale > 1 && scaleOf(low, locale)[1] === 1 && low < high / scale
  const first = writeFigure(low, unit, locale, options)
  const last = misread ? writeAllDigits(high, locale) : writeFigure(high, unit, locale, options)
  return locale === 'zh' ? `${first}至${last}` : `${first} to ${last}`
}

function writeHalf(unit: UnitId, locale: Locale): string | null {
  if (unit === 'years') return locale === 'zh' ? '半年' : 'half a year'
  if (unit === 'months') return locale === 'zh' ? '半个月' : 'half a month'
  return null
}

function writeRank({ unit, value, hedge }: NumberQuantity, locale: Locale): string {
  const zh = locale === 'zh'
  if (unit === 'first') return zh ? '首个' : 'first'
  if (unit === 'front-rank') return zh ? '前列' : 'front rank'
  if (unit === 'tier') {
    return zh
      ? `第${CHINESE_NUMBERS[value] ?? value}梯队`
      : `${ENGLISH_ORDINALS[value] ?? ordinal(value)} tier`
  }
  if (hedge === 'within') return zh ? `前${value}名` : `top ${groupThousands(String(value))}`
  return zh ? `第${value}名` : `${ordinal(value)} place`
}

function writeRanks({ low, high }: Interval, unit: NumberUnit, locale: Locale): string {
  if (low === high) return writeRank(numberQuantity(low, unit, 'exact'), locale)
  const { zh, en } = unitOf(unit)
  return locale === 'zh' ? `第${low}至${high}${zh}` : `${ordinal(low)} to ${ordinal(high)} ${en[0]}`
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${groupThousands(String(n))}${ending}`
}

/** 百亿, 千万, 万亿: a power of ten from ten up to a thousand times 万亿, in words. */
function chinesePower(n: number): string {
  const [word, scale] = CHINESE_SCALES.find(([, s]) => n >= s) ?? ['', 1]
  const multiple = ['', '十', '百', '千'][Math.round(Math.log10(n / scale))]
  return multiple === undefined || multiple + word === '' ? writeNumber(n, 'zh') : multiple + word
}

/** 级 stands before a noun (百亿级参数) and after a bare measure (百人级). */
function writeChineseMagnitude(n: number, unit: string): string {
  const [, noun] = /^[张块个名家次](.+)$/.exec(unit) ?? []
  return noun === undefined ? `${chinesePower(n)}${unit}级` : `${chinesePower(n)}级${noun}`
}

const BOUND_WORDS = {
  zh: {
    over: '超',
    from: '至少',
    under: '不到',
    to: '至多',
    any: '任意值',
    noTop: '，无上限',
    noBottom: '，无下限',
  },
  en: {
    over: 'over ',
    from: 'at least ',
    under: 'under ',
    to: 'at most ',
    any: 'any value',
    noTop: ', no upper bound',
    noBottom: ', no lower bound',
  },
} as const

/**
 * An interval in words that tell which ends belong to it: 9.9至不到11倍 / 9.9 to under 11 times, 超80%至100% / over 80% to 100%,
 * 超2000万名开发者，无上限 / over 20 million developers, no upper bound. Days (unit `date`) are written as dates.
 */
export function writeInterval(
  interval: Interval,
  unit: UnitId,
  locale: Locale,
  options: NumberOptions = {},
): string {
  const { noTop, noBottom } = BOUND_WORDS[locale]
  const text = writeBounds(interval, unit, locale, options)
  if (Number.isFinite(interval.low) === Number.isFinite(interval.high)) return text
  return text + (Number.isFinite(interval.low) ? noTop : noBottom)
}

/** A computed result, to three significant digits, its missing bounds left unsaid: 84.4%, 1.05 to 2.04 months, over 6.4 times. */
export function writeDerived(interval: Interval, unit: UnitId, locale: Locale): string {
  return writeBounds(interval, unit, locale, { digits: DERIVED_DIGITS })
}

function writeBounds(interval: Interval, unit: UnitId, locale: Locale, options: NumberOptions): string {
  if (unit === 'date') return writePeriod(interval, locale)
  if (unitOf(unit).kind === 'rank') return writeRanks(interval, unit, locale)
  const { low, high, lowOpen, highOpen } = interval
  const words = BOUND_WORDS[locale]
  const figure = (value: number) => writeFigure(value, unit, locale, options)
  const noun = (text: string) => withNoun(text, unit, locale, isPoint(interval) && low === 1)
  if (!Number.isFinite(low) && !Number.isFinite(high)) return words.any
  if (!Number.isFinite(high) && lowOpen && low === 1) return moreThanOne(unit, locale)
  if (!Number.isFinite(high)) return (lowOpen ? words.over : words.from) + noun(figure(low))
  if (!Number.isFinite(low)) return (highOpen ? words.under : words.to) + noun(figure(high))
  if (isPoint(interval) || figure(low) === figure(high)) return noun(figure(low))
  if (!lowOpen && !highOpen) return noun(writeSpan(low, high, unit, locale, options))
  const first = (lowOpen ? words.over : '') + figure(low)
  const last = (highOpen ? words.under : '') + figure(high)
  return noun(locale === 'zh' ? `${first}至${last}` : `${first} to ${last}`)
}
