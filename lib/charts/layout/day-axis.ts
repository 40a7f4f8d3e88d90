import { scaleLinear } from 'd3-scale'
import { type Axis, dateAxis, scaleOf, startOf, yearOf } from '@/lib/charts/layout/axis'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import { type Locale, OPEN_GRAPH_LOCALES } from '@/lib/locale'
import { isoOfDay, MILLISECONDS_PER_DAY } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'

/** Days between ticks, and months, each with about so many days; finer ones would say more than the numbers are of. */
const DAYS = [1, 2, 7, 14]
const MONTHS = [1, 2, 3, 6]
const DAYS_PER_MONTH = 30.4
/** Pixels between the words of two ticks. */
const TICK_GAP = 16

type Precision = 'day' | 'month' | 'year'

const PARTS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
}

/**
 * A linear axis of days that starts with the first and ends with the last of them, with ticks at days, months or years: none finer
 * than the days themselves, which are of months where all are the first of one. A year is told once, at its first tick.
 */
export function dayAxis(days: readonly number[], width: number, locale: Locale): Axis {
  const domain = [Math.min(...days), Math.max(...days)] as const
  const words = (day: number, precision: Precision, year: boolean) =>
    precision === 'year'
      ? isoOfDay(day).slice(0, 4)
      : new Intl.DateTimeFormat(OPEN_GRAPH_LOCALES[locale].replace('_', '-'), {
          ...PARTS[precision],
          ...(year && PARTS.year),
          timeZone: 'UTC',
        }).format(day * MILLISECONDS_PER_DAY)
  const most = (precision: Precision) => {
    const widest = (year: boolean) =>
      Math.max(...domain.map((day) => widthOf(words(day, precision, year), TEXT_SIZE.note)))
    return Math.max(2, Math.floor(width / ((widest(true) + widest(false)) / 2 + TICK_GAP)))
  }
  const { precision, values } = ticksOf(domain, precisionOf(days), most)
  const isFirst = (day: number, at: number) => at === 0 || yearOf(day) !== yearOf(values[at - 1] ?? day)
  const ticks = values.map((value, at) => ({ value, text: words(value, precision, isFirst(value, at)) }))
  return { scale: 'linear', domain, ticks }
}

function precisionOf(days: readonly number[]): Precision {
  const isos = days.map(isoOfDay)
  if (isos.every((iso) => iso.endsWith('-01-01'))) return 'year'
  return isos.every((iso) => iso.endsWith('-01')) ? 'month' : 'day'
}

function ticksOf(
  [first, last]: readonly [number, number],
  finest: Precision,
  most: (precision: Precision) => number,
): { readonly precision: Precision; readonly values: readonly number[] } {
  const fits = (step: number, precision: Precision) => (last - first) / step + 1 <= most(precision)
  const step = finest === 'day' ? DAYS.find((each) => fits(each, 'day') && each <= last - first) : undefined
  if (step !== undefined) {
    const count = Math.floor((last - first) / step) + 1
    return { precision: 'day', values: Array.from({ length: count }, (_, at) => first + at * step) }
  }
  const months = finest === 'year' ? undefined : MONTHS.find((each) => fits(each * DAYS_PER_MONTH, 'month'))
  if (months !== undefined) {
    const values = monthsFrom(first, last).filter((month) => month % months === 0)
    const inside = values.map((month) => startOf(Math.floor(month / 12), (month % 12) + 1))
    if (inside.length > 1) return { precision: 'month', values: inside }
  }
  const years = scaleLinear()
    .domain([yearOf(first), yearOf(last)])
    .ticks(most('year'))
    .filter(Number.isInteger)
  const values = years.map((year) => startOf(year, 1)).filter((day) => day >= first)
  // Where not even two New Years are among them, the ends themselves are told.
  return values.length > 1 ? { precision: 'year', values } : { precision: finest, values: [first, last] }
}

/** Each month that begins within some days, counted from the year 0. */
function monthsFrom(first: number, last: number): number[] {
  const monthOf = (day: number) => yearOf(day) * 12 + Number(isoOfDay(day).slice(5, 7)) - 1
  const from = isoOfDay(first).endsWith('-01') ? monthOf(first) : monthOf(first) + 1
  return Array.from({ length: Math.max(0, monthOf(last) - from + 1) }, (_, at) => from + at)
}

/** An axis of days, with a stub before it where the first days are far from all others. */
export interface TimeAxis {
  readonly toX: (day: number) => number
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Where the axis is broken; null where it is whole. */
  readonly brokenAt: number | null
}

/** A gap so much longer than all that follows it is left out. */
const LONG = 0.6
/** Four years in days: a shorter gap is no reason to break an axis. */
const LEAST_GAP = 1461
/** Pixels between the words of two ticks. */
const ROOM_PER_TICK = 58

/** Lays days out between two places. */
export function timeAxis(
  days: readonly Interval[],
  [left, right]: readonly [number, number],
  stub: number,
): TimeAxis {
  const sorted = days.toSorted((a, b) => a.low - b.low)
  const cut = cutOf(sorted)
  const from = cut === 0 ? left : left + stub
  const axis = dateAxis(sorted.slice(cut), Math.max(2, Math.floor((right - from) / ROOM_PER_TICK)))
  const toMain = scaleOf(axis, [from, right])
  const ticks = axis.ticks.map(({ value, text }) => ({ x: toMain(value), text }))
  if (cut === 0) return { toX: toMain, ticks, brokenAt: null }
  const early = dateAxis(sorted.slice(0, cut), 2)
  const end = left + stub - stub / 3
  const toStub = scaleOf(early, [left, end])
  return {
    toX: (day) => (day < axis.domain[0] ? toStub(day) : toMain(day)),
    ticks: [{ x: (left + end) / 2, text: yearsOf(early) }, ...ticks],
    brokenAt: left + stub - stub / 6,
  }
}

function yearsOf({ domain: [first, last] }: Axis): string {
  const [from, to] = [isoOfDay(first).slice(0, 4), isoOfDay(last - 1).slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/** How many days from the start are before the first long gap; 0 where there is none. */
function cutOf(sorted: readonly Interval[]): number {
  const last = Math.max(...sorted.map(({ high }) => high))
  const cut = sorted.findIndex(({ low }, index) => {
    const gap = low - (sorted[index - 1]?.high ?? low)
    return gap > LEAST_GAP && gap > LONG * (last - low)
  })
  return Math.max(0, cut)
}
