import type { Comparable } from '@/lib/claims/comparables'
import { type Compared, compare, type Measured } from '@/lib/claims/comparison'
import { COMPARE_WORDS } from '@/lib/i18n/compare'
import type { Locale } from '@/lib/i18n/locale'
import { type Interval, isPoint } from '@/lib/quantity/interval'
import type { UnitId } from '@/lib/quantity/unit'
import { writeDerived, writeInterval } from '@/lib/quantity/write'

/** Computed results are told to three significant digits. */
const DIGITS = { digits: 3 }

/** One figure of a comparison: which, what is compared of it, and how that is written. */
export interface ComparedItem extends Measured {
  readonly item: Comparable
  /** The figure with its unit and, if divided, what it is per. */
  readonly written: string
}

/** What one figure is to the base, in sentences: ratio first, then difference. */
export function sayComparison(figure: ComparedItem, base: ComparedItem, locale: Locale): string[] {
  const words = COMPARE_WORDS[locale]
  const compared = compare(figure, base)
  const [a, b] = [nameOf(figure, locale), nameOf(base, locale)]
  if (compared.kind === 'date') return [sayDates(a, b, compared.years, locale)]
  const unlike = figure.quantity.unit !== base.quantity.unit
  return [
    sayRatio(a, b, compared, locale),
    unlike ? words.unitsDiffer : sayDifference(compared.difference, compared.unit, locale),
  ].filter((sentence) => sentence !== '')
}

function nameOf({ item, written }: ComparedItem, locale: Locale): string {
  return locale === 'zh' ? `${item.name}（${written}）` : `${item.name} (${written})`
}

function sayRatio(a: string, b: string, compared: Compared & { kind: 'number' }, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  const { ratio } = compared
  if (!ratio.ok) return words.noRatio
  const { interval } = ratio
  if (isPoint(interval) && interval.low === 1) return words.equal(a, b)
  const withoutTop = !Number.isFinite(interval.high)
  if (interval.low === 0 && withoutTop) return words.anyRatio(a, b)
  // “Over 0” says nothing: what is known is the other end.
  const told = interval.low === 0 ? { ...interval, low: Number.NEGATIVE_INFINITY } : interval
  const written = writeDerived(told, 'times', locale)
  return withoutTop ? words.timesWithoutTop(a, written, b) : words.times(a, written, b)
}

function sayDifference(difference: Interval, unit: UnitId, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (isPoint(difference) && difference.low === 0) return ''
  if (difference.low >= 0) return words.more(writeDifference(difference, unit, locale))
  if (difference.high <= 0) return words.less(writeDifference(turned(difference), unit, locale))
  return words.eitherWay
}

/** A difference of shares is told in percentage points, never in per cent. */
function writeDifference(difference: Interval, unit: UnitId, locale: Locale): string {
  const written = writeInterval(difference, unit, locale, DIGITS)
  return unit === 'share' ? COMPARE_WORDS[locale].points(written.replaceAll('%', '')) : written
}

function sayDates(a: string, b: string, years: Interval, locale: Locale): string {
  const words = COMPARE_WORDS[locale]
  if (years.low > 0) return words.later(a, writeInterval(years, 'years', locale, DIGITS), b)
  if (years.high < 0) return words.earlier(a, writeInterval(turned(years), 'years', locale, DIGITS), b)
  return words.overlap(a, b)
}

function turned({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen }
}
