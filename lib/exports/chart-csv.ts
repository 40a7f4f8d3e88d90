import type { Chart } from '@/lib/charts/chart'
import type { TableRow } from '@/lib/charts/table'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { STATUSES } from '@/lib/dossier/statuses'
import { GRADES } from '@/lib/dossier/vocabulary'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import {
  type ComputedColumn,
  columnsFrom,
  endCell,
  fieldsOfComputed,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import { type CsvRow, toCsv } from '@/lib/text/csv'

const { column, inLanguages } = columnsFrom({ ...COMPUTED_TEXTS.quantity, ...COMPUTED_TEXTS.chart })

/** A row of a chart's table, and the measure in which it is drawn. */
interface ChartRow extends TableRow {
  readonly measure: string
}

const { form: unit } = columnOf(TABLES.claims, 'unit').cell
const { form: hedge } = columnOf(TABLES.claims, 'hedge').cell
const { form: topic } = columnOf(TABLES.claims, 'topic').cell

/** The columns of every chart’s CSV, and the members of each row in its JSON. New ones come last: old readers count columns. */
const COLUMNS: readonly ComputedColumn<ChartRow>[] = [
  column('measure', 'string', (row) => row.measure, MUST),
  column('id', 'string', (row) => row.id, MUST),
  column('source', 'string', (row) => row.source, {
    ...MUST,
    words: ['claim', 'evidence', 'check'],
  }),
  column('claim', 'string', (row) => row.claim),
  ...inLanguages<ChartRow>('name', (row, locale) => row.name[locale], MUST),
  ...inLanguages<ChartRow>('written', (row, locale) => row.written[locale], MUST),
  column('value', 'any', (row) => endCell(row.value, row.unit.kind === 'date')),
  column('low', 'any', (row) => endCell(row.interval.low, row.unit.kind === 'date')),
  column('high', 'any', (row) => endCell(row.interval.high, row.unit.kind === 'date')),
  column('unit', 'string', (row) => row.unit.id, { ...unit, ...MUST }),
  column('x', 'any', ({ x }) => endCell(x?.value, x?.kind === 'date')),
  ...inLanguages<ChartRow>('where', (row, locale) => row.where[locale], MUST),
  column('per', 'string', (row) => (row.per === null ? null : perOf(row.per))),
  column('hedge', 'string', (row) => row.hedge, { ...hedge, ...MUST }),
  column('lowOpen', 'boolean', (row) => String(row.interval.lowOpen), MUST),
  column('highOpen', 'boolean', (row) => String(row.interval.highOpen), MUST),
  column('status', 'string', (row) => row.status, { words: STATUSES }),
  column('topic', 'string', (row) => row.topic?.id ?? null, topic),
  column('fit', 'string', (row) => row.fit, { words: FITS }),
  column('verdict', 'string', (row) => row.verdict, { words: VERDICTS }),
  column('grade', 'string', (row) => row.grade, { words: GRADES }),
  column('distance', 'number', (row) => (row.distance === null ? null : row.distance.by)),
]

export const CHART_FIELDS = fieldsOfComputed(COLUMNS)

/** The numbers of a chart as drawn, every measure of it, with intervals and ids, as the cells of its CSV. */
export function chartRows(chart: Chart): CsvRow[] {
  const rows = chart.measures.flatMap((measure) =>
    measure.rows.map((row): ChartRow => ({ ...row, measure: measure.id })),
  )
  return rowsOf(rows, COLUMNS)
}

/**
 * The same as CSV. An end without a bound is empty; dates are ISO days, the value of a period being its middle; `x` is the
 * place on the other axis of a scatter, a day or a count of parameters.
 */
export function chartCsv(chart: Chart): string {
  return toCsv(
    chartRows(chart),
    CHART_FIELDS.map(({ name }) => name),
  )
}

/** What a number is divided by: `parameters`, or `trillion-parameters` where it is told in trillions. */
function perOf(dimension: Dimension): string {
  return dimension.per === 1
    ? dimension.id
    : writeEach(dimension, 'en').replace(/^per /, '').replaceAll(' ', '-')
}
