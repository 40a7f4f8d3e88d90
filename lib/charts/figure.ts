import type { AxisScale } from '@/lib/charts/layout/layout'
import { seriesOf } from '@/lib/charts/series/build'
import type { Series } from '@/lib/charts/series/series'
import { type TableRow, tableOf } from '@/lib/charts/table'
import type { AssessedDossier } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Text } from '@/lib/locale'

/** A figure in one of its measures, with its words filled from the data. */
export interface MeasuredFigure {
  readonly id: string
  readonly label: Text
  readonly title: Text
  readonly subtitle: Text
  readonly series: Series
  /** What it draws, as the rows of a table. */
  readonly rows: readonly TableRow[]
}

/** A figure as data: everything it shows and says in every measure, before it is laid out for a width. */
export interface Figure {
  readonly entry: FigureEntry
  readonly slug: string
  /** The first is shown first. */
  readonly measures: readonly [MeasuredFigure, ...MeasuredFigure[]]
  readonly scales: readonly AxisScale[]
  readonly caution: Text | null
}

/** Makes a figure of figures.json from the dossier. Throws on words that name what does not exist. */
export function figureOf(assessed: AssessedDossier, entry: FigureEntry): Figure {
  const sources = { assessed, entry }
  const [first, ...others] = entry.measures.map((measure): MeasuredFigure => {
    const series = seriesOf(assessed, entry, measure)
    return {
      id: measure.id,
      label: fill(measure.label, sources),
      title: fill(measure.title, sources),
      subtitle: fill(measure.subtitle, sources),
      series,
      rows: tableOf(assessed, measure, series),
    }
  })
  if (first === undefined) throw new Error(`figures.json: figure "${entry.slug}" has no measure`)
  return {
    entry,
    slug: entry.slug,
    measures: [first, ...others],
    scales: entry.scales,
    caution: entry.caution === undefined ? null : fill(entry.caution, sources),
  }
}
