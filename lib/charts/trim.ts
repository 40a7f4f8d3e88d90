import type { Trimmed } from '@/lib/charts/kind'
import type { Row, RowSeries } from '@/lib/charts/series/rows'

/** Leaves items of a list of a series out from its end, the rows of a grid or the dates of a timeline; the first stays. */
export function trimmer<Name extends string>(name: Name) {
  return <Series extends { readonly [N in Name]: readonly unknown[] }>(
    series: Series,
    count: number,
  ): Trimmed<Series> => {
    const kept = Math.max(1, series[name].length - count)
    return { series: { ...series, [name]: series[name].slice(0, kept) }, left: series[name].length - kept }
  }
}

/** Leaves marks out: other numbers first, always of the row that has most of them, then rows from the end. */
export function trimRows(series: RowSeries, count: number): Trimmed<RowSeries> {
  let { panels } = series
  let left = 0
  while (left < count) {
    const rows = panels.flatMap((panel) => panel.rows)
    const fullest = rows.reduce<Row | null>(
      (most, row) => (row.others.length > (most?.others.length ?? 0) ? row : most),
      null,
    )
    const last = rows.at(-1)
    if (fullest === null && (rows.length <= 1 || last === undefined)) break
    const trimmed = (row: Row): Row[] => {
      if (fullest === null) return row === last ? [] : [row]
      return [row === fullest ? { ...row, others: row.others.slice(0, -1) } : row]
    }
    panels = panels
      .map((panel) => ({ ...panel, rows: panel.rows.flatMap(trimmed) }))
      .filter((panel) => panel.rows.length > 0)
    left += 1
  }
  return { series: { ...series, panels }, left }
}
