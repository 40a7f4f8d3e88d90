import type { Point } from '@/lib/charts/layout/area'
import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import type { TimeAxis } from '@/lib/charts/layout/day-axis'
import { ADDED_GAP } from '@/lib/charts/layout/layout'
import { putMark } from '@/lib/charts/layout/mark'
import type { TimelineSeries } from '@/lib/charts/series/timeline'
import { CHART_WORDS } from '@/lib/charts/words'
import { middle } from '@/lib/quantity/interval'

type Span = TimelineSeries['spans'][number]

const ROW = 26
/** From one line of words to the next, and from a bracket to the words above it. */
const LINE = 16
const SIGN = 16
const GAP = 10
const DOT = 10
/** How far a line goes back whose start is not known. */
const UNKNOWN = 34

type Measured = ReturnType<typeof measure>

/** Lengths of time below the axis: brackets with sign, name and result in one line beside them, or above where that does not fit. */
export function putSpans(canvas: Canvas, spans: readonly Span[], axis: TimeAxis): void {
  for (const span of spans) {
    const measured = measure(canvas, span, axis)
    const { low, high, words } = measured
    if (high + GAP + words <= canvas.width) putBeside(canvas, measured, 'right')
    else if (low - GAP - words >= 0) putBeside(canvas, measured, 'left')
    else putAbove(canvas, measured)
  }
}

/** The ends of a span, before the picture where it has no date at all; its words, and how wide its sign and they are in one line. */
function measure({ locale }: Canvas, span: Span, { toX }: TimeAxis) {
  const label = span.label[locale]
  const found = span.found?.[locale] ?? CHART_WORDS[locale].noDates
  const high = span.to === null ? -GAP : toX(middle(span.to))
  const low = span.from !== null ? toX(middle(span.from)) : span.to === null ? high : high - UNKNOWN
  const words = SIGN + textWidth(label, 'note', true) + ADDED_GAP + textWidth(found, 'note')
  return { span, low, high, label, found, words }
}

function putBeside(canvas: Canvas, measured: Measured, side: 'right' | 'left'): void {
  const { low, high, label, found } = measured
  const isRight = side === 'right'
  const y = canvas.y + ROW / 2
  const edge = isRight ? high + GAP : low - GAP
  putSpan(canvas, measured, { x: isRight ? edge + 6 : edge - 6, y: y - 1 }, y)
  // What draws PNG files sets a text by its end as if nothing parted it from what is added to it.
  const x = isRight ? edge + SIGN : edge - SIGN - ADDED_GAP
  canvas.put(x, y + 4, label, 'note', { bold: true, anchor: isRight ? 'start' : 'end', added: found })
  canvas.y += ROW
}

function putAbove(canvas: Canvas, measured: Measured): void {
  const { low, high, label, found, words } = measured
  const isOne = words <= canvas.width
  const widest = Math.max(textWidth(label, 'note', true), textWidth(found, 'note'))
  const needs = isOne ? words : SIGN + widest
  const start = Math.max(0, Math.min(low, canvas.width - needs))
  const first = canvas.y + LINE
  const x = start + SIGN
  canvas.put(x, first, label, 'note', { bold: true, ...(isOne ? { added: found } : {}) })
  const last = isOne
    ? first
    : canvas.putWrapped(x, first + LINE, found, 'note', canvas.width - x, { tone: 'soft' })
  const y = high < 0 ? last : last + LINE - 4
  putSpan(canvas, measured, { x: start + 6, y: first - 5 }, y)
  canvas.y = y + 9
}

/** The bracket of a span, and the sign of its checks. */
function putSpan(canvas: Canvas, { span, low, high, label }: Measured, sign: Point, y: number): void {
  canvas.glyphs.push({ ...sign, sign: span.sign })
  const at = { size: DOT, name: label, ends: 'point' } as const
  if (high >= 0 && span.from === null) putOpen(canvas, y, low, high)
  if (high < 0 || span.from === null) {
    // Without a length to draw, the sign is what answers.
    putMark(canvas, { ...span.datum, form: 'none' }, { ...at, ...sign })
  } else {
    const ends = { ends: 'span', low, high } as const
    putMark(canvas, span.datum, { ...at, ...ends, x: (low + high) / 2, y })
  }
}

/** A line that comes from where nobody knows and ends at a date. */
function putOpen(canvas: Canvas, y: number, low: number, high: number): void {
  const dash = UNKNOWN / 5
  for (let x = low; x < high - 1; x += 2 * dash) canvas.line([x, y], [Math.min(x + dash, high), y], 'ink', 2)
  canvas.line([high, y - 6], [high, y + 6], 'ink', 2)
}
