import type { Datum, ScaleWords } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { inUnit, smallestOf } from '@/lib/compare/comparison'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Status } from '@/lib/dossier/statuses'
import { inEach, type Text } from '@/lib/locale'
import type { Unit } from '@/lib/quantity/unit'
import { writeUnit } from '@/lib/quantity/write'

/** Rows of marks on horizontal axes: bars, dots, dates, and pairs of dots that are joined. */
export interface RowSeries {
  readonly kind: Extract<ChartEntry['kind'], 'bars' | 'dots' | 'dumbbells'>
  readonly panels: readonly RowPanel[]
  /** Ids of numbers that belong together. */
  readonly joined?: readonly (readonly [from: string, to: string])[]
}

/** Rows that share one axis and so one dimension. */
export interface RowPanel {
  readonly unit: Unit
  readonly words?: ScaleWords
  /** What its numbers measure, for a chart of several panels. */
  readonly title: Text
  /** What the axis measures, where the numbers do not say it by themselves. */
  readonly axis?: Text
  readonly rows: readonly Row[]
}

/** A claim's mark, and the marks of other numbers under it, each on its own line. */
export interface Row {
  readonly id: string
  readonly label: Text
  readonly detail: Text | null
  /** The status whose mark stands before the label, where the label names it. */
  readonly status?: Status
  readonly main: Datum
  readonly others: readonly LabelledDatum[]
}

/** Another source's number, or the result of a check. */
export interface LabelledDatum extends Datum {
  readonly label: Text
}

/** Every mark of a row or panel. */
export function marksOf({ main, others }: Row): readonly Datum[] {
  return [main, ...others]
}

/** A panel on whose axis all numbers are of one size, and which says what it is in where they are not printed so. */
export function rowsInOneUnit(panel: RowPanel): RowPanel {
  const unit = smallestOf(panel.rows.flatMap(marksOf).map((datum) => datum.unit))
  if (unit === null) return panel
  const rows = panel.rows.map((row) => ({
    ...row,
    main: inSmallest(row.main, unit),
    others: row.others.map((other) => inSmallest(other, unit)),
  }))
  return { ...panel, unit, rows, axis: inEach((locale) => writeUnit(unit, locale)) }
}

/** The table of a chart of rows. */
export function rowTable({ panels }: RowSeries): TableRow[] {
  return panels.flatMap(({ rows }) =>
    rows.flatMap(({ label, main, others }) => [
      rowOf(main, label),
      ...others.map((other) => rowOf(other, other.label)),
    ]),
  )
}

/** A number in the smallest of the units beside it; it stays written as it was, with its unit. */
export function inSmallest<Any extends Datum>(datum: Any, unit: Unit | null): Any {
  return unit === null || datum.unit.size === null ? datum : { ...inUnit(datum, unit), written: datum.full }
}
