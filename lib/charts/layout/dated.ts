import type { Area } from '@/lib/charts/layout/area'
import { type Axis, type Extent, numberAxis, scaleOf } from '@/lib/charts/layout/axis'
import { type Canvas, textWidth } from '@/lib/charts/layout/canvas'
import { putLevels, putTicks } from '@/lib/charts/layout/ticks'
import type { AxisScale } from '@/lib/charts/scales'
import type { Scale } from '@/lib/quantity/en'
import type { Unit } from '@/lib/quantity/unit'

/** Room for the words of the days below. */
export const DATED_FOOT = 28

interface DatedOptions {
  readonly extents: readonly Extent[]
  /** Gives the axis of days for its length in pixels. */
  readonly axisOf: (width: number) => Axis
  readonly unit: Unit
  /** In what scale its numbers are written, where that is one for all. */
  readonly words?: Scale | undefined
  readonly height: number
  readonly scale?: AxisScale
  /** Where the plot begins, if not after the words of its levels, and where it ends. */
  readonly left?: number
  readonly right: number
}

/** A plot of numbers over time: where it is, and where a day and a number are in it. */
export type Dated = ReturnType<typeof putDatedAxes>

/** Puts the axes of numbers over time below what has been put so far. */
export function putDatedAxes(
  canvas: Canvas,
  { extents, axisOf, unit, words, height, scale = 'linear', left: begin, right }: DatedOptions,
) {
  const y = numberAxis({ extents, unit, scale, locale: canvas.locale, room: height * 1.6, words })
  const left = begin ?? Math.max(0, ...y.ticks.map(({ text }) => textWidth(text, 'note'))) + 10
  const area: Area = { left, right, top: canvas.y, bottom: canvas.y + height }
  const x = axisOf(right - left)
  const toX = scaleOf(x, [left, right])
  const toY = scaleOf(y, [area.bottom, area.top])
  putLevels({ canvas, axis: y, toY }, [left, right], 'axis')
  for (const { value } of x.ticks)
    canvas.line([toX(value), area.bottom], [toX(value), area.bottom + 5], 'axis')
  putTicks({ canvas, axis: x, toX }, area.bottom + 20)
  return { area, toX, toY }
}
