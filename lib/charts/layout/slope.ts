import type { LayoutOptions } from '@/lib/charts/kind'
import { type Axis, numberAxis, scaleOf, shareAxis } from '@/lib/charts/layout/axis'
import {
  Canvas,
  inOneLine,
  lineHeight,
  MOST_LINES,
  type TextStyle,
  textWidth,
} from '@/lib/charts/layout/canvas'
import { BESIDE_FROM, TEXT_SIZE, type TextRole } from '@/lib/charts/layout/layout'
import { putMarkUp } from '@/lib/charts/layout/mark'
import { wrap } from '@/lib/charts/layout/measure'
import { putSideLabels, SIDE_LINE } from '@/lib/charts/layout/side-labels'
import { putLevels } from '@/lib/charts/layout/ticks'
import { type Datum, isOutline } from '@/lib/charts/series/datum'
import type { SlopeSeries } from '@/lib/charts/series/slope'
import { CHART_WORDS } from '@/lib/charts/words'
import { JOINS } from '@/lib/locale'

const HEAD = 30
const RING = 12
/** Between a mark and its words. */
const OFFSET = 18
const PHONE_OFFSET = 12
/** Remarks are between the columns where these are so far apart, else below. */
const ROOM_FOR_REMARKS = 260
/** How wide they may be, as parts of what is between the columns. */
const REMARK_WIDTHS = [0.7, 0.65, 0.6, 0.55, 0.5, 0.45] as const

interface Place {
  readonly canvas: Canvas
  readonly series: SlopeSeries
  readonly columns: readonly [left: number, right: number]
  readonly top: number
  readonly bottom: number
  readonly toY: (value: number) => number
}

/**
 * Lays a before and an after out as two columns: the claims’ pair as a bold line without marks, so that nobody takes it for
 * data, and pairs of evidence as thin ones with rings.
 */
export function layoutSlope(series: SlopeSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const isPhone = width < BESIDE_FROM
  const columns = columnsOf(width, isPhone)
  const top = HEAD + 14
  const bottom = top + Math.max(isPhone ? 240 : 216, (series.pairs.length + 1) * 3 * SIDE_LINE)
  const axis = axisOf(series, locale, bottom - top)
  const place = { canvas, series, columns, top, bottom, toY: scaleOf(axis, [bottom, top]) }
  // On a phone every number is at its mark, and those of an axis do not fit.
  if (!isPhone) putLevels({ canvas, axis, toY: place.toY }, [44, width])
  putColumns(place)
  putMarks(place)
  putLabels(place, 0)
  putLabels(place, 1)
  canvas.y = bottom + 8
  if (isPhone) putList(place)
  putRemarks(place)
  if (axis.start !== undefined) {
    canvas.y += lineHeight('note')
    canvas.put(0, canvas.y, CHART_WORDS[locale].axisStart(axis.start), 'note', { tone: 'soft' })
  }
  canvas.y += 8
  return canvas
}

function columnsOf(width: number, isPhone: boolean): readonly [number, number] {
  if (isPhone) return [width * 0.2, width * 0.76]
  return width > 800
    ? [width * 0.27, width * 0.63]
    : width > 600
      ? [width * 0.25, width * 0.63]
      : [width * 0.345, width * 0.665]
}

function axisOf({ main, pairs, unit, fromZero }: SlopeSeries, locale: Canvas['locale'], room: number): Axis {
  const extents = [...main, ...pairs.flatMap(({ ends }) => ends)]
  if (unit.kind !== 'share') return numberAxis({ extents, unit, scale: 'linear', locale, room })
  return shareAxis(
    extents.map(({ value }) => value),
    locale,
    fromZero,
  )
}

function putColumns({ canvas, series, columns, top, bottom }: Place): void {
  const [left, right] = columns
  const beyond = [left, canvas.width - right] as const
  for (const index of [0, 1] as const) {
    const x = columns[index]
    canvas.line([x, top - 6], [x, bottom], 'axis')
    const room = Math.min(2 * beyond[index], right - left - 12)
    const name = inOneLine(series.columns[index][canvas.locale], room, 'name', true)
    canvas.put(x, HEAD - 10, name, 'name', { anchor: 'middle', bold: true })
  }
}

function putMarks({ canvas, series, columns, toY }: Place): void {
  const { locale } = canvas
  const [left, right] = columns
  const hasRings = series.pairs.some(({ ends: [{ form }] }) => isOutline(form))
  const pair = ([from, to]: readonly [Datum, Datum], names: readonly [string, string], isMain: boolean) => {
    const [tone, weight] = isMain ? ([from.tone, 5] as const) : (['ink', 1.5] as const)
    canvas.line([left, toY(from.value)], [right, toY(to.value)], tone, weight)
    const mark = (datum: Datum, x: number, name: string) => {
      const form = isMain && hasRings ? 'none' : datum.form
      putMarkUp(canvas, datum, toY, { x, size: RING, name, form })
    }
    mark(from, left, names[0])
    mark(to, right, names[1])
  }
  // First, so that it is under rings and thin lines, which it would hide.
  pair(series.main, [series.columns[0][locale], series.columns[1][locale]], true)
  for (const { label, ends } of series.pairs) pair(ends, [label[locale], label[locale]], false)
}

/** Names every end of a column beside it. */
function putLabels(place: Place, column: 0 | 1): void {
  const { canvas, columns, top, bottom } = place
  const isPhone = canvas.width < BESIDE_FROM
  const offset = isPhone ? PHONE_OFFSET : OFFSET
  const [x, end] =
    column === 0 ? [columns[0] - offset, columns[0] - 8] : [columns[1] + offset, columns[1] + 8]
  const room = column === 0 ? x - (isPhone ? 0 : 46) : canvas.width - x
  const labels = labelsOf(place, column, room).map((label) => ({ ...label, end }))
  const anchor = column === 0 ? 'end' : 'start'
  putSideLabels(canvas, labels, { x, anchor, within: [top, bottom - 4] })
}

/** On a phone only numbers are at their marks: whose they are is said below. */
function putList({ canvas, series }: Place): void {
  const { locale } = canvas
  const { main, mainWords, pairs } = series
  const add = (text: string, style: TextStyle) => {
    canvas.y = canvas.putWrapped(0, canvas.y + lineHeight('note'), text, 'note', canvas.width, style)
  }
  canvas.y += 6
  add(`${mainWords[0][locale]} → ${main[1].written[locale]}`, { bold: true, tone: main[0].tone })
  for (const { endLabel, ends, gain } of pairs) {
    canvas.y += 4
    const [from, to] = ends.map(({ written }) => written[locale])
    add(`${endLabel[locale]}${JOINS[locale].colon}${from} → ${to}`, {})
    if (gain !== null) add(gain[locale], { tone: 'soft' })
  }
  canvas.y += 6
}

function labelsOf({ canvas, series, toY }: Place, column: 0 | 1, room: number) {
  const { locale } = canvas
  const main = series.main[column]
  const isPhone = canvas.width < BESIDE_FROM
  const said = series.mainWords[column][locale]
  const isLong = column === 0 && wrap(said, room, TEXT_SIZE.value, true).length > 1
  const set = (text: string, role: TextRole, tone: Datum['tone'] | 'soft', bold: boolean) =>
    wrap(text, room, TEXT_SIZE[role], bold).map((words) => ({ text: words, role, tone, bold }))
  return [
    {
      y: toY(main.value),
      lines: set(isPhone || isLong ? main.written[locale] : said, 'value', main.tone, true),
    },
    ...series.pairs.map(({ label, endLabel, gain, ends }) => {
      const written = ends[column].written[locale]
      const name = column === 0 ? label[locale] : endLabel[locale]
      const gained = isPhone || column === 0 || gain === null ? [] : set(gain[locale], 'note', 'soft', false)
      const named = column === 0 ? `${name} ${written}` : name + JOINS[locale].colon + written
      const shown = isPhone ? written : named
      return {
        y: toY(ends[column].value),
        lines: [...set(shown, 'note', 'ink', false), ...gained],
      }
    }),
  ]
}

/** Remarks are where no line runs: those on a start beside the end of the rise, led to their mark, others above its start. */
function putRemarks({ canvas, series, columns, top, bottom, toY }: Place): void {
  const { locale } = canvas
  const [left, right] = columns
  const span = right - left
  if (span < ROOM_FOR_REMARKS) {
    for (const { text } of series.remarks) {
      canvas.y += lineHeight('annotation') + 4
      canvas.y = canvas.putWrapped(0, canvas.y, text[locale], 'annotation', canvas.width)
    }
    return
  }
  const [from, to] = series.main.map(({ value }) => toY(value))
  const lineAt = scaleOf({ scale: 'linear', domain: [left, right] }, [from ?? 0, to ?? 0])
  const height = lineHeight('annotation')
  for (const { text, column } of series.remarks) {
    const isStart = column === 0
    const x = left + (isStart ? span * 0.46 : 24)
    const isUpper = isStart === lineAt(left) < lineAt(right)
    const placed = (part: number) => {
      const width = span * part
      const lines = wrap(text[locale], width, TEXT_SIZE.annotation)
      const y = isUpper ? top + 16 : bottom - lines.length * height
      const gaps = lines.flatMap((words, index) =>
        [x, x + textWidth(words, 'annotation')].map((end) => {
          const below = lineAt(end) - y - index * height
          return isUpper ? below : -below - height
        }),
      )
      return { width, y, gap: lines.length > MOST_LINES ? Number.NEGATIVE_INFINITY : Math.min(...gaps) }
    }
    // As wide as keeps it furthest from the line.
    const widths = REMARK_WIDTHS.filter((part) => x + span * part < right - 6)
    const { width, y } = widths.map(placed).reduce((best, other) => (other.gap > best.gap ? other : best))
    if (isStart) canvas.line([x - 5, y - 5], [left + 12, lineAt(left) + (isUpper ? -4 : 4)], 'axis')
    canvas.putWrapped(x, y, text[locale], 'annotation', width)
  }
}
