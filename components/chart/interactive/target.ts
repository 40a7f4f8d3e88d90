import type { LayoutMark, LayoutPoint, MarkLayout } from '@/lib/charts/layout/layout'

/** A mark or a background point, as Recharts takes it. */
export interface Target {
  readonly x: number
  readonly y: number
  readonly mark: LayoutMark | null
  readonly point: LayoutPoint | null
}

/** Every target in the order in which the keyboard goes through them. */
export function targetsOf({ marks, background }: MarkLayout): Target[] {
  return [
    ...marks.map((mark) => ({ x: mark.x, y: mark.y, mark, point: null })),
    ...background
      .toSorted((a, b) => a.x - b.x)
      .map((point) => ({ x: point.x, y: point.y, mark: null, point })),
  ]
}

/** A finger covers about so much around the place that it touches. */
const REACH = 40

/** The place of the target nearest to a point, if one is within reach. */
export function nearestTo(
  targets: readonly Target[],
  point: { readonly x: number; readonly y: number },
): number | undefined {
  const distances = targets.map(({ x, y }) => Math.hypot(x - point.x, y - point.y))
  const least = Math.min(...distances)
  return least <= REACH ? distances.indexOf(least) : undefined
}
