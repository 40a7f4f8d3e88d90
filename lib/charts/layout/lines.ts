import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas } from '@/lib/charts/layout/canvas'
import { DATED_FOOT, type Dated, putDatedAxes } from '@/lib/charts/layout/dated'
import { dayAxis } from '@/lib/charts/layout/day-axis'
import { BESIDE_FROM, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { putMarkUp } from '@/lib/charts/layout/mark'
import { firstLines, wrap } from '@/lib/charts/layout/measure'
import { putSideLabels, type SideLabel } from '@/lib/charts/layout/side-labels'
import type { Tone } from '@/lib/charts/series/datum'
import { joinedPoints, type LineSeries } from '@/lib/charts/series/lines'
import { inBrackets } from '@/lib/locale'
import { writePeriod } from '@/lib/quantity/write-date'

const HEIGHT = { wide: 280, narrow: 230 } as const
/** For the arrow of the highest number. */
const HEAD = 30
/** The part of a chart that the names of its lines take, and how wide it is at most. */
const NAMES = { part: 0.34, most: 260 } as const
/** A number keeps its unit, however narrow the chart is. */
const MOST_LINES = { name: 2, number: 3 } as const
const DOT = 9
/** Nearer to each other, dots would hide the line on which they are: only its ends have one then. */
const LEAST_APART = 11
const OFFSET = 14

/** Lays numbers out over time, from zero, a line for each thing: its name and its last number are at the end of it. */
export function layoutLines(series: LineSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  const points = series.lines.flatMap(({ points }) => points)
  const names = Math.min(NAMES.most, width * NAMES.part)
  canvas.y = HEAD
  const dated = putDatedAxes(canvas, {
    extents: points.map(({ datum }) => datum),
    axisOf: (room) =>
      dayAxis(
        points.map(({ when }) => when.low),
        room,
        locale,
      ),
    unit: series.unit,
    words: series.words?.[locale],
    height: width < BESIDE_FROM ? HEIGHT.narrow : HEIGHT.wide,
    right: width - names,
  })
  for (const over of series.lines) putLine(canvas, over, series.times, dated)
  putNames(canvas, series, dated)
  canvas.y = dated.area.bottom + DATED_FOOT
  return canvas
}

function putLine(
  canvas: Canvas,
  over: LineSeries['lines'][number],
  times: LineSeries['times'],
  { area, toX, toY }: Dated,
): void {
  const { label, points } = over
  const isDense = points.length * LEAST_APART > area.right - area.left
  const pairs = joinedPoints(over, times)
  const [ends, starts] = [new Set(pairs.map(([, to]) => to)), new Set(pairs.map(([from]) => from))]
  const at = ({ datum, when }: (typeof points)[number]) => [toX(when.low), toY(datum.value)] as const
  for (const [from, to] of pairs) canvas.line(at(from), at(to), from.datum.tone, 2)
  for (const point of points) {
    const { datum, when } = point
    const form = isDense && starts.has(point) && ends.has(point) ? 'none' : datum.form
    putMarkUp(canvas, datum, toY, { x: toX(when.low), size: DOT, name: label[canvas.locale], form })
  }
}

/** The name of each line with its last number, right of the plot. */
function putNames(canvas: Canvas, { lines }: LineSeries, { area, toX, toY }: Dated): void {
  const { locale } = canvas
  const x = area.right + OFFSET
  const latest = Math.max(...lines.flatMap(({ points }) => points.map(({ when }) => when.low)))
  const room = canvas.width - x
  const set = (text: string, most: number, style: { bold: boolean; tone: Tone | 'soft' }) =>
    firstLines(wrap(text, room, TEXT_SIZE.note, style.bold), most, room, TEXT_SIZE.note, style.bold).map(
      (line) => ({ text: line, role: 'note' as const, ...style }),
    )
  const labels = lines.flatMap(({ label, points }): SideLabel[] => {
    const last = points.at(-1)
    if (last === undefined) return []
    const { datum, when } = last
    // A line that ends before the others says when: one that led from it to its name would seem to go on.
    const isLast = when.low === latest
    const name = isLast ? label[locale] : label[locale] + inBrackets(writePeriod(when, locale), locale)
    return [
      {
        y: toY(datum.value),
        end: isLast ? toX(when.low) + DOT : null,
        lines: [
          ...set(datum.written[locale], MOST_LINES.number, { bold: true, tone: datum.tone }),
          ...set(name, MOST_LINES.name, { bold: false, tone: 'soft' }),
        ],
      },
    ]
  })
  putSideLabels(canvas, labels, { x, anchor: 'start', within: [area.top - HEAD, area.bottom] })
}
