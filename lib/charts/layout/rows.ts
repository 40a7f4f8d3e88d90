import { type Axis, axisOf, dateAxis, drawnHigh, scaleOf } from '@/lib/charts/layout/axis'
import {
  type Canvas,
  inOneLine,
  lineHeight,
  newCanvas,
  put,
  putWrapped,
  textWidth,
} from '@/lib/charts/layout/canvas'
import type { AxisScale, LayoutMark } from '@/lib/charts/layout/layout'
import type { Beside, Datum, Row, RowPanel, RowSeries } from '@/lib/charts/series/series'
import { FIGURE_WORDS } from '@/lib/charts/words'
import type { Fit } from '@/lib/claims/check'
import type { Locale } from '@/lib/locale'

/** From this width on, names stand in a column left of the plot; below it, above their marks. */
const NAMES_BESIDE_FROM = 600
const NAME_COLUMN = 204
const BAR = 22
const DOT = 13
const BESIDE_DOT = 11
/** Between a row and the marks before it: names that stand above their marks need more, or they seem to belong to those. */
const GAP = { beside: 14, above: 24 } as const
/** Between the last mark and the axis. */
const FOOT = 8
/** Where the axis stands on a narrow picture, and the names that stand above its marks, right of it. */
const NARROW_MARGIN = 2
const NARROW_INDENT = 8

interface Frame {
  readonly locale: Locale
  readonly scale: AxisScale
  readonly left: number
  readonly right: number
  /** Names beside the plot rather than above the marks. */
  readonly beside: boolean
}

/**
 * Lays rows of hedged marks out on horizontal axes, one plot for each panel, for one width.
 * On a logarithmic scale bars become dots: a bar's length would lie there.
 */
export function placeRows(series: RowSeries, width: number, scale: AxisScale, locale: Locale): Canvas {
  const canvas = newCanvas(width)
  const beside = width >= NAMES_BESIDE_FROM
  const frame = {
    locale,
    scale,
    beside,
    left: beside ? NAME_COLUMN : NARROW_MARGIN,
    right: width - rightMargin(series, beside),
  }
  series.panels.forEach((panel, index) => {
    if (index > 0) canvas.y += 30
    placePanel(canvas, panel, series.panels.length > 1, frame)
  })
  return canvas
}

/** Room to the right of the plot for figures that stand after their marks; what a check finds is said in words. */
function rightMargin(series: RowSeries, beside: boolean): number {
  if (!beside) return 58
  const checked = series.panels.some(({ rows }) =>
    rows.some((row) => row.beside.some(({ verdict }) => verdict !== null)),
  )
  return checked ? 150 : 96
}

/** The least room between the words of two ticks, in pixels. */
const TICK_GAP = 8

/**
 * Writes the words of ticks below their lines. Words that the edge of the picture would cut are moved in, and left out where
 * they would then come too near to those beside them, which are under their own line.
 */
function putTicks(
  canvas: Canvas,
  y: number,
  ticks: readonly { readonly x: number; readonly text: string }[],
): void {
  const words = ticks.map(({ x, text }) => {
    const half = textWidth(text, 'note') / 2
    const at = Math.min(Math.max(x, half), canvas.width - half)
    return { text, at, half, isMoved: at !== x }
  })
  const isNear = (a: (typeof words)[number], b: (typeof words)[number]) =>
    Math.abs(a.at - b.at) < a.half + b.half + TICK_GAP
  for (const word of words) {
    if (word.isMoved && words.some((other) => !other.isMoved && isNear(word, other))) continue
    put(canvas, word.at, y, word.text, 'note', { anchor: 'middle', tone: 'soft' })
  }
}

function allData(panel: RowPanel): Datum[] {
  return panel.rows.flatMap((row) => [row.main, ...row.beside])
}

function placePanel(canvas: Canvas, panel: RowPanel, named: boolean, frame: Frame): void {
  const { locale, left, right } = frame
  const data = allData(panel)
  const count = frame.beside ? 6 : 4
  const axis =
    panel.unit.kind === 'date'
      ? dateAxis(
          data.map((d) => d.interval),
          count,
        )
      : axisOf(data, panel.unit, frame.scale, locale, right - left)
  const words = FIGURE_WORDS[locale]
  if (named) {
    put(canvas, 0, canvas.y + 15, panel.title[locale], 'name', { bold: true })
    canvas.y += 26
  }
  const top = canvas.y
  const toX = scaleOf(axis, [left, right])
  const marks: LayoutMark[] = []
  for (const row of panel.rows) placeRow(canvas, row, axis, toX, frame, marks)
  const bottom = canvas.y + FOOT
  const ticks = axis.ticks.map(({ value, text }) => ({ x: toX(value), text }))
  for (const { x } of ticks) canvas.lines.push({ x1: x, y1: top, x2: x, y2: bottom, tone: 'rule', weight: 1 })
  putTicks(canvas, bottom + 18, ticks)
  const zeroBased = axis.scale === 'linear' && panel.unit.kind !== 'date'
  if (zeroBased) canvas.lines.push({ x1: left, y1: top, x2: left, y2: bottom, tone: 'axis', weight: 1.5 })
  canvas.y = bottom + 24
  if (panel.axis !== undefined) {
    put(canvas, left, canvas.y + 14, panel.axis[locale], 'note', { tone: 'soft' })
    canvas.y += 20
  }
  if (axis.scale === 'log') {
    put(canvas, left, canvas.y + 14, words.logScale, 'note', { tone: 'soft' })
    canvas.y += 20
  }
  canvas.plots.push({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    xAxis: { scale: axis.scale, domain: axis.domain },
    yAxis: { scale: 'linear', domain: [0, bottom - top], down: true },
    marks: marks.map((mark) => ({ ...mark, datum: { x: mark.datum.x, y: mark.y - top } })),
    background: [],
  })
}

function placeRow(
  canvas: Canvas,
  row: Row,
  axis: Axis,
  toX: (value: number) => number,
  frame: Frame,
  marks: LayoutMark[],
): void {
  const { locale, left } = frame
  const name = row.label[locale]
  const detail = row.detail?.[locale] ?? null
  const start = canvas.y + (frame.beside ? GAP.beside : GAP.above)
  const thickness = row.main.form === 'bar' && axis.scale === 'linear' ? BAR : DOT
  let lane: number
  if (frame.beside) {
    lane = start + 12
    const last = putWrapped(canvas, 0, lane + 5, name, 'name', left - 16, { bold: true })
    const below =
      detail === null ? last : putWrapped(canvas, 0, last + 17, detail, 'note', left - 16, { tone: 'soft' })
    canvas.y = Math.max(lane + BAR / 2, below + 4)
  } else {
    const last = putWrapped(canvas, NARROW_INDENT, start + 10, name, 'name', canvas.width - NARROW_INDENT, {
      bold: true,
    })
    const below =
      detail === null
        ? last
        : putWrapped(canvas, NARROW_INDENT, last + 17, detail, 'note', canvas.width - NARROW_INDENT, {
            tone: 'soft',
          })
    lane = below + 20
    canvas.y = lane + BAR / 2
  }
  placeBand(canvas, row, axis, toX, lane, frame)
  marks.push(placeMark(canvas, row.main, name, axis, toX, lane, thickness, frame, null, 'after'))
  for (const other of row.beside) placeBeside(canvas, row.main, other, axis, toX, frame, marks)
  closeBand(canvas, row)
}

/** Behind the checks of a claim, what the claim allows, so that the eye sees what lies inside. */
function placeBand(
  canvas: Canvas,
  row: Row,
  axis: Axis,
  toX: (value: number) => number,
  lane: number,
  frame: Frame,
): void {
  if (!row.beside.some((other) => other.verdict !== null)) return
  const { interval } = row.main
  const low = toX(Math.max(interval.low, axis.domain[0]))
  const high = Number.isFinite(interval.high) ? toX(interval.high) : frame.right
  canvas.boxes.push({ x: low, y: lane, width: high - low, height: 0, tone: 'band', filled: true })
}

function closeBand(canvas: Canvas, row: Row): void {
  if (!row.beside.some((other) => other.verdict !== null)) return
  const band = canvas.boxes.pop()
  if (band !== undefined) canvas.boxes.push({ ...band, height: canvas.y + 6 - band.y })
}

function placeBeside(
  canvas: Canvas,
  main: Datum,
  other: Beside,
  axis: Axis,
  toX: (value: number) => number,
  frame: Frame,
  marks: LayoutMark[],
): void {
  const { locale, left } = frame
  const label = other.label[locale]
  let lane: number
  if (frame.beside) {
    lane = canvas.y + 16
    const last = putWrapped(canvas, 0, lane + 5, label, 'note', left - 16, { tone: 'soft' })
    canvas.y = Math.max(lane + 6, last + 2)
  } else {
    const last = putWrapped(
      canvas,
      NARROW_INDENT,
      canvas.y + 23,
      label,
      'note',
      canvas.width - NARROW_INDENT,
      {
        tone: 'soft',
      },
    )
    lane = last + lineHeight('note') - 1
    canvas.y = lane + 5
  }
  // A result below what is claimed must not have its words lie within it.
  const side = other.verdict === 'outside' && other.value < main.interval.low ? 'before' : 'after'
  marks.push(placeMark(canvas, other, label, axis, toX, lane, BESIDE_DOT, frame, other.verdict, side))
}

/** Places a mark and writes its figure where there is room: on the side asked for, else after it, on it, before it, or below it. */
function placeMark(
  canvas: Canvas,
  datum: Datum,
  name: string,
  axis: Axis,
  toX: (value: number) => number,
  y: number,
  size: number,
  frame: Frame,
  fit: Fit | null,
  side: 'before' | 'after',
): LayoutMark {
  const { locale } = frame
  const words = FIGURE_WORDS[locale]
  const bar = datum.form === 'bar' && axis.scale === 'linear'
  const low = toX(Math.max(datum.interval.low, axis.domain[0]))
  const high = toX(drawnHigh(datum, axis.scale))
  const x = toX(datum.value)
  const written = datum.written[locale]
  const main = datum.source === 'claim'
  const role = main ? 'value' : 'note'
  const said = fit === null ? written : `${written} ${words.fit[fit]}`
  const text = inOneLine(said, canvas.width, role, main)
  const needs = textWidth(text, role, main)
  const end = Math.max(high, x) + (bar ? 0 : size / 2)
  const start = Math.min(low, x) - size / 2
  const style = { bold: main, tone: main ? datum.tone : ('ink' as const) }
  // Before a mark, nothing may lie on the names that stand left of the axis.
  const fitsBefore = start - 6 - needs >= (frame.beside ? frame.left : 0)
  const fitsOn = bar && datum.hedge !== 'range' && x - frame.left > needs + 12
  if (side === 'before' && fitsBefore) put(canvas, start - 6, y + 5, text, role, { ...style, anchor: 'end' })
  else if (end + 6 + needs <= canvas.width) put(canvas, end + 6, y + 5, text, role, style)
  else if (fitsOn) put(canvas, x - 8, y + 5, text, role, { ...style, anchor: 'end', tone: 'paper' })
  else if (fitsBefore) put(canvas, start - 6, y + 5, text, role, { ...style, anchor: 'end' })
  else {
    const below = lineHeight(role)
    put(canvas, canvas.width, y + 5 + below, text, role, { ...style, anchor: 'end' })
    canvas.y += below
  }
  return {
    id: datum.id,
    claim: datum.claim,
    form: datum.form === 'bar' && !bar ? 'dot' : datum.form,
    tone: datum.tone,
    hedge: datum.hedge,
    base: bar ? frame.left : null,
    x,
    y,
    low,
    high,
    open: !Number.isFinite(datum.interval.high),
    size,
    datum: { x: datum.value, y },
    name,
    written,
    tip: {
      heading: datum.tip.heading[locale],
      quote: datum.tip.quote,
      quoteLang: datum.tip.quoteLang,
      source: datum.tip.source[locale],
    },
  }
}
