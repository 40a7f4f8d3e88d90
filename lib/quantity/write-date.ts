import type { Locale } from '@/lib/locale'
import {
  daysInMonth,
  isIsoPeriod,
  isoOfDay,
  MONTH_THIRDS,
  partsOfIso,
  periodOf,
  sharedPeriod,
} from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'
import { LANGUAGES } from '@/lib/quantity/languages'

/**
 * An ISO date of any precision, or a longer time, in words; other texts come back as they are.
 * @example writeDate('2025-04-28', 'en') // 28 April 2025; in Chinese 2025年4月28日
 */
export function writeDate(iso: string, locale: Locale): string {
  const [from = '', to] = iso.split('/')
  if (to !== undefined && isIsoPeriod(iso))
    return LANGUAGES[locale].span(writeDate(from, locale), writeDate(to, locale))
  const parts = partsOfIso(iso)
  return parts === null ? iso : LANGUAGES[locale].date(parts)
}

/** Days counted from 1970-01-01 as a day, month or year where they are just that, else as a span of days. */
export function writePeriod({ low, high }: Interval, locale: Locale): string {
  if (low === high) return writeDate(isoOfDay(low), locale)
  const shared = sharedPeriod(isoOfDay(low), isoOfDay(high))
  const period = shared === null ? null : periodOf(shared)
  const whole = period !== null && period.low === low && period.high === high
  return shared !== null && whole ? writeDate(shared, locale) : writeDays({ low, high }, locale)
}

/** A span of days (counted from 1970-01-01): 2026年4月下旬 / late April 2026 if it is that, else from day to day. */
export function writeDays({ low, high }: Pick<Interval, 'low' | 'high'>, locale: Locale): string {
  const language = LANGUAGES[locale]
  const [first, last] = [isoOfDay(low), isoOfDay(high)]
  const [from, to] = [partsOfIso(first), partsOfIso(last)]
  if (from === null || to === null || from.year !== to.year)
    return language.span(writeDate(first, locale), writeDate(last, locale))
  const sameMonth = from.month === to.month
  const third = sameMonth ? thirdOf(from.year, from.month ?? 1, from.day ?? 1, to.day ?? 1) : null
  return third === null
    ? language.daySpan(from, to, sameMonth)
    : language.partOfMonth(third, writeDate(first.slice(0, 7), locale))
}

function thirdOf(year: number, month: number, first: number, last: number): 0 | 1 | 2 | null {
  const end = daysInMonth(year, month)
  const third = MONTH_THIRDS.findIndex(([from, to]) => from === first && Math.min(to, end) === last)
  return ([0, 1, 2] as const)[third] ?? null
}
