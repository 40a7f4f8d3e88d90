import { withinQuotes } from '@/lib/claims/quotation'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Comparable } from '@/lib/compare/comparable'
import type { Caution } from '@/lib/compare/comparables'
import { compare, type Measured, measured } from '@/lib/compare/comparison'
import { calledOf } from '@/lib/compare/pick-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { inBrackets, JOINS, type Locale, listed } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { durationIn } from '@/lib/quantity/date'
import { roundOutwards, roundSignificant, significantDigits } from '@/lib/quantity/decimal'
import { type Arithmetic, type Interval, isPoint, negate, point, times } from '@/lib/quantity/interval'
import { LANGUAGES } from '@/lib/quantity/languages'
import { placeOfLastDigit } from '@/lib/quantity/precision'
import type { Dimension, Unit } from '@/lib/quantity/unit'
import {
  DERIVED_DIGITS,
  hedgeWord,
  isRoundedResult,
  writeDerived,
  writeInterval,
  writeLapse,
  writeQuantity,
  writeRounded,
} from '@/lib/quantity/write'
import { withoutStop } from '@/lib/text/sentences'

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
  if (divisor === null) return writeQuantity(quantity, locale)
  const number = writeRounded(withoutZero(measured(quantity, divisor)), quantity.unit, locale)
  return COMPARE_WORDS[locale].numberPer(number, per)
}

/** “Over 0” says nothing: what is known of such a number is its other end. */
function withoutZero(interval: Interval): Interval {
  return interval.low === 0 && interval.lowOpen ? { ...interval, low: Number.NEGATIVE_INFINITY } : interval
}

/** What is unlike in a comparison: a sentence, and the numbers that it is about where they must be named one by one. */
export function sayCaution(
  caution: Caution,
  locale: Locale,
): { readonly sentence: string; readonly items: readonly string[] } {
  const words = COMPARE_WORDS[locale]
  const { colon, comma } = JOINS[locale]
  switch (caution.kind) {
    case 'units':
      return { sentence: words.unitsCaution(caution.dimension, unitNames(caution.units, locale)), items: [] }
    case 'metrics':
      return {
        sentence: words.metricsCaution,
        items: caution.items.map(({ statement }) => `“${withinQuotes(withoutStop(statement))}”`),
      }
    case 'unsupported':
      return {
        sentence: words.unsupportedCaution,
        items: caution.items.flatMap(({ name, written, status }) =>
          status === null
            ? []
            : name + inBrackets(written, locale) + colon + CLAIM_WORDS[locale].statuses[status],
        ),
      }
    case 'context':
      return {
        sentence: words.contextCaution,
        items: caution.items.map(
          (item) => calledOf(item, locale) + comma + item.written + colon + item.statement,
        ),
      }
  }
}

/** Units as things: cards, chips and cores; 卡、芯片和核心. */
export function unitNames(units: readonly Unit[], locale: Locale): string {
  return listed(
    units.map(({ noun }) => noun[locale].many),
    locale,
  )
}

/** What cannot be divided and is left out or left as printed, in a sentence. */
export function sayUndivided(
  { per, undivided }: { readonly per: Dimension | null; readonly undivided: Undivided },
  locale: Locale,
): string {
  const words = COMPARE_WORDS[locale]
  const names = undivided.items.map((item) => calledOf(item, locale, item.written))
  return per === null ? words.notDivided(undivided.by, names) : words.leftOut(undivided.by, names)
}

/** The cautions of a comparison as plain sentences, for files that leave the page. */
export function cautionLines(
  {
    cautions,
    undivided,
    per,
  }: {
    readonly cautions: readonly Caution[]
    readonly undivided: Undivided | null
    readonly per: Dimension | null
  },
  locale: Locale,
): string[] {
  const { gap, semicolon } = JOINS[locale]
  const ended = (item: string) => (/[.。]$/.test(item) ? item : item + semicolon.trimEnd())
  const lines = cautions.map((caution) => {
    const { sentence, items } = sayCaution(caution, locale)
    return [sentence, ...items.slice(0, -1).map(ended), ...items.slice(-1)].join(gap)
  })
  return undivided === null ? lines : [...lines, sayUndivided({ per, undivided }, locale)]
}

interface Undivided {
  readonly by: Dimension
  readonly items: readonly Comparable[]
}

/**
 * What one number is to the base: how many times it is that, the larger always of the smaller since nobody says that something is
 * 0.056 times as much, and how much more it is, unless the units differ.
 */
export function sayComparison(
  number: ComparedItem,
  base: ComparedItem,
  per: Dimension | null,
  locale: Locale,
): string {
  const words = COMPARE_WORDS[locale]
  const compared = compare(number, base)
  const [a, b] = [nameOf(number, locale), nameOf(base, locale)]
  if (compared.kind === 'date') return sayDates(a, b, compared.years, locale)
  const { difference, unit } = compared
  const isOneUnit = number.quantity.unit.id === base.quantity.unit.id
  if (isPoint(difference) && difference.low === 0)
    return isOneUnit ? words.equal(a, b) + JOINS[locale].stop : words.byNumber(words.equal(a, b))
  const size = asFineAsGiven(difference, [number, base])
  if (isPoint(size) && size.low === 0) return words.rounded(words.equal(a, b))
  const { counted = null } = base.item
  const countedIn = { unit, counted, per, isRounded: size.low !== difference.low }
  if (isLess(number, base)) return sayComparison(base, number, per, locale)
  if (isOfWhole(number) || isOfWhole(base)) return sayPoints(a, b, size, countedIn, locale)
  const times = sayTimes(a, b, compared.ratio, locale)
  if (isOneUnit) return sayDifference({ a, b, times }, size, countedIn, locale)
  if (times !== null) return words.byNumber(times)
  return difference.low < 0 ? words.larger(a, b) : words.byNumber(words.exceeds(a, b))
}

/** Whether the base is surely larger: as many times the number as is known, or by their difference where they have no ratio. */
function isLess(number: ComparedItem, base: ComparedItem): boolean {
  const turned = compare(base, number)
  if (turned.kind === 'date') return false
  const { ratio, difference } = turned
  return ratio.ok ? ratio.interval.low >= 1 && ratio.interval.high > 1 : difference.low >= 0
}

/** Whether a number is most of a whole: 98% is not 1.07 times 92%, when what is missing is less than a quarter. */
function isOfWhole({ quantity, divisor }: ComparedItem): boolean {
  return divisor === null && quantity.unit.kind === 'share' && quantity.interval.low > 0.5
}

/** So many digits of a rounded difference are given at least. */
const FEWEST_READ = 2

/**
 * A difference of exact numbers, as fine as the coarser of them is printed: 97.23% is about 5 points above 92%. Of a trillion
 * and 40 billion that would be a trillion, so other differences than those of shares keep two digits. An opened file may have left
 * zeros out, so its numbers keep all of it.
 */
function asFineAsGiven(difference: Interval, numbers: readonly ComparedItem[]): Interval {
  const isPrinted = ({ item, divisor }: ComparedItem) =>
    (item.relation !== null || item.status !== null) && divisor === null
  if (!isPoint(difference) || !numbers.every(isPrinted)) return difference
  const place = Math.max(
    ...numbers.flatMap(({ quantity }) => (quantity.kind === 'date' ? [] : placeOfLastDigit(quantity))),
  )
  const rounded = Math.round(difference.low / place) * place
  const isTooCoarse = rounded !== 0 && significantDigits(rounded) < FEWEST_READ
  const isOfShares = numbers.every(({ quantity }) => quantity.unit.kind === 'share')
  return point(isTooCoarse && !isOfShares ? roundSignificant(difference.low, FEWEST_READ) : rounded)
}

/** By how many points one share is above another, or that their ranges overlap. */
function sayPoints(a: string, b: string, size: Interval, countedIn: CountedIn, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (size.low < 0) return words.larger(a, b)
  if (isBeyond(size)) return sayDifference({ a, b, times: null }, size, countedIn, locale)
  return words.above(a, writeDifference(size, countedIn, locale), b)
}

function nameOf({ item, written }: ComparedItem, locale: Locale): string {
  return calledOf(item, locale, written)
}

/** A part of a number smaller than this says nothing to anybody. */
const LEAST_TIMES = 0.1

/** How many times the base a number is; null where that is not known, or would be a tiny part of it or once. */
function sayTimes(a: string, b: string, ratio: Arithmetic, locale: Locale): string | null {
  const words = COMPARE_WORDS[locale]
  if (!ratio.ok || ratio.interval.high < 1) return null
  const { interval } = ratio
  const write = (end: Interval) => writeDerived(end, UNITS.times, locale)
  if (isBeyond(interval))
    return words.timesBetween(a, words.between(...endsOf(interval, write), interval.highOpen), b)
  const said = (is: keyof typeof words.is, ratio: Interval) => words.times(a, words.is[is], write(ratio), b)
  const { low: least, high: most } = roundOutwards(interval, DERIVED_DIGITS)
  const low = least < LEAST_TIMES ? Number.NEGATIVE_INFINITY : least
  const [isFromBelow, isFromAbove] = [Number.isFinite(low), Number.isFinite(most)]
  if (!isFromBelow) return isFromAbove ? said(interval.highOpen ? 'under' : 'atMost', point(most)) : null
  if (isFromAbove && isPoint(interval) && roundSignificant(low, DERIVED_DIGITS) === 1) return null
  if (isFromAbove) return said(isRoundedResult(interval) ? 'about' : 'is', interval)
  return low === 1 && interval.lowOpen
    ? words.exceeds(a, b)
    : said(interval.lowOpen ? 'over' : 'atLeast', point(low))
}

/** Whether a range has both ends and leaves out its lower one, so that “over 10 to 100” would be read wrongly. */
function isBeyond({ low, high, lowOpen }: Interval): boolean {
  return lowOpen && low > 0 && Number.isFinite(high)
}

function endsOf(interval: Interval, write: (end: Interval) => string): readonly [string, string] {
  const { low, high } = roundOutwards(interval, DERIVED_DIGITS)
  return [write(point(low)), write(point(high))]
}

/** What a difference is counted in: a unit of the site, the words of a file for one that it does not know, and what it is divided by. */
interface CountedIn {
  readonly unit: Unit
  readonly counted: string | null
  readonly per: Dimension | null
  readonly isRounded: boolean
}

/** Two numbers by their names, and how many times the second the first is; null where that is not said. */
interface Pair {
  readonly a: string
  readonly b: string
  readonly times: string | null
}

function sayDifference({ a, b, times }: Pair, size: Interval, countedIn: CountedIn, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  const { stop, gap } = JOINS[locale]
  const { per } = countedIn
  const write = (end: Interval) => writeDifference(end, countedIn, locale)
  if (isBeyond(size)) {
    const apart = words.apart(words.between(...endsOf(size, write), size.highOpen), per)
    return (times ?? words.exceeds(a, b)) + stop + gap + apart
  }
  if (size.low < 0 && size.high > 0) return times === null ? words.larger(a, b) : words.either(times)
  const said = size.low >= 0 ? words.more(write(size), per) : words.less(write(negate(size)), per)
  return times === null ? words.than(a, said, b) : words.timesAnd(times, said)
}

/** So many digits of an exact difference are read at a glance. */
const MOST_READ = 6

/** A difference of shares is given in percentage points, never in per cent; an exact one to the last digit where those are few. */
function writeDifference(size: Interval, { unit, counted, isRounded }: CountedIn, locale: Locale): string {
  const isShare = counted === null && unit.kind === 'share'
  const [amount, written] = isShare ? [times(size, 100), UNITS.points] : [size, unit]
  if (!isPoint(amount) || significantDigits(amount.low) > MOST_READ)
    return writeRounded(amount, written, locale, counted)
  const words = counted === null ? {} : { words: counted }
  const about = isRounded ? hedgeWord('about', locale) : ''
  return LANGUAGES[locale].hedged(about, writeInterval(amount, written, locale, words))
}

/** Units of time, and the most years that are given in each: nobody says that something came 0.016 years later. */
const SPANS = [
  [UNITS.days, 1 / 6],
  [UNITS.months, 2],
  [UNITS.years, Number.POSITIVE_INFINITY],
] as const

function sayDates(a: string, b: string, years: Interval, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (isPoint(years) && years.low === 0) return words.sameDay(a, b)
  if (years.low <= 0 && years.high >= 0) return words.overlap(a, b)
  if (years.low < 0) return sayDates(b, a, negate(years), locale)
  const [unit] = SPANS.find(([, most]) => years.high <= most) ?? [UNITS.years]
  const written = writeLapse(durationIn(unit, point(0), times(years, UNITS.years.size ?? 1)), unit, locale)
  return words.later(a, written, b)
}
