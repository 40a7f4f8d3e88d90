import type { LayoutOptions } from '@/lib/charts/kind'
import { type Area, isInside } from '@/lib/charts/layout/area'
import { dateAxis } from '@/lib/charts/layout/axis'
import { Canvas, SERIF, textWidth } from '@/lib/charts/layout/canvas'
import { DATED_FOOT, putDatedAxes } from '@/lib/charts/layout/dated'
import { ARROW } from '@/lib/charts/layout/ends'
import { putGridRows } from '@/lib/charts/layout/grid'
import { reachKey, stateKey } from '@/lib/charts/layout/key'
import type { LayoutMark } from '@/lib/charts/layout/layout'
import { putMarkUp } from '@/lib/charts/layout/mark'
import { type Label, LEADER, leadsTo, placeLabels } from '@/lib/charts/layout/place-labels'
import type { GrowthSeries } from '@/lib/charts/series/growth'
import { middle } from '@/lib/quantity/interval'

const HEIGHT = 106
/** For the arrow of the highest number and its words. */
const HEAD_ROOM = 38
/** A time of more days than a month has is a bracket, where it is so many pixels long. */
const LEAST_PERIOD = { days: 31, pixels: 12 } as const
/** The part of a chart that the names of the other claims take. */
const NAMES = 0.57
const LINE = 17

/**
 * Lays a number out over time, from zero: the claim as a bracket over the time that it speaks of, the counts of sources as rings.
 * No line joins them: what is between two counts nobody has counted.
 */
export function layoutGrowth(series: GrowthSeries, { width, locale }: LayoutOptions): Canvas {
  const canvas = new Canvas(width, locale)
  if (series.points.length > 0) putPlot(canvas, series)
  const marks = [...canvas.marks]
  canvas.y += 10
  canvas.line([0, canvas.y], [width, canvas.y], 'rule')
  putGridRows(canvas, { kind: 'ranks', rows: series.rows }, NAMES)
  canvas.key = [...reachKey(marks, locale), ...stateKey(canvas, {})]
  return canvas
}

function putPlot(canvas: Canvas, { points }: GrowthSeries): void {
  const { width } = canvas
  const unit = points[0]?.datum.unit
  if (unit === undefined) return
  canvas.y += HEAD_ROOM
  const { area, toX, toY } = putDatedAxes(canvas, {
    extents: points.map(({ datum }) => datum),
    axisOf: (room) =>
      dateAxis(
        points.map(({ when }) => when),
        Math.floor(room / 60),
      ),
    unit,
    height: HEIGHT,
    right: width - 8,
  })
  // The brackets of longer times.
  const periods: Area[] = []
  for (const { datum, label, when } of points) {
    const [low, high] = [toX(when.low), toX(when.high)]
    const isPeriod = when.high - when.low >= LEAST_PERIOD.days && high - low >= LEAST_PERIOD.pixels
    if (isPeriod) {
      const y = toY(datum.value)
      // Of a source it is thinner, so that no mark on it seems to be its own.
      canvas.bracket(low, high, y, datum.tone, datum.source === 'claim' ? 2 : 1.5)
      periods.push({ left: low, right: high, top: y - SERIF, bottom: y + SERIF })
    }
    // A ring in the middle of a longer time would be read as a day.
    const form = isPeriod && datum.weak !== true ? 'none' : datum.form
    const place = { x: toX(middle(when)), size: 12, name: label[canvas.locale], form }
    putMarkUp(canvas, datum, toY, place)
  }
  putLabels(canvas, { ...area, top: area.top - HEAD_ROOM }, periods)
  canvas.y = area.bottom + DATED_FOOT
}

/** The number of each mark and below it what it is, beside the mark or at the end of its longer time. */
function putLabels(canvas: Canvas, area: Area, periods: readonly Area[]): void {
  const labels = canvas.marks
    .toSorted((a, b) => a.y - b.y)
    .map((mark): Label & { readonly mark: LayoutMark } => {
      const { x, y, written, name } = mark
      const width = Math.max(textWidth(written, 'note', true), textWidth(name, 'note'))
      const own = periods.find((period) => isInside(mark, period))
      const offset = own === undefined ? LEADER : own.right - x + SERIF + 2
      return { mark, kind: 'needed', x, y, width, height: 2 * LINE, offset }
    })
  const obstacles = [
    ...periods,
    ...canvas.marks
      .filter(({ ends }) => ends !== 'point')
      .map(({ x, y }) => ({ left: x - SERIF, right: x + SERIF, top: y - ARROW - 6, bottom: y - 6 })),
  ]
  const within = { ...area, right: canvas.width }
  placeLabels(labels, { within, dots: [], obstacles }).forEach((place, index) => {
    const label = labels[index]
    if (place === null || label === undefined) return
    const { mark, offset } = label
    const { y } = place
    const isLeft = place.side === 'left'
    const way = isLeft ? -1 : 1
    const x = isLeft ? place.area.right : place.area.left
    // Beside an arrow a label needs no line, which would cross the arrow.
    const isBesideArrow = mark.ends !== 'point' && y < mark.y && mark.y - y <= ARROW + 2 * LINE
    const end = leadsTo(label, place)
    if (Math.abs(y - mark.y) > LINE && !isBesideArrow)
      canvas.line([mark.x + way * (offset - LEADER), mark.y], [end.x - way * 2, end.y], 'axis')
    const anchor = isLeft ? 'end' : 'start'
    canvas.put(x, y - 3, mark.written, 'note', { bold: true, tone: mark.tone, anchor })
    canvas.put(x, y - 3 + LINE, mark.name, 'note', { tone: 'soft', anchor })
  })
}
