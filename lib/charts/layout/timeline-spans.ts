import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { markAt } from '@/lib/charts/layout/mark'
import type { TimeAxis } from '@/lib/charts/layout/time-axis'
import type { TimelineSeries } from '@/lib/charts/series/timeline'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'
import { middle } from '@/lib/quantity/interval'

type Span = TimelineSeries['spans'][number]

const ROW = 26
/** A line of words above a bracket that has no room beside it. */
const WORDS = 18
const SIGN = 16
const GAP = 10
const BESIDE = 28
const DOT = 10
/** How far a line goes back whose start is not known. */
const UNKNOWN = 34

interface Measured {
  readonly span: Span
  /** Its ends; null where there is no date at all. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the day from which it is counted is missing. */
  readonly isOpen: boolean
  readonly label: string
  readonly found: string
  readonly width: number
}

/** Where the words of a span are. */
type Side = 'right' | 'left' | 'above'

/** Lengths of time below the axis: brackets with sign, name and result beside them, or above where there is no room. */
export function putSpans(canvas: Canvas, spans: readonly Span[], axis: TimeAxis, locale: Locale): void {
  const rows: { readonly y: number; readonly taken: (readonly [number, number])[] }[] = []
  for (const span of spans) {
    const measured = measure(span, axis, locale)
    const side = sideOf(measured, canvas.width)
    const [from, to] = extentOf(measured, side)
    const isFree = ([low, high]: readonly [number, number]) => to + BESIDE <= low || high + BESIDE <= from
    const row = side === 'above' ? undefined : rows.find(({ taken }) => taken.every(isFree))
    if (row !== undefined) {
      putSpan(canvas, measured, side, row.y, locale)
      row.taken.push([from, to])
      continue
    }
    const y = canvas.y + ROW / 2
    const bottom = putSpan(canvas, measured, side, y, locale)
    if (side !== 'above') rows.push({ y, taken: [[from, to]] })
    canvas.y = bottom
  }
}

function measure(span: Span, { toX }: TimeAxis, locale: Locale): Measured {
  const label = span.label[locale]
  const found = span.found?.[locale] ?? CHART_WORDS[locale].noDates
  const to = span.to === null ? null : toX(middle(span.to))
  const from = span.from !== null ? toX(middle(span.from)) : to === null ? null : to - UNKNOWN
  return {
    span,
    isOpen: span.from === null,
    low: from,
    high: to,
    label,
    found,
    width: SIGN + textWidth(label, 'note', true) + 8 + textWidth(found, 'note'),
  }
}

function sideOf({ low, high, width }: Measured, room: number): Side {
  if (low === null || high === null) return width <= room ? 'right' : 'above'
  if (high + GAP + width <= room) return 'right'
  return low - GAP - width >= 0 ? 'left' : 'above'
}

function extentOf({ low, high, width }: Measured, side: Side): readonly [number, number] {
  if (low === null || high === null) return [0, width]
  return side === 'left' ? [low - GAP - width, high] : [low, high + GAP + width]
}

function startOf({ low, high, width }: Measured, side: Side, room: number): number {
  if (low === null || high === null) return 0
  if (side === 'right') return high + GAP
  return side === 'left' ? low - GAP - width : Math.max(0, Math.min(low, room - width))
}

/** Draws a span at a height; gives where it ends below. */
function putSpan(canvas: Canvas, measured: Measured, side: Side, y: number, locale: Locale): number {
  const { span, low, high, isOpen, label, found } = measured
  const start = startOf(measured, side, canvas.width)
  canvas.signs.push({ x: start + 6, y: y - 1, sign: span.sign })
  const nameAt = start + SIGN
  canvas.put(nameAt, y + 4, label, 'note', { bold: true })
  const besideName = nameAt + textWidth(label, 'note', true) + 8
  const fits = besideName + textWidth(found, 'note') <= canvas.width
  const below = y + 4 + WORDS
  let last = y + 4
  if (fits) canvas.put(besideName, last, found, 'note', { tone: 'soft' })
  else last = canvas.putWrapped(nameAt, below, found, 'note', canvas.width - nameAt, { tone: 'soft' })
  const hasLine = low !== null && high !== null
  const isAbove = side === 'above' && hasLine
  const lineY = isAbove ? last + 12 : y
  const at = { size: DOT, name: label, ends: 'point' } as const
  if (!hasLine || isOpen) {
    if (hasLine) putOpen(canvas, lineY, low, high)
    // There is no length to draw: the sign is what answers.
    const sign = { ...span.datum, form: 'none' } as const
    canvas.marks.push(markAt(sign, locale, { ...at, x: start + 6, y: y - 1 }))
  } else {
    const ends = { ends: 'span', low, high } as const
    canvas.marks.push(markAt(span.datum, locale, { ...at, ...ends, x: (low + high) / 2, y: lineY }))
  }
  return isAbove ? lineY + 7 : last + ROW / 2 - 4
}

/** A line that comes from where nobody knows and ends at a date. */
function putOpen(canvas: Canvas, y: number, low: number, high: number): void {
  const dash = UNKNOWN / 5
  for (let x = low; x < high - 1; x += 2 * dash) canvas.line([x, y], [Math.min(x + dash, high), y], 'ink', 2)
  canvas.line([high, y - 6], [high, y + 6], 'ink', 2)
}
