import type { ChartKind, LayoutOptions } from '@/lib/charts/kind'
import { layoutAllowed } from '@/lib/charts/layout/allowed'
import { layoutGrid } from '@/lib/charts/layout/grid'
import { layoutGrowth } from '@/lib/charts/layout/growth'
import { finished } from '@/lib/charts/layout/key'
import type { Layout } from '@/lib/charts/layout/layout'
import { layoutLines } from '@/lib/charts/layout/lines'
import { layoutRows } from '@/lib/charts/layout/rows'
import { layoutScatter } from '@/lib/charts/layout/scatter'
import { layoutSlope } from '@/lib/charts/layout/slope'
import { layoutStatuses } from '@/lib/charts/layout/statuses'
import { layoutTimeline } from '@/lib/charts/layout/timeline'
import { type AllowedSeries, allowedSeries, allowedTable, briefAllowed } from '@/lib/charts/series/allowed'
import { type GrowthSeries, growthSeries, growthTable } from '@/lib/charts/series/growth'
import { type LineSeries, lineTable } from '@/lib/charts/series/lines'
import {
  briefGrid,
  type GridSeries,
  gridSeries,
  type StatusSeries,
  statusSeries,
  statusTable,
} from '@/lib/charts/series/lists'
import { rowSeries } from '@/lib/charts/series/row-series'
import { type RowSeries, rowTable } from '@/lib/charts/series/rows'
import { type ScatterSeries, scatterSeries, scatterTable } from '@/lib/charts/series/scatter'
import { type SlopeSeries, slopeSeries, slopeTable } from '@/lib/charts/series/slope'
import { type TimelineSeries, timelineSeries, timelineTable } from '@/lib/charts/series/timeline'
import type { ChartEntry } from '@/lib/dossier/chart-entry'

export type Series =
  | AllowedSeries
  | RowSeries
  | SlopeSeries
  | ScatterSeries
  | GridSeries
  | StatusSeries
  | TimelineSeries
  | GrowthSeries
  | LineSeries

type KindName = ChartEntry['kind']

/** The series of a kind; several kinds may have one. */
type SeriesOf<Name extends KindName, Any = Series> = Any extends { readonly kind: infer Kinds }
  ? Name extends Kinds
    ? Any
    : never
  : never

function rows(kind: RowSeries['kind']): ChartKind<RowSeries> {
  return {
    series: (context) => rowSeries(kind, context),
    layout: layoutRows,
    table: rowTable,
  }
}

function grid(kind: GridSeries['kind']): ChartKind<GridSeries> {
  return {
    series: (context) => gridSeries(kind, context),
    layout: layoutGrid,
    brief: briefGrid,
    table: (series) => series.rows.map(({ row }) => row),
    fileWidth: 'column',
    showsStatus: true,
  }
}

/** Every kind of chart that figures.json can name. A new kind is an entry here, its series and its layout. */
export const CHART_KINDS: {
  readonly [Name in KindName]: ChartKind<SeriesOf<Name>>
} = {
  bars: rows('bars'),
  dots: rows('dots'),
  dumbbells: { ...rows('dumbbells'), fileWidth: 'column' },
  growth: {
    series: growthSeries,
    layout: layoutGrowth,
    table: growthTable,
    fileWidth: 'column',
    showsStatus: true,
  },
  timeline: {
    series: timelineSeries,
    layout: layoutTimeline,
    table: timelineTable,
    showsStatus: true,
  },
  allowed: {
    series: allowedSeries,
    layout: layoutAllowed,
    brief: briefAllowed,
    table: allowedTable,
  },
  slope: { series: slopeSeries, layout: layoutSlope, table: slopeTable },
  scatter: {
    series: scatterSeries,
    layout: layoutScatter,
    table: scatterTable,
  },
  counts: grid('counts'),
  ranks: grid('ranks'),
  status: {
    series: statusSeries,
    layout: layoutStatuses,
    table: statusTable,
    fileWidth: 'column',
    showsStatus: true,
    everyClaim: true,
  },
}

/** Lines over time, which no data folder asks for: what parts one line from another is known of an opened table alone. */
const LINES: Omit<ChartKind<LineSeries>, 'series'> = {
  layout: layoutLines,
  table: lineTable,
}

/** The entry of a series' kind. */
export function chartKindOf(series: Series): Omit<ChartKind<Series>, 'series'> {
  return series.kind === 'lines' ? LINES : CHART_KINDS[series.kind]
}

/** What matters most of a series. */
export function briefOf(series: Series): Series {
  return chartKindOf(series).brief?.(series) ?? series
}

/** Lays a series out for one width. */
export function layoutOf(series: Series, options: LayoutOptions): Layout {
  return finished(chartKindOf(series).layout(series, options))
}
