import type { ScaleWords } from '@/lib/charts/scales'
import type { Datum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { inUnit, smallestOf } from '@/lib/compare/comparison'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Status } from '@/lib/dossier/statuses'
import { inEach, type Text } from '@/lib/locale'
import { measureOf, type Unit } from '@/lib/quantity/unit'
import { writeUnit } from '@/lib/quantity/write'
import { capitalised } from '@/lib/text/capitalised'

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
  /** Whether the detail is the name of the first number alone, and the label that of all. */
  readonly isNamed?: boolean
  /** The status whose mark is before the label, where the label names it. */
  readonly status?: Status
  readonly main: Datum
  readonly others: readonly LabelledDatum[]
}

/** A number of another source, or the result of a check. */
export interface LabelledDatum extends Datum {
  readonly label: Text
}

/** Every mark of a row or panel. */
export function marksOf({ main, others }: Row): readonly Datum[] {
  return [main, ...others]
}

/**
 * Rows on an axis for each of their measures, all of whose numbers are of one size; it says in what where they are not printed so.
 * `titles` are of dimensions that have another name here.
 */
export function rowsOnAxes(
  kind: RowSeries['kind'],
  rows: readonly Row[],
  titles: Readonly<Record<string, Text>> = {},
): RowSeries {
  const measures = [...new Set(rows.map(({ main }) => measureOf(main.unit)))]
  const panels = measures.flatMap((measure): RowPanel[] => {
    const own = rows.filter(({ main }) => measureOf(main.unit) === measure)
    const [unit] = own.map(({ main }) => main.unit)
    if (unit === undefined) return []
    const { id, name } = unit.dimension
    const title = titles[id] ?? inEach((locale) => capitalised(name[locale]))
    const smallest = smallestOf(own.flatMap(marksOf).map((datum) => datum.unit))
    if (smallest === null) return [{ unit, title, rows: own }]
    const sized = own.map((row) => ({
      ...row,
      main: inSmallest(row.main, smallest),
      others: row.others.map((other) => inSmallest(other, smallest)),
    }))
    return [{ unit: smallest, title, rows: sized, axis: inEach((locale) => writeUnit(smallest, locale)) }]
  })
  return { kind, panels }
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
