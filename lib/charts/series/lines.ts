import type { ScaleWords } from '@/lib/charts/scales'
import type { Datum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { Text } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** Numbers of several things over time, each a line. */
export interface LineSeries {
  readonly kind: 'lines'
  readonly unit: Unit
  readonly words?: ScaleWords
  /** The first days of the times that were asked of every line; null where each has its own times. */
  readonly times: readonly number[] | null
  readonly lines: readonly TimeLine[]
}

interface TimeLine {
  readonly label: Text
  /** In order of time. */
  readonly points: readonly TimedDatum[]
}

interface TimedDatum {
  readonly datum: Datum
  /** The day, or the longer time, that the number is of: it is drawn at its first day, as years are on the axis. */
  readonly when: Interval
}

/** A time so many times longer than is usual between two points is a gap, over which no line runs. */
const GAP = 2

/** The pairs of points that follow each other without a gap: only what was measured time after time is one line. */
export function joinedPoints(
  { points }: TimeLine,
  times: LineSeries['times'],
): readonly (readonly [TimedDatum, TimedDatum])[] {
  const pairs = points.slice(1).flatMap((point, at) => {
    const before = points[at]
    return before === undefined ? [] : [[before, point] as const]
  })
  const step = ([from, to]: (typeof pairs)[number]) => to.when.low - from.when.low
  const usual = pairs.map(step).toSorted((a, b) => a - b)[Math.floor((pairs.length - 1) / 2)] ?? 0
  return pairs.filter(([from, to]) =>
    times === null
      ? step([from, to]) < usual * GAP
      : !times.some((time) => time > from.when.low && time < to.when.low),
  )
}

export function lineTable({ lines }: LineSeries): TableRow[] {
  return lines.flatMap(({ label, points }) =>
    points.map(({ datum, when }) => rowOf(datum, label, { x: when.low })),
  )
}
