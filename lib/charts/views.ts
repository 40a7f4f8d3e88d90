import type { Chart } from '@/lib/charts/chart'
import { briefOf, chartKindOf, layoutOf, type Series } from '@/lib/charts/kinds'
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

/** A higher drawing is more than a screen: in a frame on another page it would be scrolled past. */
const MOST_FRAMED = 850

/** The same for a frame: what matters most where the whole would be too high. */
export function framedViews(shown: Shown, locale: Locale): View[] {
  const brief = { ...shown, series: briefOf(shown.series) }
  return viewsOfSeries(shown, locale).flatMap((view) =>
    view.layout.height <= MOST_FRAMED ? [view] : viewsOfSeries(brief, locale, [view.width]),
  )
}

/** Every view of a chart, as `views` lays a series out; none of all claims by status, which are a list in HTML. */
export function viewsOf({ measures, scale }: Chart, locale: Locale, views = viewsOfSeries): View[] {
  return measures.flatMap(({ series, title }, measure) =>
    series.kind === 'status'
      ? []
      : views({ series, scale, title: title[locale] }, locale).map((view) => ({ ...view, measure })),
  )
}
