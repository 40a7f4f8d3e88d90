import type { Chart } from '@/lib/charts/chart'
import { kindOf, layoutOf, type Series } from '@/lib/charts/kinds'
import { type Layout, WIDTHS, type WidthName } from '@/lib/charts/layout/layout'
import type { AxisScale } from '@/lib/charts/scales'
import type { Locale } from '@/lib/locale'

/** One of the layouts of a chart: a measure on a scale at a width. */
export interface View {
  /** Place of the measure and of the scale in the chart's lists. */
  readonly measure: number
  readonly scale: number
  readonly width: WidthName
  readonly layout: Layout
}

const WIDTH_NAMES: readonly WidthName[] = ['narrow', 'wide']

/** Lays a series out for every width. */
export function viewsOfSeries(series: Series, scale: AxisScale, locale: Locale): View[] {
  return WIDTH_NAMES.map((width) => ({
    measure: 0,
    scale: 0,
    width,
    layout: layoutOf(series, { width: WIDTHS[width], scale, locale }),
  }))
}

/** Lays out every view of a chart; none for the kinds that are lists in HTML. */
export function viewsOf({ measures, scales }: Chart, locale: Locale): View[] {
  return measures.flatMap(({ series }, measure) =>
    kindOf(series).display === 'list'
      ? []
      : scales.flatMap((name, scale) =>
          viewsOfSeries(series, name, locale).map((view) => ({ ...view, measure, scale })),
        ),
  )
}

/** What the interactive layer needs of a layout. */
export type MarkLayout = Pick<Layout, 'width' | 'height' | 'marks' | 'background'>

/** A view without what only the picture draws. */
export interface MarkView extends Omit<View, 'layout'> {
  readonly layout: MarkLayout
}

/** Views as the interactive layer takes them: a page loads no words and lines a second time. */
export function markViewsOf(views: readonly View[]): MarkView[] {
  return views.map(({ layout: { width, height, marks, background }, ...view }) => ({
    ...view,
    layout: { width, height, marks, background },
  }))
}
