import type { Layout, WidthName } from '@/lib/charts/layout/layout'

/** One of the layouts of a chart: a measure on a scale at a width. */
export interface View {
  /** Place of the measure and of the scale in the chart's lists. */
  readonly measure: number
  readonly scale: number
  readonly width: WidthName
  readonly layout: Layout
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
