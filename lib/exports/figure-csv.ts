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
  computed,
  computedTexts,
  endCell,
  fieldsOfComputed,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import { type CsvRow, toCsv } from '@/lib/text/csv'

/** A row of a chart's table, and the measure in which it is drawn. */
interface FigureRow extends TableRow {
  readonly measure: string
}

const { form: unit } = columnOf(TABLES.claims, 'unit').cell
const { form: hedge } = columnOf(TABLES.claims, 'hedge').cell
const { form: topic } = columnOf(TABLES.claims, 'topic').cell

/** The columns of every chart’s CSV, and the members of each row in its JSON. New ones come last: old readers count columns. */
const COLUMNS: readonly ComputedColumn<FigureRow>[] = [
  computed('measure', 'string', COMPUTED_TEXTS.figure.measure, (row) => row.measure, MUST),
  computed('id', 'string', COMPUTED_TEXTS.figure.id, (row) => row.id, MUST),
  computed('source', 'string', COMPUTED_TEXTS.figure.source, (row) => row.source, {
    ...MUST,
    words: ['claim', 'evidence', 'check'],
  }),
  computed('claim', 'string', COMPUTED_TEXTS.figure.claim, (row) => row.claim),
  ...computedTexts<FigureRow>('name', COMPUTED_TEXTS.figure.name, (row, locale) => row.name[locale], MUST),
  ...computedTexts<FigureRow>(
    'written',
    COMPUTED_TEXTS.figure.written,
    (row, locale) => row.written[locale],
    MUST,
  ),
  computed('value', 'any', COMPUTED_TEXTS.figure.value, (row) =>
    endCell(row.value, row.unit.kind === 'date'),
  ),
  computed('low', 'any', COMPUTED_TEXTS.figure.low, (row) =>
    endCell(row.interval.low, row.unit.kind === 'date'),
  ),
  computed('high', 'any', COMPUTED_TEXTS.figure.high, (row) =>
    endCell(row.interval.high, row.unit.kind === 'date'),
  ),
  computed('unit', 'string', COMPUTED_TEXTS.figure.unit, (row) => row.unit.id, { ...unit, ...MUST }),
  computed('x', 'any', COMPUTED_TEXTS.figure.x, ({ x }) => endCell(x?.value, x?.kind === 'date')),
  ...computedTexts<FigureRow>('where', COMPUTED_TEXTS.figure.where, (row, locale) => row.where[locale], MUST),
  computed('per', 'string', COMPUTED_TEXTS.figure.per, (row) => (row.per === null ? null : perOf(row.per))),
  computed('hedge', 'string', COMPUTED_TEXTS.figure.hedge, (row) => row.hedge, { ...hedge, ...MUST }),
  computed('low_open', 'boolean', COMPUTED_TEXTS.figure.lowOpen, (row) => String(row.interval.lowOpen), MUST),
  computed(
    'high_open',
    'boolean',
    COMPUTED_TEXTS.figure.highOpen,
    (row) => String(row.interval.highOpen),
    MUST,
  ),
  computed('status', 'string', COMPUTED_TEXTS.figure.status, (row) => row.status, { words: STATUSES }),
  computed('topic', 'string', COMPUTED_TEXTS.figure.topic, (row) => row.topic?.id ?? null, topic),
  computed('fit', 'string', COMPUTED_TEXTS.figure.fit, (row) => row.fit, { words: FITS }),
  computed('verdict', 'string', COMPUTED_TEXTS.figure.verdict, (row) => row.verdict, { words: VERDICTS }),
  computed('grade', 'string', COMPUTED_TEXTS.figure.grade, (row) => row.grade, { words: GRADES }),
  computed('distance', 'number', COMPUTED_TEXTS.figure.distance, (row) =>
    row.distance === null ? null : row.distance.by,
  ),
]

export const FIGURE_FIELDS = fieldsOfComputed(COLUMNS)

/** The numbers of a chart as drawn, every measure of it, with intervals and ids, as the cells of its CSV. */
export function figureRows(figure: Chart): CsvRow[] {
  const rows = figure.measures.flatMap((measure) =>
    measure.rows.map((row): FigureRow => ({ ...row, measure: measure.id })),
  )
  return rowsOf(rows, COLUMNS)
}

/**
 * The same as CSV. An end without a bound is empty; dates are ISO days, the value of a period being its middle; `x` is the
 * place on the other axis of a scatter, a day or a count of parameters.
 */
export function figureCsv(figure: Chart): string {
  return toCsv(
    figureRows(figure),
    FIGURE_FIELDS.map(({ name }) => name),
  )
}

/** What a number is divided by: `parameters`, or `trillion-parameters` where it is told in trillions. */
function perOf(dimension: Dimension): string {
  return dimension.per === 1
    ? dimension.id
    : writeEach(dimension, 'en').replace(/^per /, '').replaceAll(' ', '-')
}
