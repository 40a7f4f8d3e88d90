import type { Axis } from '@/lib/charts/layout/axis'
import type { Canvas } from '@/lib/charts/layout/canvas'

/** What all panels of a chart share. */
export interface Frame {
  readonly canvas: Canvas
  readonly left: number
  readonly right: number
  /** Names beside the plot rather than above the marks. */
  readonly wide: boolean
  /** Ids of numbers that a line joins. */
  readonly joined: readonly (readonly [from: string, to: string])[]
}

/** A frame with the axis of one panel. */
export interface Plot extends Frame {
  readonly axis: Axis
  readonly toX: (value: number) => number
}
