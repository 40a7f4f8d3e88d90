import type { Comparison } from '@/lib/charts/comparison'
import { finished } from '@/lib/charts/layout/key'
import { type Layout, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import { layoutRows } from '@/lib/charts/layout/rows'
import type { View } from '@/lib/charts/view'
import type { Locale } from '@/lib/locale'

/** The widths that a page shows: the list of claims leaves a comparison no more than a column. */
const PAGE_WIDTHS = ['phone', 'column'] as const

/** A comparison laid out for a width. It has rows only: a browser need not load the other kinds of chart. */
export function layoutOfComparison({ series, scale }: Comparison, width: WidthName, locale: Locale): Layout {
  return finished(layoutRows(series, { width: WIDTHS[width], scale, locale }), { locale })
}

/** A comparison laid out for each width that a page shows. */
export function viewsOfComparison(comparison: Comparison, locale: Locale): View[] {
  return PAGE_WIDTHS.map((width) => ({
    measure: 0,
    scale: 0,
    width,
    layout: layoutOfComparison(comparison, width, locale),
  }))
}
