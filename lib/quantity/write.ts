import { JOINS, type Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import {
  plainDigits,
  roundOutwards,
  roundSignificant,
  scientificParts,
  significantDigits,
} from '@/lib/quantity/decimal'
import type { QuantityLanguage, Scale } from '@/lib/quantity/en'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval, isPoint, MOST_DIGITS } from '@/lib/quantity/interval'
import { LANGUAGES } from '@/lib/quantity/languages'
import type { Quantity } from '@/lib/quantity/quantity'
import { type Dimension, isInPercent, type Unit } from '@/lib/quantity/unit'
import { writeDate, writeDays, writePeriod } from '@/lib/quantity/write-date'

/** Numbers that were computed are shown to so many significant digits. */
export const DERIVED_DIGITS = 3

/** Nobody counts the hundredths of a month between two days. */
const LAPSE_DIGITS = 2

/** Below this a number is written with a power of ten. */
const LEAST_PLAIN = 1e-6

/** From each of these on fewer people count the digits: two more of them are then put before the word. */
const LEAST_UNREADABLE = [1e9, 1e12]

export interface NumberOptions {
  /** Significant digits to round to; whole digits under 10,000 are kept. Without it nothing is rounded. */
  readonly digits?: number
  /** The word for a power of ten in which the number is written, whatever its size: numbers of one column read alike. */
  readonly scale?: Scale | undefined
}

interface IntervalOptions extends NumberOptions {
  /** Words of a file in the place of the noun of a unit; empty for none. */
  readonly words?: string
}

interface QuantityOptions extends Pick<NumberOptions, 'scale'> {
  /** False leaves the unit's noun out. Per cent signs, ranks and dates keep what makes them so. */
  readonly unit?: boolean
  /** Words that a text has instead of the number: several thousand, 数千. */
  readonly words?: string
}

/**
 * Writes a number: words for powers of ten are used where four significant digits suffice, or six above a billion and eight above a trillion; all
 * others keep every digit.
 * @example writeNumber(20_000_000, 'en') // 20 million; in Chinese 2000万
 */
export function writeNumber(n: number, locale: Locale, { digits, scale }: NumberOptions = {}): string {
  const rounded = digits === undefined ? clean(n) : roundSignificant(n, digits)
  return `${rounded < 0 ? '−' : ''}${writeUnsigned(Math.abs(rounded), locale, scale)}`
}

function writeUnsigned(n: number, locale: Locale, wanted?: Scale): string {
  const { grouped, mostWorded, powerOfTen } = LANGUAGES[locale]
  if (n === Number.POSITIVE_INFINITY) return '∞'
  if (n >= mostWorded || (n > 0 && n < LEAST_PLAIN)) {
    const { mantissa, power } = scientificParts(n)
    return powerOfTen(mantissa, power)
  }
  const [word, scale] = n === 0 ? UNSCALED : (wanted ?? scaleOf(n, locale))
  const digits = grouped(plainDigits(clean(n / scale)))
  return word === '' ? digits : `${digits}${JOINS[locale].gap}${word}`
}

function scaleOf(n: number, locale: Locale): Scale {
  const { scales, mostWorded } = LANGUAGES[locale]
  const digits = significantDigits(n)
  const most = 4 + 2 * LEAST_UNREADABLE.filter((least) => n >= least).length
  const worded = n < mostWorded && digits <= most
  return (worded ? scales.find(([, scale]) => n >= scale) : undefined) ?? UNSCALED
}

const UNSCALED: Scale = ['', 1]

/** A small number of things counted by the site itself, as a word where the language has a short one: six, 六; two is 两. */
export function writeCount(n: number, locale: Locale, form: 'word' | 'digits'): string {
  if (form === 'digits') return writeNumber(n, locale)
  const { two, numbers } = LANGUAGES[locale]
  return n === 2 ? two : (numbers[n] ?? writeNumber(n, locale))
}

/** The word that says how a number is hedged, or an empty text for none. Over −5 in size is below −5. */
export function hedgeWord(hedge: Hedge, locale: Locale, value = 1): string {
  const { hedges, hedgesBelowZero } = LANGUAGES[locale]
  return (value < 0 ? hedgesBelowZero[hedge] : undefined) ?? hedges[hedge]
}

function hedged(hedge: Hedge, text: string, locale: Locale, value = 1): string {
  return LANGUAGES[locale].hedged(hedgeWord(hedge, locale, value), text)
}

/**
 * The number alone, without hedge word and noun.
 * @example writeValue(over20MillionDevelopers, 'zh') // 2000万
 */
export function writeValue(quantity: Quantity, locale: Locale, options: NumberOptions = {}): string {
  if (quantity.kind === 'date') return writeQuantity(quantity, locale)
  const { unit, value, hedge, interval } = quantity
  if (hedge === 'range') return writeSpan(interval, unit, locale, options)
  const parts = unit.kind === 'share' && value > 0 && value < 1 ? divisorOf(value, NAMED_PARTS) : undefined
  if (parts !== undefined) return LANGUAGES[locale].fraction(Math.round(value * parts), parts)
  const written = writeInUnit(value, unit, locale, options)
  return hedge === 'magnitude' ? LANGUAGES[locale].magnitudeAlone(value, written) : written
}

/**
 * A quantity as a reader should see it: hedge, number and noun.
 * @example writeQuantity(nearly11Times, 'en') // nearly 11 times; in Chinese 近11倍
 */
export function writeQuantity(
  quantity: Quantity,
  locale: Locale,
  { unit: noun = true, words = '', ...options }: QuantityOptions = {},
): string {
  if (quantity.kind === 'date') {
    return quantity.hedge === 'range'
      ? writeDays(quantity.interval, locale)
      : writeDate(quantity.value, locale)
  }
  const language = LANGUAGES[locale]
  const { unit, value, hedge } = quantity
  if (unit.kind === 'rank') return words || writeRank(unit, value, hedge, language)
  const written = noun ? unit : null
  if (words !== '') return withNoun(words, written, locale, false)
  if (hedge === 'magnitude')
    return language.magnitude(value, writeInUnit(value, unit, locale), noun ? unit.noun[locale] : null)
  // 不止1家企业 / more than 1 company: nobody says “over 1 companies”.
  if (hedge === 'over' && value === 1 && !isInPercent(unit))
    return language.moreThan(withNoun(writeInUnit(1, unit, locale), written, locale, true))
  const half = noun && hedge !== 'range' && value === 0.5 ? language.halves.get(unit.id) : undefined
  const single = value === 1 && ['exact', 'at-least', 'at-most'].includes(hedge)
  const text = half ?? withNoun(writeValue(quantity, locale, options), written, locale, single)
  return hedged(hedge, text, locale, value)
}

function withNoun(written: string, unit: Unit | null, locale: Locale, single: boolean): string {
  return unit === null ? written : LANGUAGES[locale].counted(written, unit.noun[locale], single)
}

/** Into so many parts people divide a whole or an hour: what they leave has digits without an end. */
const DIVISORS = Array.from({ length: 358 }, (_, at) => at + 3)
/** Parts with a name that per cents cannot give to the last digit. */
const NAMED_PARTS: readonly number[] = [3, 6, 7, 9]
const QUOTIENT_DIGITS = 4
/** Of larger numbers so many digits could have been printed. */
const MOST_QUOTIENT = 1000

/** The whole number that a value was divided by, where its digits would go on without an end. */
function divisorOf(value: number, divisors: readonly number[] = DIVISORS): number | undefined {
  if (significantDigits(value) < MOST_DIGITS || Math.abs(value) >= MOST_QUOTIENT) return undefined
  const off = (n: number) => Math.abs(value * n - Math.round(value * n)) / Math.abs(value * n)
  return divisors.find((n) => off(n) < 5e-12)
}

/** A number in the form of its unit: shares and changes in per cent, changes with their sign. */
function writeInUnit(value: number, unit: Unit, locale: Locale, options: NumberOptions = {}): string {
  const sign = unit.kind === 'change' && value > 0 ? '+' : ''
  const printed = isInPercent(unit) ? clean(value * 100) : value
  const divided = isInPercent(unit) || unit.kind === 'duration'
  const endless = divided && options.digits === undefined && divisorOf(printed) !== undefined
  const number = writeNumber(printed, locale, endless ? { digits: QUOTIENT_DIGITS } : options)
  return isInPercent(unit) ? `${sign}${number}%` : number
}

/** Two numbers as a span, both in digits where “3 to 5 million” would be read as two counts of millions or 21万至299999 look like two kinds of number. */
function writeSpan({ low, high }: Interval, unit: Unit, locale: Locale, options: NumberOptions): string {
  const [, lowScale] = scaleOf(low, locale)
  const [, highScale] = scaleOf(high, locale)
  const apart = highScale === 1 ? lowScale !== 1 : lowScale === 1 && low < high / highScale
  const scale = options.scale ?? (apart && !isInPercent(unit) ? UNSCALED : undefined)
  const written = (end: number) => writeInUnit(end, unit, locale, { ...options, scale })
  const counts = (unit.kind === 'count' || unit.kind === 'money') && options.scale === undefined
  if (apart && counts && significantDigits(high + 1) < significantDigits(high) - 2) {
    const wordy = (end: number) => writeInUnit(end, unit, locale, options)
    return LANGUAGES[locale].span(wordy(low), hedged('under', wordy(high + 1), locale))
  }
  return LANGUAGES[locale].span(written(low), written(high))
}

function writeRank(unit: Unit, value: number, hedge: Hedge, { ranks }: QuantityLanguage): string {
  if (unit.id === UNITS.first.id) return ranks.first
  if (unit.id === UNITS.frontRank.id) return ranks.front
  if (unit.id === UNITS.tier.id) return ranks.tier(value)
  return hedge === 'within' ? ranks.top(value) : ranks.place(value)
}

function writeRanks(interval: Interval, unit: Unit, locale: Locale): string {
  const language = LANGUAGES[locale]
  if (isPoint(interval)) return writeRank(unit, interval.low, 'exact', language)
  return language.ranks.span(interval.low, interval.high, unit.noun[locale])
}

/**
 * An interval in words that say which ends belong to it. Days (unit `date`) are written as dates.
 * @example writeInterval(nearly11.interval, 'times', 'en') // 9.9 to under 11 times; in Chinese 9.9至不到11倍
 */
export function writeInterval(
  interval: Interval,
  unit: Unit,
  locale: Locale,
  options: IntervalOptions = {},
): string {
  const { noTop, noBottom } = LANGUAGES[locale].bounds
  const text = writeBounds(interval, unit, locale, options)
  if (Number.isFinite(interval.low) === Number.isFinite(interval.high)) return text
  return text + (Number.isFinite(interval.low) ? noTop : noBottom)
}

/**
 * A computed result, to three significant digits, its missing bounds left unsaid: 84.4%, 4.27 times, over 6.4 times. The ends of
 * a range are rounded outwards. `words` of a file take the place of the unit’s noun.
 */
export function writeDerived(
  interval: Interval,
  unit: Unit,
  locale: Locale,
  words: string | null = null,
): string {
  const outer = isPoint(interval) ? interval : roundOutwards(interval, DERIVED_DIGITS)
  return writeBounds(outer, unit, locale, { digits: DERIVED_DIGITS, ...(words !== null && { words }) })
}

/** Whether a computed number loses digits when it is written as a result: 2048 ÷ 480 does, 3072 ÷ 480 = 6.4 does not. */
export function isRoundedResult(interval: Interval): boolean {
  return isPoint(interval) && roundSignificant(interval.low, DERIVED_DIGITS) !== clean(interval.low)
}

/** The same, saying that it is rounded: about 4.27 times. Per cents are not: everybody rounds them. */
export function writeRounded(
  interval: Interval,
  unit: Unit,
  locale: Locale,
  words: string | null = null,
): string {
  const isAbout = isRoundedResult(interval) && !isInPercent(unit)
  return hedged(isAbout ? 'about' : 'exact', writeDerived(interval, unit, locale, words), locale)
}

/** A length of time between two days, and that it is rounded where it is: about 2.4 years, 98 days. */
export function writeLapse(interval: Interval, unit: Unit, locale: Locale): string {
  const text = writeBounds(interval, unit, locale, { digits: LAPSE_DIGITS })
  const isRounded = [interval.low, interval.high].some(
    (end) => Number.isFinite(end) && roundSignificant(end, LAPSE_DIGITS) !== clean(end),
  )
  return hedged(isRounded ? 'about' : 'exact', text, locale)
}

function writeBounds(interval: Interval, unit: Unit, locale: Locale, options: IntervalOptions): string {
  const language = LANGUAGES[locale]
  if (unit.kind === 'date') return writePeriod(interval, locale)
  if (unit.kind === 'rank') return writeRanks(interval, unit, locale)
  const { low, high, lowOpen, highOpen } = interval
  const written = (value: number) => writeInUnit(value, unit, locale, options)
  const noun = (text: string, single = isPoint(interval) && low === 1) =>
    options.words === undefined
      ? withNoun(text, unit, locale, single)
      : language.countedInWords(text, options.words)
  if (!Number.isFinite(low) && !Number.isFinite(high)) return language.bounds.any
  if (!Number.isFinite(high) && lowOpen && low === 1) return language.moreThan(noun(written(1), true))
  if (!Number.isFinite(high)) return hedged(lowOpen ? 'over' : 'at-least', noun(written(low)), locale)
  if (!Number.isFinite(low)) return hedged(highOpen ? 'under' : 'at-most', noun(written(high)), locale)
  if (isPoint(interval) || written(low) === written(high)) return noun(written(low))
  if (!lowOpen && !highOpen) return noun(writeSpan(interval, unit, locale, options))
  return noun(
    language.span(
      hedged(lowOpen ? 'over' : 'exact', written(low), locale),
      hedged(highOpen ? 'under' : 'exact', written(high), locale),
    ),
  )
}

/**
 * What a number is divided by.
 * @example writeEach(people, 'en') // per person; in Chinese 每人
 */
export function writeEach({ per, noun }: Dimension, locale: Locale): string {
  const [scale] = LANGUAGES[locale].scales.find(([, size]) => size === per) ?? ['']
  return LANGUAGES[locale].each(scale, noun[locale])
}

/** What a unit is called in a list: its noun with its measure word, empty where it has none. */
export function writeUnit(unit: Unit, locale: Locale): string {
  return LANGUAGES[locale].counted('', unit.noun[locale], false).trim()
}
