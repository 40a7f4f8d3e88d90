import type { Canvas } from '@/lib/charts/layout/canvas'
import type { Layout, LayoutMark } from '@/lib/charts/layout/layout'

/** A canvas on which everything has been set; marks to a hundredth of a unit, for more cannot be seen. */
export function finish({ width, y, boxes, lines, plots, texts, symbols }: Canvas): Layout {
  const rounded = plots.map((plot) => ({ ...plot, marks: plot.marks.map(roundedMark) }))
  return { width, height: Math.ceil(y), boxes, lines, plots: rounded, texts, symbols }
}

function roundedMark(mark: LayoutMark): LayoutMark {
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
