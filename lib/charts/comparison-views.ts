import type { Comparison } from '@/lib/charts/comparison'
import { finish } from '@/lib/charts/layout/finish'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { placeRows } from '@/lib/charts/layout/rows'
import type { View } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'

/** The pictures of a comparison, one for each width. Rows are all that it has: the other kinds of figure stay out of the bench. */
export function viewsOfComparison({ series, scale }: Comparison, locale: Locale): View[] {
  return (['narrow', 'wide'] as const).map((width) => ({
    measure: 0,
    scale: 0,
    width,
    layout: finish(placeRows(series, WIDTHS[width], scale, locale)),
  }))
}
