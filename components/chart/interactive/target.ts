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

/** The target nearest to a place in the window, if one is within reach; the picture is in `holder`, drawn `zoom` times as large. */
export function targetAt(
  targets: readonly Target[],
  at: { readonly x: number; readonly y: number },
  holder: Element,
  zoom: number,
): Target | null {
  const { left, top } = holder.getBoundingClientRect()
  const distances = targets.map(({ x, y }) => Math.hypot(x - (at.x - left) / zoom, y - (at.y - top) / zoom))
  const least = Math.min(...distances)
  return (least <= REACH ? targets[distances.indexOf(least)] : undefined) ?? null
}
