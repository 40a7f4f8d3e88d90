import type { Chart } from '@/lib/charts/chart'
import type { TableRow } from '@/lib/charts/table'
import { FITS, OUTCOMES } from '@/lib/claims/check'
import { id, topic } from '@/lib/dossier/cells'
import { STATUSES } from '@/lib/dossier/statuses'
import { GRADES } from '@/lib/dossier/vocabulary'
import { endCell } from '@/lib/exports/cell-values'
import {
  BOOLEAN,
  type ComputedColumn,
  computedColumns,
  csvRows,
  MUST,
  oneOf,
} from '@/lib/exports/computed-column'
import { HEDGES } from '@/lib/quantity/hedge'
import { type CsvRow, toCsv } from '@/lib/text/csv'

/** A row of a chart's table, and the measure in which it is drawn. */
interface ChartRow extends TableRow {
  readonly measure: string
}

const { column, inLanguages } = computedColumns<ChartRow>()

/** The columns of every chart’s CSV, and the members of each row in its JSON. New ones come last: old readers count columns. */
export const CHART_COLUMNS: readonly ComputedColumn<ChartRow>[] = [
  column('measure', 'id of the measure', MUST),
  column('id', 'id of a claim, evidence or check, or name of a background point', MUST),
  column('source', 'whose number: the article’s, another source’s, recalculated', {
    ...MUST,
    words: ['claim', 'evidence', 'check'],
  }),
  column('claim', 'the claim that it is about', 'string'),
  ...inLanguages('name', 'its name in the chart', MUST),
  ...inLanguages('written', 'as written, with qualifier and unit', MUST),
  column('value', 'where it is drawn, in the base unit; empty if no number is printed', 'any', (row) =>
    endCell(row.value, row.unit.kind),
  ),
  column('low', 'lower end of what it allows', 'any', (row) => endCell(row.interval.low, row.unit.kind)),
  column('high', 'upper end of what it allows; empty where there is none', 'any', (row) =>
    endCell(row.interval.high, row.unit.kind),
  ),
  column('unit', 'unit of this row; date for days', { ...id.form, required: true }, (row) => row.unit.id),
  column('x', 'day on the time axis of a scatter or of growth', 'any', ({ x }) => endCell(x, 'date')),
  ...inLanguages('where', 'where it is found', MUST),
  column('hedge', 'qualifier; the Method page says what each allows', { ...MUST, words: HEDGES }),
  column('lowOpen', 'whether the lower end itself is excluded', BOOLEAN, (row) =>
    String(row.interval.lowOpen),
  ),
  column('highOpen', 'whether the upper end itself is excluded', BOOLEAN, (row) =>
    String(row.interval.highOpen),
  ),
  column('status', 'status of a claim; empty in other rows', oneOf(STATUSES)),
  column('topic', 'topic of a claim; empty in other rows', topic.form, (row) => row.topic?.id ?? null),
  column('fit', 'how a result relates to what is claimed; empty in other rows', oneOf(FITS)),
  column('verdict', 'result of a check; empty in other rows', oneOf(OUTCOMES), ({ outcome }) => outcome),
  column('grade', 'what kind of document a source is; empty in other rows', oneOf(GRADES)),
  column('distance', 'how far a result is from what is claimed; below it negative', 'number', (row) =>
    row.distance === null ? null : row.distance.by,
  ),
]

/** The numbers of a chart as drawn, every measure of it, with intervals and ids, as the cells of its CSV. */
export function chartRows(chart: Chart): CsvRow[] {
  const rows = chart.measures.flatMap((measure) =>
    measure.rows.map((row): ChartRow => ({ ...row, measure: measure.id })),
  )
  return csvRows(rows, CHART_COLUMNS)
}

/**
 * The same as CSV. An end without a bound is empty; dates are ISO days, the value of a period being its middle.
 */
export function chartCsv(chart: Chart): string {
  return toCsv(
    chartRows(chart),
    CHART_COLUMNS.map(({ name }) => name),
  )
}
