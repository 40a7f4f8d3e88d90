import type { LayoutMark, LayoutPoint, MarkView } from '@/lib/charts/layout/layout'

/** A mark or a background point, as Recharts takes it. */
export type Target = LayoutMark | LayoutPoint

/** Every target in the order in which the keyboard goes through them. */
export function targetsOf({ marks, background }: MarkView['layout']): Target[] {
  return [...marks, ...background.toSorted((a, b) => a.x - b.x)]
}

/** A finger covers about so much around the place that it touches. */
const REACH = 40

/** From where to where a target reaches across: all of a bar, of a bracket or of a line of a table. */
function extentOf(target: Target): readonly [number, number] {
  const { x } = target
  if (!('card' in target) || target.upright === true) return [x, x]
  const { low, high, base } = target
  return [Math.min(x, low, base ?? x), Math.max(x, high, base ?? x)]
}

/** The target nearest to a place in the window, if one is within reach; the picture is in `holder`, drawn `zoom` times as large. */
export function targetAt(
  targets: readonly Target[],
  at: { readonly x: number; readonly y: number },
  holder: Element,
  zoom: number,
): Target | null {
  const { left, top } = holder.getBoundingClientRect()
  const [x, y] = [(at.x - left) / zoom, (at.y - top) / zoom]
  const distances = targets.map((target) => {
    const [from, to] = extentOf(target)
    return Math.hypot(Math.max(0, from - x, x - to), target.y - y)
  })
  const least = Math.min(...distances)
  return (least <= REACH ? targets[distances.indexOf(least)] : undefined) ?? null
}
