import type { Figure } from '@/lib/charts/figure'
import { type AxisScale, type Layout, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import { place } from '@/lib/charts/layout/place'
import type { Locale } from '@/lib/locale'

/** One of the pictures of a figure: a measure on a scale at a width. */
export interface View {
  /** Place of the measure and of the scale in the figure's lists. */
  readonly measure: number
  readonly scale: number
  readonly width: WidthName
  readonly layout: Layout
}

const WIDTH_NAMES: readonly WidthName[] = ['narrow', 'wide']

/** Lays out every picture of a figure; none for the kinds that are lists of words. */
export function viewsOf({ measures, scales }: Figure, locale: Locale): View[] {
  return measures.flatMap((measure, m) =>
    scales.flatMap((scale: AxisScale, s) =>
      WIDTH_NAMES.flatMap((width) => {
        const layout = place(measure.series, { width: WIDTHS[width], scale, measure: measure.id, locale })
        return layout === null ? [] : [{ measure: m, scale: s, width, layout }]
      }),
    ),
  )
}
