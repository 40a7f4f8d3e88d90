import type { AssessedDossier } from '@/lib/claims/assess'
import { STANDINGS } from '@/lib/claims/standing'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { countSeries, rankSeries, standingSeries } from '@/lib/figures/series/lists'
import { rowSeries } from '@/lib/figures/series/rows'
import { scatterSeries } from '@/lib/figures/series/scatter'
import type { Series } from '@/lib/figures/series/series'
import { slopeSeries } from '@/lib/figures/series/slope'

/** What a figure shows in one of its measures: claims and evidence with their values, before any drawing. */
export function seriesOf(
  assessed: AssessedDossier,
  entry: FigureEntry,
  measure: FigureEntry['measures'][number],
): Series {
  switch (entry.kind) {
    case 'standing':
      return standingSeries(assessed, STANDINGS)
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
