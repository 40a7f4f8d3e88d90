import { withinQuotes } from '@/lib/claims/quotation'
import type { Comparable } from '@/lib/compare/comparable'
import type { Caution } from '@/lib/compare/comparables'
import { type Compared, compare, type Measured, measured } from '@/lib/compare/comparison'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { type Interval, isPoint, point, times } from '@/lib/quantity/interval'
import { LANGUAGES } from '@/lib/quantity/languages'
import type { Dimension, Unit } from '@/lib/quantity/unit'
import { writeDerived, writeInterval, writeQuantity } from '@/lib/quantity/write'

/** Computed results are told to three significant digits. */
const DIGITS = { digits: 3 }

/** One number of a comparison: which, what is compared of it, and how that is written. */
export interface ComparedItem extends Measured {
  readonly item: Comparable
  /** The number with its unit and, if divided, what it is per. */
  readonly written: string
}

/** A number as it is compared: as printed, or to three digits and with what it is per. */
export function writeCompared(
  { quantity, divisor }: Measured,
  per: Dimension | null,
  locale: Locale,
): string {
  if (divisor === null || per === null) return writeQuantity(quantity, locale)
  const number = writeDerived(withoutZero(measured(quantity, divisor)), quantity.unit, locale)
  return COMPARE_WORDS[locale].numberPer(number, per)
}

/** “Over 0” says nothing: what is known of such a number is its other end. */
function withoutZero(interval: Interval): Interval {
  return interval.low === 0 && interval.lowOpen ? { ...interval, low: Number.NEGATIVE_INFINITY } : interval
}

/** A caution in words: a sentence, and the numbers that it is about where they must be told one by one. */
export interface SaidCaution {
  readonly lead: string
  readonly items: readonly string[]
}

/** What is unlike in a comparison, in words. */
export function sayCaution(caution: Caution, locale: Locale): SaidCaution {
  const words = COMPARE_WORDS[locale]
  switch (caution.kind) {
    case 'units':
      return { lead: words.unitsCaution(caution.dimension, unitNames(caution.units, locale)), items: [] }
    case 'metrics':
      return {
        lead: words.metricsCaution,
        items: caution.items.map(({ statement }) =>
          words.measured(withinQuotes(statement.replace(/[.。]$/, ''))),
        ),
      }
    case 'contradicted':
      return {
        lead: words.contradictedCaution,
        items: caution.items.map(({ name, written }) => words.named(name, written)),
      }
    case 'context':
      return {
        lead: words.contextCaution,
        items: caution.items.map((item) => words.contextItem(item.name, item.written, item.statement)),
      }
  }
}

/** Units as things: cards, chips and cores; 卡、芯片与核心. */
export function unitNames(units: readonly Unit[], locale: Locale): string {
  return LANGUAGES[locale].names(units.map(({ noun }) => noun[locale]))
}

/** What cannot be divided and is left out or left as printed, in a sentence. */
export function sayUndivided(
  { per, undivided }: { readonly per: Dimension | null; readonly undivided: Undivided },
  locale: Locale,
): string {
  const words = COMPARE_WORDS[locale]
  const names = undivided.items.map((item) => words.named(item.name, item.written))
  return per === null ? words.notDivided(undivided.by, names) : words.leftOut(undivided.by, names)
}

interface Undivided {
  readonly by: Dimension
  readonly items: readonly Comparable[]
}

/** What one number is to the base, in sentences: ratio first, then difference. */
export function sayComparison(
  number: ComparedItem,
  base: ComparedItem,
  per: Dimension | null,
  locale: Locale,
): string[] {
  const words = COMPARE_WORDS[locale]
  const compared = compare(number, base)
  const [a, b] = [nameOf(number, locale), nameOf(base, locale)]
  if (compared.kind === 'date') return [sayDates(a, b, compared.years, locale)]
  if (isOfWhole(number) || isOfWhole(base)) {
    const points = sayPoints(a, b, compared.difference, locale)
    if (points !== null) return [points]
  }
  // Nobody says that something is 0.056 times as much: what the base is to the number says the same.
  if (compared.ratio.ok && compared.ratio.interval.low > 0 && compared.ratio.interval.high < 1)
    return sayComparison(base, number, per, locale)
  const unlike = number.quantity.unit.id !== base.quantity.unit.id
  return [
    sayRatio(a, b, compared, locale),
    unlike
      ? words.unitsDiffer
      : sayDifference(
          compared.difference,
          { unit: compared.unit, counted: base.item.counted ?? null, per },
          locale,
        ),
  ].filter((sentence) => sentence !== '')
}

/** Whether a number is most of a whole: 98% is not 1.07 times 92%, when what is missing is less than a quarter. */
function isOfWhole({ quantity, divisor }: ComparedItem): boolean {
  return divisor === null && quantity.unit.kind === 'share' && quantity.interval.low > 0.5
}

/** By how many points one share is above or below another; null where that cannot be told in one sentence. */
function sayPoints(a: string, b: string, difference: Interval, locale: Locale): string | null {
  const words = COMPARE_WORDS[locale]
  const isNone = isPoint(difference) && difference.low === 0
  if (isNone || isBeyond(difference) || isBeyond(turned(difference))) return null
  const written = (size: Interval) => writeInterval(times(size, 100), UNITS.points, locale, DIGITS)
  if (difference.low >= 0) return words.above(a, written(difference), b)
  return difference.high <= 0 ? words.below(a, written(turned(difference)), b) : null
}

function nameOf({ item, written }: ComparedItem, locale: Locale): string {
  return COMPARE_WORDS[locale].named(item.name, written)
}

function sayRatio(a: string, b: string, compared: Compared & { kind: 'number' }, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  const { ratio } = compared
  if (!ratio.ok) return words.noRatio[ratio.reason]
  const { interval } = ratio
  if (isPoint(interval) && interval.low === 1) return words.equal(a, b)
  const withoutTop = !Number.isFinite(interval.high)
  if (interval.low === 0 && withoutTop) return words.anyRatio(a, b)
  if (isBeyond(interval)) {
    const [low, high] = endsOf(interval, (end) => writeDerived(end, UNITS.times, locale))
    return words.timesBetween(a, words.between(low, high, interval.highOpen), b)
  }
  const written = writeDerived(withoutZero(interval), UNITS.times, locale)
  return withoutTop ? words.timesWithoutTop(a, written, b) : words.times(a, written, b)
}

/** Whether a range has both ends and leaves out its lower one, so that “over 10 to 100” would be read wrongly. */
function isBeyond({ low, high, lowOpen }: Interval): boolean {
  return lowOpen && low > 0 && Number.isFinite(high)
}

function endsOf({ low, high }: Interval, write: (end: Interval) => string): readonly [string, string] {
  return [write(point(low)), write(point(high))]
}

/** What a difference is counted in: a unit of the site, the words of a file for one that it does not know, and what it is divided by. */
interface CountedIn {
  readonly unit: Unit
  readonly counted: string | null
  readonly per: Dimension | null
}

function sayDifference(difference: Interval, countedIn: CountedIn, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (isPoint(difference) && difference.low === 0) return ''
  const size = difference.high <= 0 ? turned(difference) : difference
  if (isBeyond(size)) {
    const [low, high] = endsOf(size, (end) => writeDifference(end, countedIn, locale))
    return words.apart(words.between(low, high, size.highOpen))
  }
  if (difference.low >= 0) return words.more(writeDifference(difference, countedIn, locale))
  if (difference.high <= 0) return words.less(writeDifference(turned(difference), countedIn, locale))
  return words.eitherWay
}

/** A difference of shares is told in percentage points, never in per cent. */
function writeDifference(difference: Interval, { unit, counted, per }: CountedIn, locale: Locale): string {
  if (counted !== null) return writeInterval(difference, unit, locale, { ...DIGITS, words: counted })
  const written =
    unit.kind === 'share'
      ? writeInterval(times(difference, 100), UNITS.points, locale, DIGITS)
      : writeInterval(difference, unit, locale, DIGITS)
  if (per !== null) return COMPARE_WORDS[locale].numberPer(written, per)
  return written
}

function sayDates(a: string, b: string, years: Interval, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (years.low > 0) return words.later(a, writeInterval(years, UNITS.years, locale, DIGITS), b)
  if (years.high < 0) return words.earlier(a, writeInterval(turned(years), UNITS.years, locale, DIGITS), b)
  return words.overlap(a, b)
}

function turned({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen }
}
