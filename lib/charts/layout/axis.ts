import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale'
import { TEXT_SIZE } from '@/lib/charts/layout/layout'
import { widthOf } from '@/lib/charts/layout/measure'
import { type AxisScale, canBeLog } from '@/lib/charts/scales'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { dayNumber, isoOfDay } from '@/lib/quantity/date'
import type { Scale } from '@/lib/quantity/en'
import type { Interval } from '@/lib/quantity/interval'
import { isInPercent, type Unit } from '@/lib/quantity/unit'
import { writeNumber } from '@/lib/quantity/write'

/** Pixels of a linear axis for each of its ticks, and between the words of two. */
const ROOM_PER_TICK = 72
const TICK_GAP = 10
/** On a wide chart more would be noise. */
const MOST_TICKS = 6

/** Shares up to this part are drawn against each other, not against the whole. */
const MOST_PART = 0.5

export interface Axis {
  readonly scale: AxisScale
  readonly domain: readonly [number, number]
  readonly ticks: readonly Tick[]
  /** Where it starts, in words, if that is above zero, as that of no bars may; undefined also for days. */
  readonly start?: string
}

interface Tick {
  readonly value: number
  readonly text: string
}

/** What an axis must make room for. */
export interface Extent {
  readonly value: number
  readonly interval: Interval
}

/** The ends of what is drawn of a hedged value: its bounds, or the value itself where an end is open. */
export function plottedEnds({ value, interval }: Extent): readonly [number, number] {
  const { low, high } = interval
  return [
    Number.isFinite(low) ? Math.min(low, value) : value,
    Number.isFinite(high) ? Math.max(high, value) : value,
  ]
}

interface NumberAxisOptions {
  readonly extents: readonly Extent[]
  readonly unit: Unit
  readonly scale: AxisScale
  readonly locale: Locale
  /** The length of the axis in pixels: how many ticks it has room for. */
  readonly room: number
  /** In what scale the numbers at its marks are written, where that is one for all: a linear axis is written in it too. */
  readonly words?: Scale | undefined
}

/**
 * An axis of numbers. Linear: from zero, on both sides of it where there are negative values; the whole of shares where one is most of it. Logarithmic: from
 * a round number below the least value; linear all the same where `canBeLog` says so.
 */
export function numberAxis({ extents, unit, scale, locale, room, words }: NumberAxisOptions): Axis {
  const { kind } = unit
  const values = extents.map(({ value }) => value)
  const isLog = scale === 'log' && values.length > 0 && canBeLog(kind, values)
  const ends = extents.flatMap(plottedEnds)
  const write = (value: number) => writeTick(value, unit, locale, isLog ? undefined : words)
  if (isLog) {
    const domain = logDomain(Math.min(...values), Math.max(...ends))
    const axis = { scale: 'log', domain } as const
    return { ...axis, ticks: clearest(written(logTicks(domain), write), axis, room) }
  }
  const count = Math.min(MOST_TICKS, Math.max(3, Math.round(room / ROOM_PER_TICK)))
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const least = kind === 'share' && low === 0 && high > MOST_PART ? 1 : 0
  // Where everything is zero, an axis up to one.
  const axis = scaleLinear().domain([low, low === 0 && high === 0 ? 1 : Math.max(least, high)])
  return linearAxis(axis.nice(count), [count, Math.ceil(count / 2), 3, 2], room, write)
}

/** An axis for lines and dots, which need not start at zero: shares up to 1, or from 0 where `fromZero`; ticks as `room` allows. */
export function shareAxis(
  values: readonly number[],
  locale: Locale,
  fromZero: boolean,
  room = Number.POSITIVE_INFINITY,
): Axis {
  const write = (value: number) => writeTick(value, UNITS.share, locale)
  const ends = fromZero ? [0, ...values] : [...values, 1]
  const axis = scaleLinear().domain([Math.min(...ends), Math.max(...ends)])
  return linearAxis(axis.nice(5), [6, 3, 2], room, write)
}

/** ISO dates have four digits for the year. */
const LAST_YEAR = 9999

/** A linear axis of days that starts and ends with a year, with about `count` ticks at round years. */
export function dateAxis(days: readonly Interval[], count: number): Axis {
  const first = yearOf(Math.min(...days.map(({ low }) => low)))
  const last = Math.min(yearOf(Math.max(...days.map(({ high }) => high))) + 1, LAST_YEAR)
  const years = scaleLinear().domain([first, last]).ticks(count).filter(Number.isInteger)
  return {
    scale: 'linear',
    domain: [startOf(first), startOf(last)],
    ticks: years.map((year) => ({ value: startOf(year), text: String(year) })),
  }
}

export function yearOf(day: number): number {
  return Number(isoOfDay(day).slice(0, 4))
}

function startOf(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`)
}

/** Places values of an axis over a range of pixels, none beyond its ends; what a logarithmic axis cannot have is at its start. */
export function scaleOf(
  { scale, domain }: Pick<Axis, 'scale' | 'domain'>,
  range: readonly [number, number],
): (value: number) => number {
  const at = (scale === 'log' ? scaleLog() : scaleLinear()).domain(domain).range(range).clamp(true)
  return (value) => at(scale === 'log' ? Math.max(value, domain[0]) : value)
}

type Write = (value: number) => string

function linearAxis(
  axis: ScaleContinuousNumeric<number, number>,
  counts: readonly number[],
  room: number,
  write: Write,
): Axis {
  const [low = 0, high = 1] = axis.domain()
  const domain = [low, high] as const
  const sets = counts.map((count) => axis.ticks(count))
  const ticks = clearest(written(sets, write), { domain, scale: 'linear' }, room)
  return { scale: 'linear', domain, ticks, ...(low > 0 && { start: write(low) }) }
}

/** Powers of ten, and multiples of them by the digits asked for, in and around a domain. */
function steps(axis: ScaleContinuousNumeric<number, number>, digits: readonly number[]): number[] {
  const [low = 1, high = 1] = axis.domain()
  return axis
    .ticks(Math.log10(high / low) + 1)
    .filter((value) => digits.includes(Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9))))
}

/** The next ends that are 1, 2 or 5 of a power of ten. */
function logDomain(low: number, high: number): readonly [number, number] {
  const round = steps(scaleLog().domain([low, high]).nice(), [1, 2, 5])
  return [
    round.findLast((value) => value <= low * 1.0001) ?? low,
    round.find((value) => value >= high * 0.9999) ?? high,
  ]
}

/** From so many powers of ten on, an axis has these alone: a tick between them would be off their beat. */
const POWERS_FROM = 3

/** Sets of ticks for a logarithmic axis: each power of ten, every second and so on, and of few powers several of each first. */
function logTicks(domain: readonly [number, number]): number[][] {
  const axis = scaleLog().domain(domain)
  const powers = steps(axis, [1])
  const every = (step: number) => powers.filter((_, index) => (powers.length - 1 - index) % step === 0)
  const finer = powers.length < POWERS_FROM ? [steps(axis, [1, 2, 5]), steps(axis, [1, 3])] : []
  return [...finer, powers, every(2), every(3), every(4)]
}

function written(sets: readonly (readonly number[])[], write: Write): Tick[][] {
  return sets.map((values) => values.map((value) => ({ value, text: write(value) })))
}

/** The first of some sets of ticks, from fine to coarse, whose words are clear of each other; the coarsest if none are. */
export function clearest(
  sets: readonly (readonly Tick[])[],
  axis: Pick<Axis, 'scale' | 'domain'>,
  room: number,
): readonly Tick[] {
  if (room === Number.POSITIVE_INFINITY) return sets[0] ?? []
  const at = scaleOf(axis, [0, room])
  const isClear = (ticks: readonly Tick[]) =>
    ticks.every((tick, index) => {
      const before = ticks[index - 1]
      if (before === undefined) return true
      const words = widthOf(before.text, TEXT_SIZE.note) + widthOf(tick.text, TEXT_SIZE.note)
      return at(tick.value) - at(before.value) >= words / 2 + TICK_GAP
    })
  return sets.find(isClear) ?? sets.at(-1) ?? []
}

function writeTick(value: number, unit: Unit, locale: Locale, scale?: Scale): string {
  if (!isInPercent(unit)) return writeNumber(Number(value.toPrecision(12)), locale, { scale })
  const percent = Number((value * 100).toPrecision(6))
  return `${percent < 0 ? '−' : ''}${Math.abs(percent)}%`
}
