import type { Canvas, TextStyle } from '@/lib/charts/layout/canvas'
import type { TextRole } from '@/lib/charts/layout/layout'
import { dodge } from '@/lib/charts/layout/measure'

/** From one line of words to the next. */
export const SIDE_LINE = 18
/** So far from its mark a label is led back to it. */
const LED_FROM = 10

/** The words of a mark in a column beside the plot, in lines. */
export interface SideLabel {
  /** The height of its mark. */
  readonly y: number
  /** Where a line to its mark ends; null where none leads there. */
  readonly end: number | null
  readonly lines: readonly (TextStyle & { readonly text: string; readonly role: TextRole })[]
}

/** Puts labels before or after `x`, none on another and each as near to its mark as the others and `within` allow; one that had to move is led back. */
export function putSideLabels(
  canvas: Canvas,
  labels: readonly SideLabel[],
  {
    x,
    anchor,
    within,
  }: { x: number; anchor: 'start' | 'end'; within: readonly [top: number, bottom: number] },
): void {
  const sorted = labels.toSorted((a, b) => a.y - b.y)
  // The lines of a label stay together: positions that are the same stay in their order.
  const heights = dodge(
    sorted.flatMap(({ y, lines }) => lines.map(() => y)),
    SIDE_LINE,
    within,
  )
  for (const { y, end, lines } of sorted) {
    const own = heights.splice(0, lines.length)
    const [first = y] = own
    if (end !== null && own.every((height) => Math.abs(height - y) > LED_FROM))
      canvas.line([anchor === 'start' ? x - 3 : x + 3, first], [end, y], 'axis')
    lines.forEach(({ text, role, ...style }, at) => {
      canvas.put(x, (own[at] ?? y) + 5, text, role, { ...style, anchor })
    })
  }
}
