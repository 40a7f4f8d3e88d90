import type { Canvas } from '@/lib/charts/layout/canvas'
import type { WidthName } from '@/lib/charts/layout/layout'
import type { AxisScale } from '@/lib/charts/scales'
import type { TableRow } from '@/lib/charts/table'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Locale } from '@/lib/locale'

/** What a series is built from: the dossier, the chart's entry in figures.json, and one of its measures. */
export interface ChartContext {
  readonly assessed: AssessedDossier
  readonly entry: ChartEntry
  readonly measure: ChartEntry['measures'][number]
}

export interface LayoutOptions {
  /** In CSS pixels. */
  readonly width: number
  readonly scale: AxisScale
  readonly locale: Locale
}

/** All that there is to know of a kind of chart. */
export interface ChartKind<Series> {
  /** What the chart shows in one of its measures, before any drawing. Throws where figures.json asks for what cannot be. */
  series(context: ChartContext): Series
  layout(series: Series, options: LayoutOptions): Canvas
  /** The same with what matters most, for where the whole would be too small or too high; whole where nothing is said. */
  brief?(series: Series): Series
  /** Its data as lines of a table: for the page, the CSV and the alternative text. */
  table(series: Series): readonly TableRow[]
  /** The width for which it is drawn in files; wide where nothing is said. */
  readonly fileWidth?: WidthName
  /** Whether it shows the status of its claims, and so rests on all that was found of them. */
  readonly showsStatus?: true
  /** Whether it shows every claim, whichever its entry names. */
  readonly everyClaim?: true
}
