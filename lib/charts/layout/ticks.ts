import { put, textWidth } from '@/lib/charts/layout/canvas'
import type { Plot } from '@/lib/charts/layout/plot'

/** The least room between the words of two ticks. */
const TICK_GAP = 8

/**
 * Writes the words of ticks at their lines. Words that the edge of the chart would cut are moved in, and left out where
 * they would then be too near to those beside them, which are under their own line.
 */
export function putTicks({ canvas, axis, toX }: Pick<Plot, 'canvas' | 'axis' | 'toX'>, y: number): void {
  const words = axis.ticks.map(({ value, text }) => {
    const half = textWidth(text, 'note') / 2
    const at = Math.min(Math.max(toX(value), half), canvas.width - half)
    return { text, at, half, isMoved: at !== toX(value) }
  })
  const isNear = (a: (typeof words)[number], b: (typeof words)[number]) =>
    Math.abs(a.at - b.at) < a.half + b.half + TICK_GAP
  for (const word of words) {
    if (word.isMoved && words.some((other) => !other.isMoved && isNear(word, other))) continue
    put(canvas, word.at, y, word.text, 'note', { anchor: 'middle', tone: 'soft' })
  }
}
