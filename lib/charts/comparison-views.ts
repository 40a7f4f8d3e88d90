import type { Comparison } from '@/lib/charts/comparison'
import { finished } from '@/lib/charts/layout/finished'
import { WIDTH_NAMES, WIDTHS } from '@/lib/charts/layout/layout'
import { layoutRows } from '@/lib/charts/layout/rows'
import type { View } from '@/lib/charts/view'
import type { Locale } from '@/lib/locale'

/** A comparison laid out for each width. It has rows only: a browser need not load the other kinds of chart. */
export function viewsOfComparison({ series, scale }: Comparison, locale: Locale): View[] {
  return WIDTH_NAMES.map((width) => ({
    measure: 0,
    scale: 0,
    width,
    layout: finished(layoutRows(series, { width: WIDTHS[width], scale, locale }), locale),
  }))
}
