import { axisOf, scaleOf, shareAxis } from '@/lib/charts/layout/axis'
import { type Canvas, inOneLine, newCanvas, put, textWidth } from '@/lib/charts/layout/canvas'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import { dodge } from '@/lib/charts/layout/measure'
import type { Datum, SlopeSeries } from '@/lib/charts/series/series'
import type { Locale } from '@/lib/locale'

const HEIGHT = { narrow: 300, wide: 320 } as const
const LABEL_GAP = 18
/** How far a column’s name reaches in from its column on a narrow picture. */
const NAME_OVERHANG = 30
const NAME_GAP = 12

/**
 * Lays out a before and an after as two columns joined by lines: the claims' line in colour, the evidence's pairs thin and
 * hollow. Errors start at zero; accuracies may start higher, as lines carry no length.
 */
export function placeSlope(series: SlopeSeries, width: number, fromZero: boolean, locale: Locale): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= 600
  const [left, right] = wide ? [250, width - 250] : [142, width - 112]
  const top = 14
  // Every pair has a line of words on either side.
  const bottom = top + Math.max(wide ? HEIGHT.wide : HEIGHT.narrow, (series.pairs.length + 1) * LABEL_GAP)
  const all = [...series.main, ...series.pairs.flatMap((pair) => pair.ends)]
  const axis =
    series.unit.kind === 'share'
      ? shareAxis(
          all.map((d) => d.value),
          locale,
          fromZero,
        )
      : axisOf(all, series.unit, 'linear', locale, bottom - top)
  const toY = scaleOf(axis, [bottom, top])
  for (const tick of axis.ticks) {
    const y = toY(tick.value)
    canvas.lines.push({ x1: 40, y1: y, x2: width, y2: y, tone: 'rule', weight: 1 })
    put(canvas, 0, y + 4, tick.text, 'note', { tone: 'soft' })
  }
  const marks: LayoutMark[] = []
  const mark = (datum: Datum, x: number, column: number, name: string): LayoutMark => ({
    id: datum.id,
    claim: datum.claim,
    form: datum.form,
    tone: datum.tone,
    hedge: datum.hedge,
    base: null,
    x,
    y: toY(datum.value),
    low: x,
    high: x,
    open: false,
    size: datum.source === 'claim' ? 18 : 10,
    datum: { x: column, y: datum.value },
    name,
    written: datum.written[locale],
    tip: {
      heading: datum.tip.heading[locale],
      quote: datum.tip.quote,
      quoteLang: datum.tip.quoteLang,
      source: datum.tip.source[locale],
    },
  })
  // Below the hollow marks, which would be hidden by them.
  const [before, after] = series.main
  marks.push(
    mark(before, left, 0, series.columns[0][locale]),
    mark(after, right, 1, series.columns[1][locale]),
  )
  for (const { label, ends } of series.pairs) {
    const [from, to] = ends
    canvas.lines.push({
      x1: left,
      y1: toY(from.value),
      x2: right,
      y2: toY(to.value),
      tone: 'background',
      weight: 1.5,
    })
    marks.push(mark(from, left, 0, label[locale]), mark(to, right, 1, label[locale]))
  }
  canvas.lines.push({
    x1: left,
    y1: toY(before.value),
    x2: right,
    y2: toY(after.value),
    tone: before.tone,
    weight: 3,
  })

  const within = [top, bottom] as const
  placeLabels(canvas, series, 0, left - 12, 'end', toY, within, locale)
  placeLabels(canvas, series, 1, right + 12, 'start', toY, within, locale)
  // On a narrow picture the columns stand closer than their names are wide: the names lean outwards.
  const [nameAt, lean] = wide
    ? [0, ['middle', 'middle'] as const]
    : [NAME_OVERHANG, ['end', 'start'] as const]
  const names = series.columns.map((name) => name[locale])
  // Widths are estimated on the large side.
  const apart =
    names.reduce((sum, name) => sum + textWidth(name, 'name', true) / 2, 0) <= right - left + NAME_GAP
  const nameRoom = wide
    ? apart
      ? 2 * left
      : right - left - NAME_GAP
    : Math.min(left, width - right) + nameAt
  const [nameBefore = '', nameAfter = ''] = names.map((name) => inOneLine(name, nameRoom, 'name', true))
  put(canvas, left + nameAt, bottom + 24, nameBefore, 'name', { anchor: lean[0], bold: true })
  put(canvas, right - nameAt, bottom + 24, nameAfter, 'name', { anchor: lean[1], bold: true })
  canvas.y = bottom + 34
  canvas.plots.push({
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    xAxis: { scale: 'linear', domain: [0, 1] },
    yAxis: { scale: axis.scale, domain: axis.domain, down: false },
    marks,
    background: [],
  })
  return canvas
}

function placeLabels(
  canvas: Canvas,
  series: SlopeSeries,
  column: 0 | 1,
  x: number,
  anchor: 'start' | 'end',
  toY: (value: number) => number,
  within: readonly [top: number, bottom: number],
  locale: Locale,
): void {
  const labels = [
    { datum: series.main[column], name: '' },
    ...series.pairs.map((pair) => ({ datum: pair.ends[column], name: pair.label[locale] })),
  ]
  const ys = dodge(
    labels.map(({ datum }) => toY(datum.value)),
    LABEL_GAP,
    within,
  )
  labels.forEach(({ datum, name }, index) => {
    const y = (ys[index] ?? 0) + 5
    const main = datum.source === 'claim'
    const written = datum.written[locale]
    const room = anchor === 'end' ? x - 44 : canvas.width - x
    // Where there is no room for a whole name (Genos-10B), its end tells the pairs apart (10B).
    const forms = main ? [] : [`${name} ${written}`, `${name.split('-').at(-1)} ${written}`]
    const text = forms.find((form) => textWidth(form, 'note') < room) ?? written
    put(
      canvas,
      x,
      y,
      inOneLine(text, anchor === 'end' ? x : room, main ? 'value' : 'note', main),
      main ? 'value' : 'note',
      {
        anchor,
        bold: main,
        tone: main ? datum.tone : 'ink',
      },
    )
  })
}
