import type { Chart } from '@/lib/charts/chart'
import { layoutOf, type Series } from '@/lib/charts/kinds'
import { type View, viewsFor, WIDTH_NAMES, type WidthName } from '@/lib/charts/layout/layout'
import type { AxisScale } from '@/lib/charts/scales'
import type { Locale } from '@/lib/locale'

/** Lays a series out for every width, or for some. */
export function viewsOfSeries(
  series: Series,
  scale: AxisScale,
  locale: Locale,
  widths: readonly WidthName[] = WIDTH_NAMES,
): View[] {
  return viewsFor(widths, (width) => layoutOf(series, { width, scale, locale }))
}

/** Lays out every view of a chart; none of all claims by status, which are a list in HTML. */
export function viewsOf({ measures, scale }: Chart, locale: Locale): View[] {
  return measures.flatMap(({ series }, measure) =>
    series.kind === 'status'
      ? []
      : viewsOfSeries(series, scale, locale).map((view) => ({ ...view, measure })),
  )
}
