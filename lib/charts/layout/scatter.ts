import { type Axis, axisOf, dateAxis, scaleOf } from '@/lib/charts/layout/axis'
import { type Canvas, inOneLine, newCanvas, put, textWidth } from '@/lib/charts/layout/canvas'
import { clearPlaces } from '@/lib/charts/layout/clear-places'
import type { ScatterSeries } from '@/lib/charts/series/series'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { point } from '@/lib/quantity/interval'

const HEIGHT = { narrow: 320, wide: 380 } as const
const LABEL_OFFSET = 12
const LABEL_HEIGHT = 16
/** Words above each other need less room than words side by side. */
const STACKED = 1.6

function extents(values: readonly number[]) {
  return values.map((value) => ({ value, interval: point(value) }))
}

/** A name and a figure in one line, the name shortened where there is no room for it. */
function labelIn(room: number, name: string, written: string): string {
  const forName = Math.max(0, room - textWidth(` ${written}`, 'note', true))
  return inOneLine(`${inOneLine(name, forName, 'note', true)} ${written}`, room, 'note', true)
}

/** Lays a background of dots out over a logarithmic count of accelerators, against time or against size. */
export function placeScatter(series: ScatterSeries, width: number, locale: Locale): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= 600
  const [left, right] = [wide ? 66 : 60, width - (wide ? 16 : 8)]
  const top = 30
  const bottom = top + (wide ? HEIGHT.wide : HEIGHT.narrow)
  const ys = [...series.background.map((p) => p.y), ...series.highlights.map((h) => h.datum.value)]
  const xs = [...series.background.map((p) => p.x), ...series.highlights.map((h) => h.x)]
  const yAxis = axisOf(extents(ys), UNITS.items, 'log', locale, (bottom - top) * STACKED)
  const xAxis: Axis =
    series.x.kind === 'date'
      ? dateAxis(
          (xs.length === 0 ? [0] : xs).map((x) => point(x)),
          wide ? 10 : 5,
        )
      : axisOf(extents(xs), UNITS.items, 'log', locale, right - left)
  const toX = scaleOf(xAxis, [left, right])
  const toY = scaleOf(yAxis, [bottom, top])

  put(canvas, 0, 14, series.y.label[locale], 'note', { tone: 'soft' })
  for (const tick of yAxis.ticks) {
    const y = toY(tick.value)
    canvas.lines.push({ x1: left, y1: y, x2: right, y2: y, tone: 'rule', weight: 1 })
    put(canvas, left - 8, y + 4, tick.text, 'note', { anchor: 'end', tone: 'soft' })
  }
  for (const tick of xAxis.ticks) {
    put(canvas, toX(tick.value), bottom + 20, tick.text, 'note', { anchor: 'middle', tone: 'soft' })
  }
  put(canvas, right, bottom + 40, series.x.label[locale], 'note', { anchor: 'end', tone: 'soft' })

  const marks = series.highlights.map(({ x, label, datum }) => ({
    id: datum.id,
    claim: datum.claim,
    form: datum.form,
    tone: datum.tone,
    hedge: datum.hedge,
    base: null,
    x: toX(x),
    y: toY(datum.value),
    low: toX(x),
    high: toX(x),
    open: false,
    size: 13,
    datum: { x, y: datum.value },
    name: label[locale],
    written: datum.written[locale],
    tip: {
      heading: datum.tip.heading[locale],
      quote: datum.tip.quote,
      quoteLang: datum.tip.quoteLang,
      source: datum.tip.source[locale],
    },
  }))
  const background = series.background.map((p) => ({ x: toX(p.x), y: toY(p.y) }))
  const labelled = marks
    .map((mark) => ({ mark, text: labelIn((width - left) / 2 - LABEL_OFFSET, mark.name, mark.written) }))
    .sort((a, b) => a.mark.y - b.mark.y)
  const places = clearPlaces(
    labelled.map(({ mark, text }) => ({
      x: mark.x,
      y: mark.y,
      width: textWidth(text, 'note', true),
      height: LABEL_HEIGHT,
      offset: LABEL_OFFSET,
    })),
    background,
    { left, right: width, top, bottom },
  )
  for (const [index, { mark, text }] of labelled.entries()) {
    const place = places[index] ?? { y: mark.y, side: 'right' }
    const toLeft = place.side === 'left'
    const x = mark.x + (toLeft ? -LABEL_OFFSET : LABEL_OFFSET)
    // A label that had to move is led back to its mark.
    if (place.y !== mark.y)
      canvas.lines.push({
        x1: mark.x,
        y1: mark.y,
        x2: x + (toLeft ? 2 : -2),
        y2: place.y,
        tone: 'ink',
        weight: 1,
      })
    put(canvas, x, place.y + 5, text, 'note', {
      bold: true,
      tone: mark.tone === 'grey' ? 'ink' : mark.tone,
      ...(toLeft ? { anchor: 'end' } : {}),
    })
  }
  canvas.plots.push({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    xAxis: { scale: xAxis.scale, domain: xAxis.domain },
    yAxis: { scale: yAxis.scale, domain: yAxis.domain, down: false },
    marks,
    background: series.background.map((p) => ({
      x: toX(p.x),
      y: toY(p.y),
      datum: { x: p.x, y: p.y },
      name: p.name,
      note: p.note[locale],
    })),
  })
  canvas.y = bottom + 46
  return canvas
}
