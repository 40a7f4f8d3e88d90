import type { LayoutOptions } from '@/lib/charts/kind'
import { Canvas } from '@/lib/charts/layout/canvas'
import { DATED_FOOT, type Dated, putDatedAxes } from '@/lib/charts/layout/dated'
import { dayAxis } from '@/lib/charts/layout/day-axis'
import { BESIDE_FROM, TEXT_SIZE } from '@/lib/charts/layout/layout'
import { markUp } from '@/lib/charts/layout/mark'
import { dodgeLines, firstLines, wrap } from '@/lib/charts/layout/measure'
import { joinedPoints, type LineSeries } from '@/lib/charts/series/lines'
import { inBrackets, type Locale } from '@/lib/locale'
import { writePeriod } from '@/lib/quantity/write-date'

const HEIGHT = { wide: 280, narrow: 230 } as const
/** For the arrow of the highest number. */
const HEAD = 30
/** The part of a chart that the names of its lines take, and how wide it is at most. */
const NAMES = { part: 0.34, most: 260 } as const
/** A number keeps its unit, however narrow the chart is. */
const MOST_LINES = { name: 2, number: 3 } as const
const LINE = 17
const DOT = 9
/** Nearer to each other, dots would hide the line on which they are: only its ends have one then. */
const LEAST_APART = 11
const OFFSET = 14
/** Pixels from one dot of a leader to the next, and of a dot. */
const LEADER = { step: 6, dot: 1.5 } as const

/** Lays numbers out over time, from zero, a line for each thing: its name and its last number stand at the end of it. */
export function layoutLines(series: LineSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width)
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
    locale,
  })
  for (const over of series.lines) putLine(canvas, over, series.times, dated, locale)
  putNames(canvas, series, dated, locale)
  canvas.y = dated.area.bottom + DATED_FOOT
  return canvas
}

function putLine(
  canvas: Canvas,
  over: LineSeries['lines'][number],
  times: LineSeries['times'],
  { area, toX, toY }: Dated,
  locale: Locale,
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
    canvas.marks.push(markUp(datum, locale, toY, { x: toX(when.low), size: DOT, name: label[locale], form }))
  }
}

/** The name of each line with its last number, right of the plot, no two on each other; one that had to move is led back. */
function putNames(canvas: Canvas, { lines }: LineSeries, { area, toX, toY }: Dated, locale: Locale): void {
  const left = area.right + OFFSET
  const latest = Math.max(...lines.flatMap(({ points }) => points.map(({ when }) => when.low)))
  const room = canvas.width - left
  const named = lines
    .flatMap(({ label, points }) => {
      const last = points.at(-1)
      if (last === undefined) return []
      // A line that ends before the others says when: dots across years without numbers would seem to go on.
      const isLast = last.when.low === latest
      const called = isLast
        ? label[locale]
        : label[locale] + inBrackets(writePeriod(last.when, locale), locale)
      const name = wrap(called, room, TEXT_SIZE.note)
      const said = wrap(last.datum.written[locale], room, TEXT_SIZE.note, true)
      const texts = [
        ...firstLines(said, MOST_LINES.number, room, TEXT_SIZE.note, true).map((text) => ({
          text,
          bold: true,
        })),
        ...firstLines(name, MOST_LINES.name, room, TEXT_SIZE.note).map((text) => ({ text, bold: false })),
      ]
      return [
        { x: toX(last.when.low), y: toY(last.datum.value), tone: last.datum.tone, isLast, lines: texts },
      ]
    })
    .toSorted((a, b) => a.y - b.y)
  const ys = dodgeLines(named, LINE, [area.top - HEAD, area.bottom])
  named.forEach(({ x, y, tone, isLast, lines }, index) => {
    const heights = ys[index] ?? []
    if (isLast) putLeader(canvas, [x + DOT, y], [left - 4, heights[0] ?? y])
    lines.forEach(({ text, bold }, at) => {
      canvas.put(left, (heights[at] ?? y) + 4, text, 'note', { bold, tone: bold ? tone : 'soft' })
    })
  })
}

/** From a last number to its words: dots, which nobody takes for numbers that go on. */
function putLeader(
  canvas: Canvas,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): void {
  if (Math.abs(y2 - y1) < LINE) return
  const steps = Math.floor(Math.hypot(x2 - x1, y2 - y1) / LEADER.step)
  for (let at = 0; at < steps; at += 1) {
    const part = at / steps
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
    canvas.line([x, y], [x + LEADER.dot, y], 'axis')
  }
}
