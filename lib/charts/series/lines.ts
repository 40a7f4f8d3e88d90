import type { Datum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { Text } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** Numbers of several things over time, each a line. */
export interface LineSeries {
  readonly kind: 'lines'
  readonly unit: Unit
  readonly lines: readonly TimeLine[]
}

interface TimeLine {
  readonly label: Text
  /** In order of time. */
  readonly points: readonly TimedDatum[]
}

interface TimedDatum {
  readonly datum: Datum
  /** The day, or the longer time, that the number is of: it stands at its first day, as years do on the axis. */
  readonly when: Interval
}

/** A time so many times longer than is usual between two points is a gap, over which no line runs. */
const GAP = 2

/** The pairs of points that follow each other without a gap: only what was measured time after time is one line. */
export function joinedPoints({ points }: TimeLine): readonly (readonly [TimedDatum, TimedDatum])[] {
  const steps = points.slice(1).map((point, at) => point.when.low - (points[at]?.when ?? point.when).low)
  const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0
  return points.slice(1).flatMap((point, at) => {
    const before = points[at]
    return before === undefined || (steps[at] ?? 0) >= usual * GAP ? [] : [[before, point] as const]
  })
}

export function lineTable({ lines }: LineSeries): TableRow[] {
  return lines.flatMap(({ label, points }) =>
    points.map(({ datum, when }) => rowOf(datum, label, { x: { kind: 'date', value: when.low } })),
  )
}
