import { type AxisScale, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import { placing, roundEnd, ticksBetween } from '@/lib/charts/layout/scales'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { dayNumber, isoOfDay } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'
import { writeNumber } from '@/lib/quantity/write'

/** How far an open end fades beyond its figure before it is gone: as a factor of the figure on each scale. */
const FADE = { linear: 1.25, log: 2.5 } as const

/** Pixels of a linear axis for each of its ticks, and between the words of two. */
const ROOM_PER_TICK = 72
const TICK_GAP = 10
const TICK_SIZE = TEXT_SIZE.note

export interface Axis {
  readonly scale: AxisScale
  readonly domain: readonly [number, number]
  readonly ticks: readonly Tick[]
}

/** What an axis must make room for. */
export interface Extent {
  readonly value: number
  readonly interval: Interval
}

/** Where the drawing of a hedged figure ends: its own upper end, or where the fade of an open one is gone. */
export function drawnHigh({ value, interval }: Extent, scale: AxisScale): number {
  return Number.isFinite(interval.high) ? Math.max(interval.high, value) : value * FADE[scale]
}

/**
 * A linear axis from zero (shares: 0 to 1) or a logarithmic one from the next round number below the least figure.
 * Figures of zero and below cannot stand on a logarithmic axis; they are left out here and said in words by the caller. Where
 * there are no others, the axis is linear.
 */
export function axisOf(
  extents: readonly Extent[],
  unit: Unit,
  scale: AxisScale,
  locale: Locale,
  room: number,
): Axis {
  const write = (value: number) => writeTick(value, unit, locale)
  const count = Math.max(3, Math.round(room / ROOM_PER_TICK))
  const lows = extents.map((e) => e.value).filter((value) => value > 0)
  if (scale === 'log' && lows.length > 0) {
    const domain = [
      roundDown(Math.min(...lows)),
      roundUp(Math.max(...extents.map((e) => drawnHigh(e, scale)))),
    ] as const
    return { scale, domain, ticks: logTicks(domain, room, write) }
  }
  const share = unit.kind === 'share'
  const high = Math.max(0, ...extents.map((e) => drawnHigh(e, 'linear')))
  // Where there is nothing above zero, an axis up to one.
  const domain = [0, share || high === 0 ? 1 : roundEnd(high, count)] as const
  const sets = [count, Math.ceil(count / 2), 3, 2].map((wanted) =>
    ticksBetween(0, domain[1], wanted).map((value) => ({ value, text: write(value) })),
  )
  return { scale: 'linear', domain, ticks: clearest(sets, (value) => (value / domain[1]) * room) }
}

/** An axis of shares that does not start at zero, for lines and dots only: its ends are whole steps. */
export function shareAxis(values: readonly number[], locale: Locale, fromZero: boolean): Axis {
  const low = fromZero ? 0 : Math.floor(Math.min(...values) * 50 - 0.5) / 50
  const high = fromZero ? Math.ceil(Math.max(...values) * 50 + 0.25) / 50 : 1
  const ticks = ticksBetween(low, high, 6)
  return {
    scale: 'linear',
    domain: [low, high],
    ticks: ticks.map((value) => ({ value, text: writeTick(value, UNITS.share, locale) })),
  }
}

/** Years between ticks of an axis of days, from fine to coarse: those that people count in. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100]
/** ISO dates have four digits for the year. */
const LAST_YEAR = 9999

/** A linear axis of days that starts and ends with a year, with at most `count` steps between ticks at round years. */
export function dateAxis(days: readonly Interval[], count: number): Axis {
  const first = Number(isoOfDay(Math.min(...days.map((d) => d.low))).slice(0, 4))
  const last = Math.min(Number(isoOfDay(Math.max(...days.map((d) => d.high))).slice(0, 4)) + 1, LAST_YEAR)
  const step = YEAR_STEPS.find((years) => (last - first) / years <= count) ?? last - first
  const years: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year)
  return {
    scale: 'linear',
    domain: [startOf(first), startOf(last)],
    ticks: years.map((year) => ({ value: startOf(year), text: String(year) })),
  }
}

function startOf(year: number): number {
  return dayNumber(`${year}-01-01`)
}

/** Places values of an axis over a range of pixels, none beyond its ends; a zero on a logarithmic one stands at its start. */
export function scaleOf(
  axis: { readonly scale: AxisScale; readonly domain: readonly [number, number] },
  range: readonly [number, number],
): (value: number) => number {
  const log = axis.scale === 'log'
  const at = placing(axis.domain, range, log)
  return (value) => at(log ? Math.max(value, axis.domain[0]) : value)
}

const STEPS = [1, 2, 5, 10]

function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  const step = [...STEPS].reverse().find((s) => s * decade <= value * 1.0001) ?? 1
  return step * decade
}

function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find((s) => s * decade >= value * 0.9999) ?? 10
  return step * decade
}

interface Tick {
  readonly value: number
  readonly text: string
}

/** Whether the words of ticks stand clear of each other; `at` places a value in pixels. */
function standClear(ticks: readonly Tick[], at: (value: number) => number): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1]
    if (before === undefined) return true
    const needed = (widthOf(before.text, TICK_SIZE) + widthOf(tick.text, TICK_SIZE)) / 2 + TICK_GAP
    return Math.abs(at(tick.value) - at(before.value)) >= needed
  })
}

/** The first of some sets of ticks, from fine to coarse, whose words stand clear; the coarsest if none do. */
function clearest(sets: readonly (readonly Tick[])[], at: (value: number) => number): readonly Tick[] {
  return sets.find((ticks) => standClear(ticks, at)) ?? sets.at(-1) ?? []
}

/** Ticks for a logarithmic axis: as many of each decade as their words leave room for, else every second or third decade. */
function logTicks(
  [low, high]: readonly [number, number],
  room: number,
  write: (value: number) => string,
): readonly Tick[] {
  const at = (value: number) => (Math.log10(value / low) / Math.log10(high / low)) * room
  const named = (values: readonly number[]) => values.map((value) => ({ value, text: write(value) }))
  const decades = stepsBetween(low, high, [1])
  const fromTheEnd = decades[0] === low ? decades : [low, ...decades]
  const every = (step: number) => decades.filter((_, index) => (decades.length - 1 - index) % step === 0)
  return clearest(
    [
      stepsBetween(low, high, [1, 2, 5]),
      stepsBetween(low, high, [1, 3]),
      fromTheEnd,
      decades,
      every(2),
      every(3),
      every(4),
    ].map(named),
    at,
  )
}

function stepsBetween(low: number, high: number, steps: readonly number[]): number[] {
  const found: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    for (const step of steps) {
      const value = step * 10 ** power
      if (value >= low * 0.9999 && value <= high * 1.0001) found.push(value)
    }
  }
  return found
}

function writeTick(value: number, unit: Unit, locale: Locale): string {
  if (unit.kind === 'share') return `${Number((value * 100).toPrecision(6))}%`
  return writeNumber(Number(value.toPrecision(12)), locale)
}
