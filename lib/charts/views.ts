import type { Chart } from '@/lib/charts/chart'
import { kindOf, layoutOf, type Series } from '@/lib/charts/kinds'
import { WIDTH_NAMES, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import type { AxisScale } from '@/lib/charts/scales'
import type { View } from '@/lib/charts/view'
import type { Locale } from '@/lib/locale'

/** Lays a series out for every width, or for some. */
export function viewsOfSeries(
  series: Series,
  scale: AxisScale,
  locale: Locale,
  widths: readonly WidthName[] = WIDTH_NAMES,
  known?: ReadonlySet<string> | undefined,
): View[] {
  return widths.map((width) => ({
    measure: 0,
    scale: 0,
    width,
    layout: layoutOf(series, { width: WIDTHS[width], scale, locale, known }),
  }))
}

/** Lays out every view of a chart, its keys without what is known; none for the kinds that are lists in HTML. */
export function viewsOf({ measures, scales }: Chart, locale: Locale, known?: ReadonlySet<string>): View[] {
  return measures.flatMap(({ series }, measure) =>
    kindOf(series).display === 'list'
      ? []
      : scales.flatMap((name, scale) =>
          WIDTH_NAMES.flatMap((width) =>
            // On a phone charts are opened one by one, each with its whole key.
            viewsOfSeries(series, name, locale, [width], width === 'phone' ? undefined : known),
          ).map((view) => ({ ...view, measure, scale })),
        ),
  )
}
