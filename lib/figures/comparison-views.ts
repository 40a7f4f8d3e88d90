import type { Comparison } from '@/lib/figures/comparison'
import { finish } from '@/lib/figures/placed/finish'
import { WIDTHS } from '@/lib/figures/placed/placed'
import { placeRows } from '@/lib/figures/placed/rows'
import type { View } from '@/lib/figures/views'
import type { Locale } from '@/lib/i18n/locale'

/** The pictures of a comparison, one for each width. Rows are all that it has: the other kinds of figure stay out of the bench. */
export function viewsOfComparison({ series, scale }: Comparison, locale: Locale): View[] {
  return (['narrow', 'wide'] as const).map((width) => ({
    measure: 0,
    scale: 0,
    width,
    placed: finish(placeRows(series, WIDTHS[width], scale, locale)),
  }))
}
