import type { Chart } from '@/lib/charts/chart'
import type { TableRow } from '@/lib/charts/table'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { STATUSES } from '@/lib/dossier/statuses'
import { GRADES } from '@/lib/dossier/vocabulary'
import {
  type ComputedColumn,
  column,
  endCell,
  FLAG,
  fieldsOfComputed,
  inLanguages,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import type { Dimension } from '@/lib/quantity/unit'
import { writeEach } from '@/lib/quantity/write'
import { type CsvRow, toCsv } from '@/lib/text/csv'

/** A row of a chart's table, and the measure in which it is drawn. */
interface ChartRow extends TableRow {
  readonly measure: string
}

const { form: unit } = columnOf(TABLES.claims, 'unit').cell
const { form: hedge } = columnOf(TABLES.claims, 'hedge').cell
const { form: topic } = columnOf(TABLES.claims, 'topic').cell

/** The columns of every chart’s CSV, and the members of each row in its JSON. New ones come last: old readers count columns. */
const COLUMNS: readonly ComputedColumn<ChartRow>[] = [
  column('measure', MUST, (row) => row.measure, ['指标的编号', 'id of the measure']),
  column('id', MUST, (row) => row.id, [
    '论断、证据或验算的编号；散点图中为模型名',
    'id of a claim, a piece of evidence or a check; of a background point, the name of a model',
  ]),
  column('source', { ...MUST, words: ['claim', 'evidence', 'check'] }, (row) => row.source, [
    '谁的数字：文章、其他来源、重算',
    'whose number: the article’s, another source’s, recomputed',
  ]),
  column('claim', 'string', (row) => row.claim, ['所说的论断', 'the claim that it is about']),
  ...inLanguages<ChartRow>('name', MUST, (row, locale) => row.name[locale], [
    '图中名称',
    'its name in the chart',
  ]),
  ...inLanguages<ChartRow>('written', MUST, (row, locale) => row.written[locale], [
    '带限定词和单位的写法',
    'as written, with qualifier and unit',
  ]),
  column('value', 'any', (row) => endCell(row.value, row.unit.kind === 'date'), [
    '所画的位置，基本单位；时段为其中点；没有印出数字时为空',
    'where it is drawn, in the base unit; of a period its middle; empty where no number is printed',
  ]),
  column('low', 'any', (row) => endCell(row.interval.low, row.unit.kind === 'date'), [
    '所允许的下限',
    'lower end of what it allows',
  ]),
  column('high', 'any', (row) => endCell(row.interval.high, row.unit.kind === 'date'), [
    '所允许的上限；没有上限时为空',
    'upper end of what it allows; empty where there is none',
  ]),
  column('unit', { ...MUST, ...unit }, (row) => row.unit.id, [
    '这一行自己的单位；date 为日期',
    'unit of this row; date for days',
  ]),
  column('x', 'any', ({ x }) => endCell(x?.value, x?.kind === 'date'), [
    '散点图另一轴上的位置：日期或参数量',
    'place on the other axis of a scatter: a day, or a count of parameters',
  ]),
  ...inLanguages<ChartRow>('where', MUST, (row, locale) => row.where[locale], ['出处', 'where it is found']),
  column('per', 'string', (row) => (row.per === null ? null : perOf(row.per)), [
    '除以什么；未相除时为空',
    'what it is divided by; empty where it is not',
  ]),
  column('hedge', { ...MUST, ...hedge }, (row) => row.hedge, ['限定词', 'qualifier']),
  column('lowOpen', FLAG, (row) => String(row.interval.lowOpen), [
    '下限本身是否除外',
    'whether the lower end itself is excluded',
  ]),
  column('highOpen', FLAG, (row) => String(row.interval.highOpen), [
    '上限本身是否除外',
    'whether the upper end itself is excluded',
  ]),
  column('status', { type: 'string', words: STATUSES }, (row) => row.status, [
    '论断的核查结论；其他行为空',
    'status of a claim; empty in other rows',
  ]),
  column('topic', topic, (row) => row.topic?.id ?? null, [
    '论断的主题；其他行为空',
    'theme of a claim; empty in other rows',
  ]),
  column('fit', { type: 'string', words: FITS }, (row) => row.fit, [
    '重算结果与所称范围的关系；其他行为空',
    'how a recomputed result relates to what is claimed; empty in other rows',
  ]),
  column('verdict', { type: 'string', words: VERDICTS }, (row) => row.verdict, [
    '重算的结果；其他行为空',
    'result of a check; empty in other rows',
  ]),
  column('grade', { type: 'string', words: GRADES }, (row) => row.grade, [
    '来源是什么材料；其他行为空',
    'what kind of document a source is; empty in other rows',
  ]),
  column('distance', 'number', (row) => (row.distance === null ? null : row.distance.by), [
    '重算结果离所称范围多远，低于为负；吻合或其他行为空',
    'how far a recomputed result is from what is claimed, below it negative; empty where it fits and in other rows',
  ]),
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
