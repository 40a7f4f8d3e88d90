import type { Row, RowSeries, Series } from '@/lib/charts/series/series'

/** A series with fewer of its rows, and how many were left out. */
export interface Trimmed {
  readonly series: Series
  readonly left: number
}

/**
 * A series from which `count` rows are left out on purpose, for pictures of a fixed size. What stands beside claims goes
 * first, always where most of it stands, then claims from the end; a field of dots, a slope and the statuses stay whole.
 */
export function trimmed(series: Series, count: number): Trimmed {
  switch (series.form) {
    case 'rows':
      return trimmedRows(series, count)
    case 'counts': {
      const kept = Math.max(1, series.rows.length - count)
      return { series: { ...series, rows: series.rows.slice(0, kept) }, left: series.rows.length - kept }
    }
    case 'ranks': {
      const kept = Math.max(1, series.rows.length - count)
      return { series: { ...series, rows: series.rows.slice(0, kept) }, left: series.rows.length - kept }
    }
    default:
      return { series, left: 0 }
  }
}

function trimmedRows(series: RowSeries, count: number): Trimmed {
  let panels = series.panels
  let left = 0
  while (left < count) {
    const rows = panels.flatMap((panel) => panel.rows)
    const fullest = rows.reduce<Row | null>(
      (most, row) => (row.beside.length > (most?.beside.length ?? 0) ? row : most),
      null,
    )
    const last = panels.at(-1)?.rows.at(-1)
    if (fullest === null && (rows.length <= 1 || last === undefined)) break
    panels = panels
      .map((panel) => ({
        ...panel,
        rows:
          fullest === null
            ? panel.rows.filter((row) => row !== last)
            : panel.rows.map((row) => (row === fullest ? { ...row, beside: row.beside.slice(0, -1) } : row)),
      }))
      .filter((panel) => panel.rows.length > 0)
    left += 1
  }
  return { series: { ...series, panels }, left }
}
