import type { LayoutOptions } from '@/lib/charts/kind'
import { type Axis, dateAxis, numberAxis, scaleOf } from '@/lib/charts/layout/axis'
import { type Canvas, inOneLine, newCanvas, put, textWidth } from '@/lib/charts/layout/canvas'
import { type Area, clearPlaces } from '@/lib/charts/layout/clear-places'
import { uprightEnds } from '@/lib/charts/layout/ends'
import { BESIDE_FROM, type LayoutMark } from '@/lib/charts/layout/layout'
import { markAt } from '@/lib/charts/layout/mark'
import type { ScatterSeries } from '@/lib/charts/series/scatter'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { point } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

const HEIGHT = { narrow: 320, wide: 380 } as const
const LABEL_OFFSET = 12
const LABEL_HEIGHT = 16
/** Words above each other need less room than words side by side. */
const STACKED = 1.6

/** Lays background points and claims out over a logarithmic number, against time or against size. */
export function layoutScatter(series: ScatterSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= BESIDE_FROM
  const top = 30
  const area: Area = {
    left: wide ? 66 : 60,
    right: width - (wide ? 16 : 8),
    top,
    bottom: top + (wide ? HEIGHT.wide : HEIGHT.narrow),
  }
  const { x, y } = axesOf(series, { area, wide, locale })
  const toX = scaleOf(x, [area.left, area.right])
  const toY = scaleOf(y, [area.bottom, area.top])
  putAxes({ canvas, area, toX, toY, x, y, series, locale })
  canvas.background.push(
    ...series.background.map((point) => ({
      x: toX(point.x),
      y: toY(point.y),
      name: point.name,
      note: point.note[locale],
    })),
  )
  canvas.marks.push(
    ...series.highlights.map(({ x, label, datum }) =>
      markAt(datum, locale, {
        x: toX(x),
        y: toY(datum.value),
        size: 13,
        name: label[locale],
        ...uprightEnds(datum, toX(x), toY),
      }),
    ),
  )
  putLabels(canvas, area)
  canvas.y = area.bottom + 46
  return canvas
}

function axesOf(
  series: ScatterSeries,
  { area, wide, locale }: { readonly area: Area; readonly wide: boolean; readonly locale: Locale },
): { readonly x: Axis; readonly y: Axis } {
  const { background, highlights } = series
  const xs = [...background.map(({ x }) => x), ...highlights.map(({ x }) => x)]
  const ys = [...background.map(({ y }) => y), ...highlights.map(({ datum }) => datum.value)]
  const log = (values: readonly number[], unit: Unit, room: number) =>
    numberAxis({
      extents: values.map((value) => ({ value, interval: point(value) })),
      unit,
      scale: 'log',
      locale,
      room,
    })
  return {
    x:
      series.x.kind === 'date'
        ? dateAxis((xs.length === 0 ? [0] : xs).map(point), wide ? 10 : 5)
        : log(xs, UNITS.items, area.right - area.left),
    y: log(ys, series.y.unit, (area.bottom - area.top) * STACKED),
  }
}

interface Axes {
  readonly canvas: Canvas
  readonly area: Area
  readonly toX: (value: number) => number
  readonly toY: (value: number) => number
  readonly x: Axis
  readonly y: Axis
  readonly series: ScatterSeries
  readonly locale: Locale
}

function putAxes({ canvas, area, toX, toY, x, y, series, locale }: Axes): void {
  const { left, right, bottom } = area
  put(canvas, 0, 14, series.y.label[locale], 'note', { tone: 'soft' })
  for (const { value, text } of y.ticks) {
    canvas.lines.push({ x1: left, y1: toY(value), x2: right, y2: toY(value), tone: 'rule', weight: 1 })
    put(canvas, left - 8, toY(value) + 4, text, 'note', { anchor: 'end', tone: 'soft' })
  }
  for (const { value, text } of x.ticks) {
    put(canvas, toX(value), bottom + 20, text, 'note', { anchor: 'middle', tone: 'soft' })
  }
  put(canvas, right, bottom + 40, series.x.label[locale], 'note', { anchor: 'end', tone: 'soft' })
}

/** Names the marks where their labels hide least; a label that had to move is led back to its mark. */
function putLabels(canvas: Canvas, { left, top, bottom }: Area): void {
  const room = (canvas.width - left) / 2 - LABEL_OFFSET
  const labels = canvas.marks
    .map((mark) => ({ mark, text: labelOf(mark, room) }))
    .sort((a, b) => a.mark.y - b.mark.y)
  const places = clearPlaces(
    labels.map(({ mark: { x, y }, text }) => ({
      x,
      y,
      width: textWidth(text, 'note', true),
      height: LABEL_HEIGHT,
      offset: LABEL_OFFSET,
    })),
    canvas.background,
    { left, right: canvas.width, top, bottom },
  )
  labels.forEach(({ mark, text }, index) => {
    const { y, side } = places[index] ?? { y: mark.y, side: 'right' }
    const toLeft = side === 'left'
    const x = mark.x + (toLeft ? -LABEL_OFFSET : LABEL_OFFSET)
    if (y !== mark.y) {
      const end = x + (toLeft ? 2 : -2)
      canvas.lines.push({ x1: mark.x, y1: mark.y, x2: end, y2: y, tone: 'ink', weight: 1 })
    }
    put(canvas, x, y + 5, text, 'note', {
      bold: true,
      tone: mark.tone === 'grey' ? 'ink' : mark.tone,
      anchor: toLeft ? 'end' : 'start',
    })
  })
}

/** A name and a number in one line, the name shortened where there is no room for it. */
function labelOf({ name, written }: LayoutMark, room: number): string {
  const forName = Math.max(0, room - textWidth(` ${written}`, 'note', true))
  return inOneLine(`${inOneLine(name, forName, 'note', true)} ${written}`, room, 'note', true)
}
