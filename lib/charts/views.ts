import type { Chart } from '@/lib/charts/chart'
import { chartKindOf, layoutOf, type Series } from '@/lib/charts/kinds'
import { type View, viewsFor, WIDTH_NAMES, type WidthName } from '@/lib/charts/layout/layout'
import type { AxisScale } from '@/lib/charts/scales'
import { altOf } from '@/lib/charts/table'
import type { Locale } from '@/lib/locale'

interface Shown {
  readonly series: Series
  readonly scale: AxisScale
  /** What it shows, for whoever does not see it. */
  readonly title: string
}

/** Lays a series out for every width, or for some. */
export function viewsOfSeries(
  { series, scale, title }: Shown,
  locale: Locale,
  widths: readonly WidthName[] = WIDTH_NAMES,
): View[] {
  const alt = altOf(title, chartKindOf(series).table(series), locale)
  return viewsFor(widths, alt, (width) => layoutOf(series, { width, scale, locale }))
}

/** Lays out every view of a chart; none of all claims by status, which are a list in HTML. */
export function viewsOf({ measures, scale }: Chart, locale: Locale): View[] {
  return measures.flatMap(({ series, title }, measure) =>
    series.kind === 'status'
      ? []
      : viewsOfSeries({ series, scale, title: title[locale] }, locale).map((view) => ({ ...view, measure })),
  )
}
