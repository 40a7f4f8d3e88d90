import { textWidth } from '@/lib/charts/layout/canvas'
import type { LayoutLine } from '@/lib/charts/layout/layout'
import type { Plot } from '@/lib/charts/layout/plot'

/** The least room between the words of two ticks. */
const TICK_GAP = 8

type Ticked = Pick<Plot, 'canvas' | 'axis' | 'toX'>

/** Writes the words of ticks at their lines. */
export function putTicks(plot: Ticked, y: number): void {
  for (const { at, text } of writtenTicks(plot))
    plot.canvas.put(at, y, text, 'note', { anchor: 'middle', tone: 'soft' })
}

/** Writes the words of the ticks of an axis that runs upwards before the plot, and draws their lines across it. */
export function putLevels(
  { canvas, axis, toY }: Pick<Plot, 'canvas' | 'axis'> & { readonly toY: (value: number) => number },
  [left, right]: readonly [number, number],
  zero: LayoutLine['tone'] = 'rule',
): void {
  for (const { value, text } of axis.ticks) {
    canvas.line([left, toY(value)], [right, toY(value)], value === 0 ? zero : 'rule')
    canvas.put(left - 8, toY(value) + 4, text, 'note', { anchor: 'end', tone: 'soft' })
  }
}

/**
 * The ticks with room for their words, which alone have a line. Words that the edge of the chart would cut are moved in, and
 * left out where they would then be too near to those beside them, which are under their own line.
 */
export function writtenTicks({ canvas, axis, toX }: Ticked) {
  const words = axis.ticks.map(({ value, text }) => {
    const half = textWidth(text, 'note') / 2
    const at = Math.min(Math.max(toX(value), half), canvas.width - half)
    return { value, text, at, half, isMoved: at !== toX(value) }
  })
  const isNear = (a: (typeof words)[number], b: (typeof words)[number]) =>
    Math.abs(a.at - b.at) < a.half + b.half + TICK_GAP
  return words.filter(
    (word) => !(word.isMoved && words.some((other) => !other.isMoved && isNear(word, other))),
  )
}
