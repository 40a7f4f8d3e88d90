import { placeCounts } from '@/lib/charts/layout/counts'
import { finish } from '@/lib/charts/layout/finish'
import type { AxisScale, Layout } from '@/lib/charts/layout/layout'
import { placeRanks, placeStatuses } from '@/lib/charts/layout/lists'
import { placeRows } from '@/lib/charts/layout/rows'
import { placeScatter } from '@/lib/charts/layout/scatter'
import { placeSlope } from '@/lib/charts/layout/slope'
import type { Series } from '@/lib/charts/series/series'
import type { Locale } from '@/lib/locale'

export interface PlaceOptions {
  /** In CSS pixels. */
  readonly width: number
  readonly scale: AxisScale
  /** Id of the measure that is shown. */
  readonly measure: string
  readonly locale: Locale
}

/** Lays a series out for one width; null for the kinds that are lists of words and stand in HTML. */
export function place(series: Series, { width, scale, measure, locale }: PlaceOptions): Layout | null {
  switch (series.form) {
    case 'rows':
      return finish(placeRows(series, width, scale, locale))
    case 'slope':
      return finish(placeSlope(series, width, measure === 'error', locale))
    case 'scatter':
      return finish(placeScatter(series, width, locale))
    case 'counts':
      return finish(placeCounts(series, width, locale))
    case 'status':
    case 'ranks':
      return null
  }
}

/** The same with the kinds that are lists in HTML laid out as well: for pictures that leave the page. */
export function placeWhole(series: Series, options: PlaceOptions): Layout {
  switch (series.form) {
    case 'status':
      return finish(placeStatuses(series, options.width, options.locale))
    case 'ranks':
      return finish(placeRanks(series, options.width, options.locale))
    default: {
      const layout = place(series, options)
      if (layout === null) throw new Error(`A figure of the kind "${series.form}" has no picture`)
      return layout
    }
  }
}
