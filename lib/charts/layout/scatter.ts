import type { LayoutOptions } from '@/lib/charts/kind'
import type { Area } from '@/lib/charts/layout/area'
import { dateAxis } from '@/lib/charts/layout/axis'
import { Canvas, lineHeight, textWidth } from '@/lib/charts/layout/canvas'
import { type Dated, putDatedAxes } from '@/lib/charts/layout/dated'
import { reachKey } from '@/lib/charts/layout/key'
import { BESIDE_FROM, type KeyItem, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { putMarkUp } from '@/lib/charts/layout/mark'
import { wrap } from '@/lib/charts/layout/measure'
import { markName, type NamedPoint, putNames } from '@/lib/charts/layout/scatter-labels'
import { type Datum, isOutline, type MarkForm, type Tone } from '@/lib/charts/series/datum'
import type { ScatterSeries } from '@/lib/charts/series/scatter'
import { CHART_WORDS } from '@/lib/charts/words'
import { LOCALES, type Locale, type Text } from '@/lib/locale'
import { periodOf } from '@/lib/quantity/date'
import { point } from '@/lib/quantity/interval'
import { writeNumber } from '@/lib/quantity/write'

/** For what the numbers are. */
const TOP = 30
const HEIGHT = { phone: 340, column: 380, wide: 268 } as const
const WIDE_FROM = 800
/** The size of a mark. */
const MARK = 13
/** How wide the words of the band are at least and, where there is little room, at most: up to the first dot beside them. */
const REMARK = { least: 130, most: 250, down: 30 } as const
/** Around the words of the band nothing else is said. */
const AROUND_WORDS = 10

/** Lays background points and claims out over a logarithmic number, against time; in every language the same landmarks have a name. */
export function layoutScatter(series: ScatterSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const wide = width >= BESIDE_FROM
  const { from, threshold, background, highlights } = series
  const start = from === null ? Number.NEGATIVE_INFINITY : periodOf(String(from.year)).low
  const shown = background.filter(({ x }) => x >= start)
  const days = [...shown, ...highlights].map(({ x }) => x)
  const numbers = [...background.map(({ y }) => y), ...highlights.map(({ datum }) => datum.value)]
  canvas.put(0, 14, series.y.label[locale], 'note', { tone: 'soft' })
  canvas.y = TOP
  const dated = putDatedAxes(canvas, {
    extents: numbers.map((value) => ({ value, interval: point(value) })),
    axisOf: () => dateAxis((days.length === 0 ? [0] : days).map(point), wide ? 10 : 5),
    unit: series.y.unit,
    scale: 'log',
    height: wide ? (width >= WIDE_FROM ? HEIGHT.wide : HEIGHT.column) : HEIGHT.phone,
    // In every language the same.
    left: wide ? 66 : 60,
    right: width - (wide ? 16 : 8),
  })
  const { area, toX, toY } = dated
  const isAbove = (value: number) => threshold !== null && value > threshold.value
  canvas.background.push(
    ...shown.map(({ x, y, name, note, unsure, landmark }) => ({
      x: toX(x),
      y: toY(y),
      name,
      note: note[locale],
      unsure,
      look: landmark?.tone ?? (isAbove(y) ? ('strong' as const) : ('faint' as const)),
    })),
  )
  putFoot(canvas, series, area)
  const taken = putThreshold(canvas, series, dated)
  const room = (width - area.left) / 2 - 12
  const names: NamedPoint[] = []
  const putMark = (x: number, datum: Datum, label: Text) => {
    const mark = putMarkUp(canvas, datum, toY, { x: toX(x), size: MARK, name: label[locale] })
    const tone = mark.tone === 'grey' ? 'ink' : mark.tone
    names.push({ ...mark, kind: 'needed', text: markName(label, datum, room), tone })
  }
  for (const { x, label, datum, source } of highlights) {
    putMark(x, datum, label)
    if (source === null) continue
    canvas.line([toX(x), toY(datum.value)], [toX(x), toY(source.datum.value)], 'ink', 1.5)
    putMark(x, source.datum, source.label)
  }
  const landmarks = shown
    .flatMap(({ x, y, landmark }) => (landmark === null ? [] : [{ x, y, ...landmark }]))
    .toSorted((a, b) => Number(a.tone === null) - Number(b.tone === null) || a.rank - b.rank)
  for (const { x, y, label, tone } of landmarks) {
    // What a mark hides has its card and its row of the table.
    if (canvas.marks.some((mark) => Math.hypot(mark.x - toX(x), mark.y - toY(y)) < MARK / 2)) continue
    const kind = tone === null ? 'beside' : 'led'
    // A name that may be far from its dot needs much room: its number has the axis.
    const isShort = kind === 'led' && width < WIDE_FROM
    const text = (each: Locale) => (isShort ? label : `${label} ${writeNumber(y, each)}`)
    names.push({ x: toX(x), y: toY(y), kind, text, tone: tone ?? 'ink' })
  }
  putNames(canvas, names, { area, taken, border: threshold === null ? null : toY(threshold.value) })
  canvas.y = area.bottom + (wide ? 42 : 64)
  canvas.key = keyOf(series, canvas)
  return canvas
}

/** What each look of a dot means, of those that occur, in place of dots and rings in general. */
function keyOf({ credit, coloured }: ScatterSeries, { background, marks, locale }: Canvas): KeyItem[] {
  const words = CHART_WORDS[locale].dots
  const dot = (form: MarkForm, tone: Tone, size: number) => ({ dot: { form, tone, size } })
  const source = marks.find(({ form }) => isOutline(form))
  const toned = background.find(({ look }) => look !== 'faint' && look !== 'strong')
  const keys: (KeyItem | false)[] = [
    marks.some(({ form }) => !isOutline(form)) && { ...dot('dot', 'grey', 13), text: words.article },
    source !== undefined && { ...dot(source.form, 'ink', 12), text: words.other },
    background.length > 0 && { ...dot('dot', 'grey', 7), text: words.listed(credit) },
    background.some(({ look }) => look === 'strong') && { ...dot('dot', 'ink', 9), text: words.more },
    background.some(({ unsure }) => unsure) && {
      dot: { form: 'ring', weak: true, tone: 'grey', size: 7 },
      text: words.unsure,
    },
    toned !== undefined &&
      coloured !== null && { ...dot('dot', toned.look as Tone, 9), text: coloured[locale] },
  ]
  const reaches = reachKey(
    marks.filter(({ form }) => !isOutline(form)),
    locale,
  ).filter(({ reach }) => reach !== 'point')
  return [...keys.filter((key) => key !== false), ...reaches]
}

/** Shades what is above the greatest claim, and says so. Gives the places of its words. */
function putThreshold(canvas: Canvas, { threshold }: ScatterSeries, { area, toY }: Dated): Area[] {
  if (threshold === null) return []
  const { value, remark } = threshold
  const { left, right, top } = area
  const y = toY(value)
  canvas.boxes.push({ x: left, y: top, width: right - left, height: y - top, tone: 'band' })
  canvas.line([left, y], [right, y], 'ink')
  const places: Area[] = [{ left, right, top: y - 1, bottom: y + 1 }]
  if (remark !== null) {
    const wide = canvas.width >= WIDE_FROM
    const beside = canvas.background.filter((dot) => dot.y < top + REMARK.down)
    const room = Math.min(right, ...beside.map(({ x }) => x)) - left - 10
    const words = Math.max(REMARK.least, Math.min(room, wide ? room : REMARK.most))
    const wrapped = (each: Locale) => wrap(remark[each], words, TEXT_SIZE.note, true)
    const widths = LOCALES.flatMap(wrapped).map((text) => textWidth(text, 'note', true))
    const most = Math.max(...LOCALES.map((each) => wrapped(each).length))
    canvas.putWrapped(left + 8, top + 19, remark[canvas.locale], 'note', words, { bold: true })
    const bottom = top + 23 + (most - 1) * lineHeight('note') + AROUND_WORDS
    places.push({ left, right: left + 8 + Math.max(...widths) + AROUND_WORDS, top, bottom })
  }
  return places
}

/** Says what the days are of, and how many dots are not drawn. */
function putFoot(canvas: Canvas, { from }: ScatterSeries, { right, bottom }: Area): void {
  const words = CHART_WORDS[canvas.locale]
  const label = words.dateOfPublication
  canvas.put(right, bottom + 40, label, 'note', { anchor: 'end', tone: 'soft' })
  if (from === null || from.left === 0) return
  const room = right - textWidth(label, 'note') - 16
  canvas.putWrapped(0, bottom + 40, words.leftOut(from.left, from.year), 'note', room, { tone: 'soft' })
}
