import { between, difference, type Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

export const MILLISECONDS_PER_DAY = 86_400_000
/** Of the mean Gregorian year. */
export const DAYS_PER_YEAR = 365.2425
const ISO_DATE = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** A day, month or year; what is not said is null. */
export interface DateParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** The parts of an ISO 8601 date of reduced precision (2025-04-28, 2023-07, 2020), or null if it is none or not in the calendar. */
export function partsOfIso(iso: string): DateParts | null {
  const found = ISO_DATE.exec(iso)
  if (found === null) return null
  const year = Number(found[1])
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  if (month !== null && day !== null && day > daysInMonth(year, month)) return null
  return { year, month, day }
}

/** Whether a text is an ISO 8601 date of a day, a month or a year from 1000 to 9999. */
export function isIsoDate(text: string): boolean {
  return partsOfIso(text) !== null
}

/**
 * Whether a text is an ISO date, or a longer time in ISO 8601: its first and its last day, month or year.
 * @example isIsoPeriod('2023-09/2023-11') // true
 */
export function isIsoPeriod(text: string): boolean {
  const ends = text.split('/')
  const [first = '', last = first] = ends
  return ends.length <= 2 && ends.every(isIsoDate) && periodOf(first).low <= periodOf(last).high
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The first and the last day of each third of a month; 31 is the last of any month. */
export const MONTH_THIRDS = [[1, 10] as const, [11, 20] as const, [21, 31] as const]

/** Writes year, month and day as ISO 8601, of as much precision as is given. */
export function isoOf(year: number, month?: number | null, day?: number | null): string {
  return [year, month, day]
    .filter((part) => part !== undefined && part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** Whole days from 1970-01-01 to a full ISO date. Throws a RangeError on any other text. */
export function dayNumber(iso: string): number {
  const parts = partsOfIso(iso)
  if (parts === null || parts.month === null || parts.day === null)
    throw new RangeError(`not a full ISO date: ${iso}`)
  return Date.UTC(parts.year, parts.month - 1, parts.day) / MILLISECONDS_PER_DAY
}

/** The ISO date of a day counted from 1970-01-01. */
export function isoOfDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** All days of an ISO date of reduced precision or of a longer time, both ends included. Throws a RangeError if it is none. */
export function periodOf(iso: string): Interval {
  const [from = '', to] = iso.split('/')
  if (to !== undefined) return between(periodOf(from).low, periodOf(to).high)
  const parts = partsOfIso(iso)
  if (parts === null) throw new RangeError(`not an ISO date: ${iso}`)
  const { year, month, day } = parts
  const last = month ?? 12
  const first = dayNumber(isoOf(year, month ?? 1, day ?? 1))
  return between(first, dayNumber(isoOf(year, last, day ?? daysInMonth(year, last))))
}

/** The narrowest month or year that holds both days (ISO), or null if they lie in different years. */
export function sharedPeriod(first: string, last: string): string | null {
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7)
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null
}

/** The time from a day in `from` to a day in `to` in a unit of time; years are mean Gregorian ones of 365.2425 days, and months twelfths of them. */
export function durationIn(unit: Unit, from: Interval, to: Interval): Interval {
  const days = difference(to, from)
  const length = unit.size ?? 1
  return between(days.low / length, days.high / length, { low: days.lowOpen, high: days.highOpen })
}
