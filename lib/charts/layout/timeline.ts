import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas, inOneLine, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { type TimeAxis, timeAxis } from '@/lib/charts/layout/day-axis'
import { reachKey, stateKey } from '@/lib/charts/layout/key'
import { placeFlags } from '@/lib/charts/layout/lanes'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import { putMark } from '@/lib/charts/layout/mark'
import { dodge } from '@/lib/charts/layout/measure'
import { putSpans } from '@/lib/charts/layout/timeline-spans'
import type { TimelineSeries } from '@/lib/charts/series/timeline'
import { CHART_WORDS } from '@/lib/charts/words'
import { middle } from '@/lib/quantity/interval'

const SYMBOL = 16
/** From one mark of a status to the next, and what the axis leaves free around each. */
const STEP = 19
const CLEAR = 10
/** How high above the axis a bracket is. */
const PERIOD = 14
const LANE = 37
/** Names in more lanes would be too far from the axis. */
const MOST_LANES = 5
/** On the axis under a list, where a status has its mark again, smaller. */
const SMALL = { symbol: 12, step: 13 } as const
const LONGEST_NAME = 240
const EDGE = 14
const STUB = { wide: 96, phone: 66 } as const

/**
 * Lays a timeline out: dates above one axis, lengths of time below it. Where names do not fit above an axis, the dates
 * are a list before it, and their marks alone are on the axis.
 */
export function layoutTimeline(series: TimelineSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const isWide = width >= BESIDE_FROM
  const days = [
    ...series.events.map(({ datum }) => datum.interval),
    ...series.spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)),
  ]
  if (days.length > 0) {
    const axis = timeAxis(days, [EDGE, width - EDGE], isWide ? STUB.wide : STUB.phone)
    const hasFlags = isWide && putFlags(canvas, series, axis)
    if (!hasFlags) {
      putList(canvas, series, isWide ? 2 : 1)
      putOnAxis(canvas, series, axis)
    }
    putAxis(canvas, axis)
    putSpans(canvas, series.spans, axis)
  }
  canvas.key = [...stateKey(canvas, CHART_WORDS[locale].spanSigns), ...reachKey(canvas.marks, locale)]
  return canvas
}

/** Names and dates above the axis, each with a line to the mark of its status. A date that is a span has a bracket on the axis. False where they do not fit. */
function putFlags(canvas: Canvas, { events }: TimelineSeries, axis: TimeAxis): boolean {
  const { locale } = canvas
  const { sorted, places } = inOrder(events, axis, STEP)
  const names = sorted.map(({ label }) => inOneLine(label[locale], LONGEST_NAME, 'note', true))
  const flags = sorted.map(({ datum }, index) => ({
    x: places[index] ?? 0,
    width: Math.max(textWidth(names[index] ?? '', 'note', true), textWidth(datum.written[locale], 'note')),
  }))
  const placed = placeFlags(flags, canvas.width, MOST_LANES)
  if (placed === null) return false
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1))
  const y = canvas.y + lanes * LANE + 22
  sorted.forEach((event, index) => {
    const { datum } = event
    const [x, flag] = [places[index] ?? 0, placed[index]]
    if (flag === undefined) return
    const top = y - 22 - (flag.lane + 1) * LANE
    const [left, right] = [flag.left, flag.left + (flags[index]?.width ?? 0)]
    const isOver = left < x && x < right
    const anchor = isOver ? 'middle' : x <= left ? 'start' : 'end'
    const at = isOver ? (left + right) / 2 : anchor === 'start' ? left : right
    canvas.put(at, top + 13, names[index] ?? '', 'note', { bold: true, anchor })
    canvas.put(at, top + 13 + lineHeight('note'), datum.written[locale], 'note', { tone: 'soft', anchor })
    const from = isOver ? top + 2 * lineHeight('note') + 2 : top + 2
    canvas.line([x, from], [x, y - CLEAR], 'rule')
    putPeriod(canvas, y - PERIOD, axis.toX(datum.interval.low), axis.toX(datum.interval.high))
    putEvent(canvas, event, x, y)
  })
  canvas.y = y
  return true
}

/** Events in order of their dates, and their places on the axis, `step` apart where they would touch. */
function inOrder(events: TimelineSeries['events'], { toX }: TimeAxis, step: number) {
  const exact = ({ datum }: TimelineSeries['events'][number]) => toX(middle(datum.interval))
  const sorted = events.toSorted((a, b) => exact(a) - exact(b))
  return { sorted, places: dodge(sorted.map(exact), step) }
}

/** The dates of a list on the axis below it: there is room for their marks and brackets, not for their names. */
function putOnAxis(canvas: Canvas, { events }: TimelineSeries, axis: TimeAxis): void {
  const { sorted, places } = inOrder(events, axis, SMALL.step)
  const y = canvas.y
  sorted.forEach(({ datum: { interval }, status }, index) => {
    putPeriod(canvas, y - PERIOD, axis.toX(interval.low), axis.toX(interval.high))
    canvas.glyphs.push({ x: places[index] ?? 0, y, status, size: SMALL.symbol })
  })
}

function putEvent(canvas: Canvas, event: TimelineSeries['events'][number], x: number, y: number): void {
  const { label, datum, status } = event
  canvas.glyphs.push({ x, y, status })
  putMark(canvas, datum, { x, y, ends: 'point', size: SYMBOL, name: label[canvas.locale] })
}

/** A date that is given only as a longer time: a bracket above the axis. */
function putPeriod(canvas: Canvas, y: number, low: number, high: number): void {
  if (high - low < SYMBOL) return
  canvas.bracket(low, high, y, 'ink', 2)
}

/** The dates as a list in one or two columns: mark, name, date. */
function putList(canvas: Canvas, { events }: TimelineSeries, columns: number): void {
  const { locale } = canvas
  const gap = columns === 1 ? 0 : 28
  const width = (canvas.width - gap) / columns
  const rows = Math.ceil(events.length / columns)
  const top = canvas.y
  let bottom = top
  events.forEach((event, index) => {
    const { datum, label } = event
    if (index % rows === 0) canvas.y = top
    const from = Math.floor(index / rows) * (width + gap)
    const date = datum.written[locale]
    const left = from + SYMBOL + 8
    const first = canvas.y + 17
    putEvent(canvas, event, from + SYMBOL / 2, first - 5)
    const room = from + width - left - textWidth(date, 'note') - 10
    const last = canvas.putWrapped(left, first, label[locale], 'name', room)
    canvas.put(from + width, first, date, 'note', { tone: 'soft', anchor: 'end' })
    canvas.y = last + 9
    bottom = Math.max(bottom, canvas.y)
  })
  canvas.y = bottom + 26
}

/** The line of years, free around the marks on it and broken before the years that are far from the first. */
function putAxis(canvas: Canvas, { ticks, brokenAt }: TimeAxis): void {
  const { y, width } = canvas
  const marks = canvas.glyphs
    .filter((glyph) => glyph.y === y)
    .map(({ x, size = SYMBOL }) => ({ x, half: size / 2 + 2 }))
  const free = [...marks, ...(brokenAt === null ? [] : [{ x: brokenAt, half: 6 }])].sort((a, b) => a.x - b.x)
  let from = 0
  for (const { x, half } of [...free, { x: width, half: 0 }]) {
    if (x - half > from) canvas.line([from, y], [x - half, y], 'axis', 1.5)
    from = Math.max(from, x + half)
  }
  if (brokenAt !== null)
    for (const x of [brokenAt - 3, brokenAt + 3]) canvas.line([x - 3, y + 7], [x + 3, y - 7], 'axis', 1.5)
  ticks.forEach(({ x, text }, index) => {
    const isStub = brokenAt !== null && index === 0
    if (!isStub && !marks.some((mark) => Math.abs(mark.x - x) < mark.half))
      canvas.line([x, y], [x, y + 6], 'axis', 1.5)
    const half = textWidth(text, 'note') / 2
    canvas.put(Math.min(Math.max(x, half), width - half), y + 26, text, 'note', {
      tone: 'soft',
      anchor: 'middle',
    })
  })
  canvas.y = y + 34
}
