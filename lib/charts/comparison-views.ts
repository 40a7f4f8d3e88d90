import type { Comparison } from '@/lib/charts/comparison'
import { finish } from '@/lib/charts/placed/finish'
import { WIDTHS } from '@/lib/charts/placed/placed'
import { placeRows } from '@/lib/charts/placed/rows'
import type { View } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'

/** The pictures of a comparison, one for each width. Rows are all that it has: the other kinds of figure stay out of the bench. */
export function viewsOfComparison({ series, scale }: Comparison, locale: Locale): View[] {
  return (['narrow', 'wide'] as const).map((width) => ({
    measure: 0,
    scale: 0,
    width,
    placed: finish(placeRows(series, WIDTHS[width], scale, locale)),
  }))
}
