import { type Axis, numberAxis, scaleOf, shareAxis } from '@/lib/charts/layout/axis'
import { textWidth } from '@/lib/charts/layout/canvas'
import { endsOf } from '@/lib/charts/layout/ends'
import type { Sign } from '@/lib/charts/layout/layout'
import { besideMark, putMarkOn } from '@/lib/charts/layout/mark'
import type { Plot } from '@/lib/charts/layout/plot'
import { writtenTicks } from '@/lib/charts/layout/ticks'
import {
  type AllowedResult,
  type AllowedSeries,
  isTimes,
  rowsOf,
  type Tested,
} from '@/lib/charts/series/allowed'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Fit } from '@/lib/claims/check'
import { writeInterval } from '@/lib/quantity/write'

const DOT = 11
const GAP = 6
/** How far a number may reach out of its plot. */
const OUTSIDE = 48
const TICK = 4
const SWATCH = 12

export const FIT_SIGN: Readonly<Record<Fit, Sign>> = {
  inside: 'yes',
  outside: 'no',
  'in-part': 'partly',
}

/** The axis of a tested claim, and from where its results are said in words. */
export interface ResultPlot extends Omit<Plot, 'wide' | 'joined'> {
  readonly panel: number
  readonly tested: Tested
  readonly wordsAt: number
}

/** Makes the axis of a tested claim: of shares up to the whole, with room for words before the least; of all else from zero. */
export function resultPlot(
  series: AllowedSeries,
  tested: Tested,
  place: Omit<ResultPlot, 'tested' | 'axis' | 'toX'>,
): ResultPlot {
  const { canvas, panel, left, right } = place
  const { locale } = canvas
  const { claim, unit } = tested
  const extents = [claim, ...rowsOf(series).flatMap(({ results }) => results[panel]?.[0]?.datum ?? [])]
  const room = right - left
  const least = Math.min(...extents.flatMap(({ value, interval }) => [value, Math.max(0, interval.low)]))
  const axis =
    unit.kind === 'share'
      ? shareAxis([Math.max(0, least - (1 - least) / 4)], locale, false, room)
      : numberAxis({ extents, unit, scale: 'linear', locale, room })
  return { ...place, tested, axis, toX: scaleOf(axis, [left, right]) }
}

/** Names an axis and says what its band is. */
export function putHead({ canvas, tested, left }: ResultPlot, title: number, legend: number): void {
  const { locale } = canvas
  const { claim, allowed, unit } = tested
  // Where both ends are our reading of the words, they are said.
  const isRead = endsOf(claim) === 'bracket'
  const words = CHART_WORDS[locale].allowed
  const written = isRead ? writeInterval(allowed, unit, locale, { words: '' }) : ''
  const range = isRead && isTimes(unit) ? words.times(written) : written
  const allows = words.allows(claim.written[locale], range)
  const needs = Math.max(
    SWATCH + GAP + textWidth(allows, 'note'),
    textWidth(tested.title[locale], 'note', true),
  )
  const x = Math.max(0, Math.min(left, canvas.width - needs))
  canvas.put(x, title, tested.title[locale], 'note', { bold: true })
  canvas.boxes.push({ x, y: legend - SWATCH + 1, width: SWATCH, height: SWATCH, tone: 'allowed' })
  canvas.put(x + SWATCH + GAP, legend, allows, 'note', { tone: 'soft' })
}

/** Shades what the claim allows, from top to bottom or in some stretches alone, and draws the lines of the axis. */
export function putBand(
  plot: ResultPlot,
  top: number,
  bottom: number,
  stretches: readonly (readonly [top: number, bottom: number])[] = [[top, bottom]],
): void {
  const { canvas, axis, toX, tested } = plot
  const [low, high] = bandOf(toX, tested, axis)
  for (const [from, to] of stretches)
    canvas.boxes.push({ x: low, y: from, width: high - low, height: to - from, tone: 'allowed' })
  for (const { value } of writtenTicks(plot)) {
    canvas.line([toX(value), top], [toX(value), bottom], 'rule')
  }
}

function bandOf(toX: ResultPlot['toX'], { allowed }: Tested, { domain }: Axis): readonly [number, number] {
  return [
    toX(Number.isFinite(allowed.low) ? allowed.low : domain[0]),
    toX(Number.isFinite(allowed.high) ? allowed.high : domain[1]),
  ]
}

/** Puts what the article says, as its own words hedge it. */
export function putClaim({ canvas, tested: { claim, label }, toX, left }: ResultPlot, y: number): void {
  const { locale } = canvas
  const mark = putMarkOn(canvas, claim, toX, { y, size: DOT, name: label[locale] })
  const words = CHART_WORDS[locale].allowed.article(claim.written[locale])
  const needs = textWidth(words, 'note', true)
  const style = { bold: true, tone: claim.tone } as const
  const [end, start] = besideMark(mark)
  if (end - needs >= Math.min(left - 40, 0) || end - needs >= left - 130)
    canvas.put(end, y + 5, words, 'note', { ...style, anchor: 'end' })
  else canvas.put(start, y + 5, words, 'note', style)
}

/** Puts a result, tied to the band that it misses. */
export function putResult(plot: ResultPlot, result: AllowedResult, y: number): void {
  const { canvas, toX, axis, tested, right } = plot
  const { datum, written, distance } = result
  const mark = putMarkOn(canvas, datum, toX, { y, size: DOT, name: datum.label[canvas.locale] })
  const [low, high] = bandOf(toX, tested, axis)
  if (distance !== null) {
    const edge = distance.side === 'short' ? low : high
    canvas.line([mark.x, y], [edge, y], 'ink', 1.5)
    canvas.line([edge, y - TICK], [edge, y + TICK], 'ink', 1.5)
  }
  const text = written[canvas.locale]
  const needs = textWidth(text, 'note', true)
  const [end, start] = besideMark(mark)
  const isAfter = distance?.side === 'over' || (distance === null && start + needs <= right + OUTSIDE)
  if (isAfter) canvas.put(start, y + 5, text, 'note', { bold: true })
  else canvas.put(end, y + 5, text, 'note', { bold: true, anchor: 'end' })
}
