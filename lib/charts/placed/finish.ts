import type { Placed, PlacedMark } from '@/lib/charts/placed/placed'
import type { Sheet } from '@/lib/charts/placed/sheet'

/** A sheet on which everything has been placed; marks to a hundredth of a unit, for more cannot be seen. */
export function finish({ width, y, boxes, lines, plots, texts, symbols }: Sheet): Placed {
  const rounded = plots.map((plot) => ({ ...plot, marks: plot.marks.map(roundedMark) }))
  return { width, height: Math.ceil(y), boxes, lines, plots: rounded, texts, symbols }
}

function roundedMark(mark: PlacedMark): PlacedMark {
  return {
    ...mark,
    base: mark.base === null ? null : hundredths(mark.base),
    x: hundredths(mark.x),
    y: hundredths(mark.y),
    low: hundredths(mark.low),
    high: hundredths(mark.high),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
