import type { Locale } from '@/lib/locale'
import { daysInMonth, isoOfDay, partsOfIso, periodOf, sharedPeriod } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'
import { MONTH_PARTS, MONTHS } from '@/lib/quantity/words'

/** An ISO date of any precision in words: 2025年4月28日 / 28 April 2025, 2023年7月 / July 2023, 2020年 / 2020. Other texts come back as they are. */
export function writeDate(iso: string, locale: Locale): string {
  const parts = partsOfIso(iso)
  if (parts === null) return iso
  const { year, month, day } = parts
  if (month === null) return locale === 'zh' ? `${year}年` : String(year)
  if (day === null) return locale === 'zh' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`
  return locale === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
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
  const first = isoOfDay(low)
  const last = isoOfDay(high)
  if (sharedPeriod(first, last) === null)
    return join(writeDate(first, locale), writeDate(last, locale), locale)
  return partOfMonth(first, last, locale) ?? fromDayToDay(first, last, locale)
}

function join(first: string, last: string, locale: Locale): string {
  return locale === 'zh' ? `${first}至${last}` : `${first} to ${last}`
}

function partOfMonth(first: string, last: string, locale: Locale): string | null {
  const from = partsOfIso(first)
  const to = partsOfIso(last)
  if (from?.day == null || from.month === null || from.month !== to?.month) return null
  const end = daysInMonth(from.year, from.month)
  const part = MONTH_PARTS.find((p) => p.first === from.day && Math.min(p.last, end) === to.day)
  if (part === undefined) return null
  const month = writeDate(first.slice(0, 7), locale)
  if (locale === 'zh') return month + part.name.zh
  return part.name.en + (part.name.en === 'mid' ? '-' : ' ') + month
}

/** What both days share is written once: in Chinese before them, in English after. */
function fromDayToDay(first: string, last: string, locale: Locale): string {
  const from = writeDate(first, locale)
  const to = writeDate(last, locale)
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  if (locale === 'zh') return join(from, to.slice(to.indexOf(sameMonth ? '月' : '年') + 1), locale)
  const kept = from.split(' ').slice(0, sameMonth ? 1 : 2)
  return join(kept.join(' '), to, locale)
}
