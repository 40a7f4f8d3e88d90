import { placeCounts } from '@/lib/charts/placed/counts'
import { finish } from '@/lib/charts/placed/finish'
import { placeRanks, placeStatuses } from '@/lib/charts/placed/lists'
import type { AxisScale, Placed } from '@/lib/charts/placed/placed'
import { placeRows } from '@/lib/charts/placed/rows'
import { placeScatter } from '@/lib/charts/placed/scatter'
import { placeSlope } from '@/lib/charts/placed/slope'
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
export function place(series: Series, { width, scale, measure, locale }: PlaceOptions): Placed | null {
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
export function placeWhole(series: Series, options: PlaceOptions): Placed {
  switch (series.form) {
    case 'status':
      return finish(placeStatuses(series, options.width, options.locale))
    case 'ranks':
      return finish(placeRanks(series, options.width, options.locale))
    default: {
      const placed = place(series, options)
      if (placed === null) throw new Error(`A figure of the kind "${series.form}" has no picture`)
      return placed
    }
  }
}
