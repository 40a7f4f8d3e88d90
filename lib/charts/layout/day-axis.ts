import { scaleUtc } from 'd3-scale'
import { type Axis, clearest, dateAxis, scaleOf, yearOf } from '@/lib/charts/layout/axis'
import { type Locale, OPEN_GRAPH_LOCALES } from '@/lib/locale'
import { isoOfDay, MILLISECONDS_PER_DAY } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'

/** How finely days are given, with the ends of their ISO dates; finer ticks than the days would say more than the numbers are of. */
const PRECISIONS = [
  { end: '-01-01', parts: {} },
  { end: '-01', parts: { month: 'short' } },
  { end: '', parts: { month: 'short', day: 'numeric' } },
] as const

const FINEST = 12

/**
 * A linear axis of days that starts with the first and ends with the last of them, with ticks at days, months or years: none finer
 * than the days themselves, which are of months where all are the first of one. A year is written once, at its first tick.
 */
export function dayAxis(days: readonly number[], width: number, locale: Locale): Axis {
  const domain = [Math.min(...days), Math.max(...days)] as const
  const scale = scaleUtc().domain(domain.map((day) => day * MILLISECONDS_PER_DAY))
  const finest = precisionOf(days)
  const sets = Array.from({ length: FINEST }, (_, at) =>
    scale.ticks(FINEST - at).map((date) => date.getTime() / MILLISECONDS_PER_DAY),
  ).filter((set) => set.length > 1 && set.every(Number.isInteger) && precisionOf(set) <= finest)
  const named = [...sets, domain].map((set) => {
    const { parts } = PRECISIONS[precisionOf(set)] ?? PRECISIONS[2]
    return set.map((value, at) => {
      const isFirst = at === 0 || yearOf(value) !== yearOf(set[at - 1] ?? value)
      return { value, text: writeDay(value, { ...parts, ...(isFirst && { year: 'numeric' }) }, locale) }
    })
  })
  return { scale: 'linear', domain, ticks: clearest(named, { domain, scale: 'linear' }, width) }
}

function precisionOf(days: readonly number[]): number {
  return PRECISIONS.findIndex(({ end }) => days.every((day) => isoOfDay(day).endsWith(end)))
}

/** A year alone is a number in every language. */
function writeDay(day: number, parts: Intl.DateTimeFormatOptions, locale: Locale): string {
  if (parts.month === undefined) return String(yearOf(day))
  const language = OPEN_GRAPH_LOCALES[locale].replace('_', '-')
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(day * MILLISECONDS_PER_DAY)
}

/** An axis of days, with a stub before it where the first days are far from all others. */
export type TimeAxis = ReturnType<typeof timeAxis>

/** A gap so much longer than all that follows it is left out. */
const LONG = 0.6
/** Four years in days: a shorter gap does not break an axis. */
const LEAST_GAP = 1461
/** Pixels between the words of two ticks. */
const ROOM_PER_TICK = 58

/** Lays days out between two places; says where the axis is broken, null where it is whole. */
export function timeAxis(days: readonly Interval[], [left, right]: readonly [number, number], stub: number) {
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
    toX: (day: number) => (day < axis.domain[0] ? toStub(day) : toMain(day)),
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
