import type { LayoutOptions } from '@/lib/charts/kind'
import { numberAxis, scaleOf } from '@/lib/charts/layout/axis'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import { markOn } from '@/lib/charts/layout/mark'
import { type Plot, putTicks, writtenTicks } from '@/lib/charts/layout/ticks'
import type { Datum } from '@/lib/charts/series/datum'
import { type LabelledDatum, marksOf, type Row, type RowSeries } from '@/lib/charts/series/rows'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS, type Locale } from '@/lib/locale'

const NAMES = 130
const DOT = 11
const RING = 12
const LINE = 24
const GAP = 13

/** Lays claims out on a logarithmic axis above them, the numbers of sources below each; two that belong together are joined. */
export function layoutDumbbells(
  { panels: [panel], joined = [] }: RowSeries,
  { width, locale }: LayoutOptions,
): Canvas {
  const canvas = new Canvas(width)
  if (panel === undefined) return canvas
  const wide = width >= BESIDE_FROM
  const [left, right] = [wide ? NAMES : 8, width - 30]
  const axis = numberAxis({
    extents: panel.rows.flatMap(marksOf),
    unit: panel.unit,
    scale: 'log',
    locale,
    room: right - left,
  })
  const toX = scaleOf(axis, [left, right])
  canvas.put(0, 14, CHART_WORDS[locale].logScale, 'note', { tone: 'soft' })
  const ticksAt = wide ? 14 : 34
  canvas.y = ticksAt + 10
  const top = canvas.y
  const plot = { canvas, locale, left, right, wide, axis, toX }
  for (const row of panel.rows) putRow(plot, row, joined)
  putTicks(plot, ticksAt)
  for (const { value } of writtenTicks(plot)) canvas.line([toX(value), top], [toX(value), canvas.y], 'rule')
  return canvas
}

function putRow(plot: Plot, row: Row, joined: NonNullable<RowSeries['joined']>): void {
  const { canvas, locale, wide, left } = plot
  const { label, detail, main, others } = row
  const first = canvas.y + 22
  const room = wide ? left - 16 : canvas.width
  const nameEnd = canvas.putWrapped(0, first, label[locale], 'name', room, { bold: true })
  const detailEnd =
    detail === null
      ? nameEnd
      : canvas.putWrapped(0, nameEnd + lineHeight('note'), detail[locale], 'note', room, { tone: 'soft' })
  let y = (wide ? first : detailEnd + LINE) - 5
  y = putNumber(plot, main, label[locale], y, main.written[locale])
  const pair = joined.find(([from, to]) => [from, to].every((id) => others.some((other) => other.id === id)))
  const [from, to] = pair?.flatMap((id) => others.find((other) => other.id === id) ?? []) ?? []
  if (from !== undefined && to !== undefined) y = putJoined(plot, from, to, y + LINE)
  for (const other of others.filter((datum) => datum !== from && datum !== to))
    y = putNumber(plot, other, other.label[locale], y + LINE, wordsFor(other, locale))
  canvas.y = Math.max(y + 5, detailEnd) + 14
}

function wordsFor({ written, label }: LabelledDatum, locale: Locale): string {
  return label[locale] + JOINS[locale].colon + written[locale]
}

/** Two numbers on one line: the words of the larger beside it, those of the smaller below it. */
function putJoined(plot: Plot, from: LabelledDatum, to: LabelledDatum, y: number): number {
  const { canvas, locale, toX } = plot
  canvas.line([toX(from.value), y], [toX(to.value), y], 'ink', 2)
  for (const datum of [from, to])
    canvas.marks.push(markOn(datum, locale, toX, { y, size: RING, name: datum.label[locale] }))
  canvas.put(toX(to.value) + RING, y + 4, wordsFor(to, locale), 'note')
  canvas.put(toX(from.value) - RING / 2, y + 4 + lineHeight('note') + 2, wordsFor(from, locale), 'note')
  return y + lineHeight('note') + 2
}

/** A mark with its words left or right of it, or above it where there is no room; gives its height. */
function putNumber(
  { canvas, locale, wide, left, toX }: Plot,
  datum: Datum,
  name: string,
  y: number,
  words: string,
): number {
  const isClaim = datum.source === 'claim'
  const style = { bold: isClaim, tone: isClaim ? datum.tone : 'ink' } as const
  const mark = markOn(datum, locale, toX, { y, size: isClaim ? DOT : RING, name })
  const needs = textWidth(words, 'note', isClaim)
  const [low, high] = [Math.min(mark.low, mark.x) - GAP, Math.max(mark.high, mark.x) + GAP]
  const fitsLeft = low - needs >= (wide ? left - 8 : 0)
  const fitsRight = high + needs <= canvas.width
  const at = fitsLeft || fitsRight ? y : y + lineHeight('note')
  canvas.marks.push({ ...mark, y: at })
  if (fitsLeft) canvas.put(low, y + 4, words, 'note', { ...style, anchor: 'end' })
  else if (fitsRight) canvas.put(high, y + 4, words, 'note', style)
  else canvas.put(Math.max(0, Math.min(low + GAP, canvas.width - needs)), y + 4, words, 'note', style)
  return at
}
