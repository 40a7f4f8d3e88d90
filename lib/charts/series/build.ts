import { countSeries, rankSeries, statusSeries } from '@/lib/charts/series/lists'
import { rowSeries } from '@/lib/charts/series/rows'
import { scatterSeries } from '@/lib/charts/series/scatter'
import type { Series } from '@/lib/charts/series/series'
import { slopeSeries } from '@/lib/charts/series/slope'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { STATUSES } from '@/lib/dossier/statuses'

/** What a figure shows in one of its measures: claims and evidence with their values, before any drawing. */
export function seriesOf(
  assessed: AssessedDossier,
  entry: FigureEntry,
  measure: FigureEntry['measures'][number],
): Series {
  switch (entry.kind) {
    case 'status':
      return statusSeries(assessed, STATUSES)
    case 'bars':
    case 'dots':
    case 'intervals':
    case 'timeline':
      return rowSeries({ assessed, entry, measure })
    case 'slope':
      return slopeSeries(assessed, entry, measure.id)
    case 'scatter':
      return scatterSeries(assessed, entry, measure.id)
    case 'counts':
      return countSeries(assessed, entry)
    case 'ranks':
      return rankSeries(assessed, entry)
  }
}
