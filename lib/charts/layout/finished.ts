import type { Canvas } from '@/lib/charts/layout/canvas'
import { putKey } from '@/lib/charts/layout/key'
import type { Layout, LayoutMark } from '@/lib/charts/layout/layout'
import type { Locale } from '@/lib/locale'

/** The finished layout, with the key of its numbers where it needs one; marks to a hundredth of a pixel, for more cannot be seen. */
export function finished(canvas: Canvas, locale: Locale, keyed = true): Layout {
  if (keyed) putKey(canvas, locale)
  const { y, marks, ...rest } = canvas
  return { ...rest, height: Math.ceil(y), marks: marks.map(roundedMark) }
}

function roundedMark(mark: LayoutMark): LayoutMark {
  const { base, x, y, low, high, hatchedFrom } = mark
  return {
    ...mark,
    base: base === null ? null : hundredths(base),
    x: hundredths(x),
    y: hundredths(y),
    low: hundredths(low),
    high: hundredths(high),
    ...(hatchedFrom === undefined ? {} : { hatchedFrom: hundredths(hatchedFrom) }),
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
