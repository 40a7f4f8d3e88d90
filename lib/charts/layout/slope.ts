import type { LayoutOptions } from '@/lib/charts/kind'
import { type Axis, numberAxis, scaleOf, shareAxis } from '@/lib/charts/layout/axis'
import { type Canvas, inOneLine, newCanvas, put, textWidth } from '@/lib/charts/layout/canvas'
import { uprightEnds } from '@/lib/charts/layout/ends'
import { BESIDE_FROM } from '@/lib/charts/layout/layout'
import { markAt } from '@/lib/charts/layout/mark'
import { dodge } from '@/lib/charts/layout/measure'
import type { Datum } from '@/lib/charts/series/datum'
import type { SlopeSeries } from '@/lib/charts/series/slope'
import type { Locale } from '@/lib/locale'

const HEIGHT = { narrow: 300, wide: 320 } as const
const LABEL_GAP = 18
/** Between a mark and its words. */
const OFFSET = 12
/** How far a column’s name reaches in from its column on a narrow chart. */
const NAME_OVERHANG = 30
const NAME_GAP = 12

interface Plot {
  readonly canvas: Canvas
  readonly series: SlopeSeries
  readonly locale: Locale
  readonly wide: boolean
  readonly columns: readonly [left: number, right: number]
  readonly top: number
  readonly bottom: number
  readonly toY: (value: number) => number
}

/** Lays a before and an after out as two columns joined by lines: the claims' in colour, pairs of evidence thin and hollow. */
export function layoutSlope(series: SlopeSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = newCanvas(width)
  const wide = width >= BESIDE_FROM
  const side = Math.min(250, width * 0.33)
  const columns = wide ? ([side, width - side] as const) : ([142, width - 112] as const)
  const top = 14
  // Every pair has a line of words on either side.
  const bottom = top + Math.max(wide ? HEIGHT.wide : HEIGHT.narrow, (series.pairs.length + 1) * LABEL_GAP)
  const axis = axisOf(series, locale, bottom - top)
  const toY = scaleOf(axis, [bottom, top])
  const plot = { canvas, series, locale, wide, columns, top, bottom, toY }
  for (const { value, text } of axis.ticks) {
    canvas.lines.push({ x1: 40, y1: toY(value), x2: width, y2: toY(value), tone: 'rule', weight: 1 })
    put(canvas, 0, toY(value) + 4, text, 'note', { tone: 'soft' })
  }
  putMarks(plot)
  putNumbers(plot, 0)
  putNumbers(plot, 1)
  putNames(plot)
  canvas.y = bottom + 34
  return canvas
}

function axisOf({ main, pairs, unit, fromZero }: SlopeSeries, locale: Locale, room: number): Axis {
  const extents = [...main, ...pairs.flatMap(({ ends }) => ends)]
  if (unit.kind !== 'share') return numberAxis({ extents, unit, scale: 'linear', locale, room })
  return shareAxis(
    extents.map(({ value }) => value),
    locale,
    fromZero,
  )
}

function putMarks({ canvas, series, locale, columns, toY }: Plot): void {
  const [left, right] = columns
  const pair = ([from, to]: readonly [Datum, Datum], names: readonly [string, string], weight: number) => {
    const isMain = from.source === 'claim'
    canvas.lines.push({
      x1: left,
      y1: toY(from.value),
      x2: right,
      y2: toY(to.value),
      tone: isMain ? from.tone : 'background',
      weight,
    })
    const size = isMain ? 18 : 10
    canvas.marks.push(
      markAt(from, locale, {
        x: left,
        y: toY(from.value),
        size,
        name: names[0],
        ...uprightEnds(from, left, toY),
      }),
      markAt(to, locale, {
        x: right,
        y: toY(to.value),
        size,
        name: names[1],
        ...uprightEnds(to, right, toY),
      }),
    )
  }
  // First, so that it is under the hollow marks, which it would hide.
  pair(series.main, [series.columns[0][locale], series.columns[1][locale]], 3)
  for (const { label, ends } of series.pairs) pair(ends, [label[locale], label[locale]], 1.5)
}

function putNumbers({ canvas, series, locale, columns, top, bottom, toY }: Plot, column: 0 | 1): void {
  const labels = [
    { datum: series.main[column], name: '' },
    ...series.pairs.map(({ ends, label }) => ({ datum: ends[column], name: label[locale] })),
  ]
  const ys = dodge(
    labels.map(({ datum }) => toY(datum.value)),
    LABEL_GAP,
    [top, bottom],
  )
  const [x, anchor] =
    column === 0 ? ([columns[0] - OFFSET, 'end'] as const) : ([columns[1] + OFFSET, 'start'] as const)
  const [room, most] = column === 0 ? [x - 44, x] : [canvas.width - x, canvas.width - x]
  labels.forEach(({ datum, name }, index) => {
    const isMain = datum.source === 'claim'
    const role = isMain ? 'value' : 'note'
    const written = datum.written[locale]
    // Where there is no room for a whole name (Genos-10B), its end tells the pairs apart (10B).
    const forms = isMain ? [] : [`${name} ${written}`, `${name.split('-').at(-1)} ${written}`]
    const text = forms.find((form) => textWidth(form, 'note') < room) ?? written
    put(canvas, x, (ys[index] ?? 0) + 5, inOneLine(text, most, role, isMain), role, {
      anchor,
      bold: isMain,
      tone: isMain ? datum.tone : 'ink',
    })
  })
}

/** Names under the columns. On a narrow chart the columns are closer than their names are wide: the names lean outwards. */
function putNames({ canvas, series, locale, wide, columns, bottom }: Plot): void {
  const [left, right] = columns
  const names = series.columns.map((name) => name[locale])
  const half = names.reduce((sum, name) => sum + textWidth(name, 'name', true) / 2, 0)
  const between = right - left - NAME_GAP
  const inward = wide ? 0 : NAME_OVERHANG
  // Widths are estimated on the large side.
  const wideRoom = half <= between + 2 * NAME_GAP ? 2 * left : between
  const room = wide ? wideRoom : Math.min(left, canvas.width - right) + inward
  const [before = '', after = ''] = names.map((name) => inOneLine(name, room, 'name', true))
  const y = bottom + 24
  put(canvas, left + inward, y, before, 'name', { anchor: wide ? 'middle' : 'end', bold: true })
  put(canvas, right - inward, y, after, 'name', { anchor: wide ? 'middle' : 'start', bold: true })
}
