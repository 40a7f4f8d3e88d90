import type { Chart } from '@/lib/charts/chart'
import type { TableRow } from '@/lib/charts/table'
import { FITS, VERDICTS } from '@/lib/claims/check'
import { columnOf } from '@/lib/dossier/column'
import { TABLES } from '@/lib/dossier/schema'
import { STATUSES } from '@/lib/dossier/statuses'
import { GRADES } from '@/lib/dossier/vocabulary'
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
  computed('measure', 'string', { zh: '度量的代号', en: 'id of the measure' }, (row) => row.measure, MUST),
  computed(
    'id',
    'string',
    {
      zh: '论断、证据或验算的代号；散点图中为模型名',
      en: 'id of a claim, a piece of evidence or a check; of a background point, the name of a model',
    },
    (row) => row.id,
    MUST,
  ),
  computed(
    'source',
    'string',
    {
      zh: '谁的数字：文章、其他来源、重算',
      en: 'whose number: the article’s, another source’s, recomputed',
    },
    (row) => row.source,
    { ...MUST, words: ['claim', 'evidence', 'check'] },
  ),
  computed('claim', 'string', { zh: '所说的论断', en: 'the claim that it is about' }, (row) => row.claim),
  ...computedTexts<FigureRow>(
    'name',
    { zh: '图中名称', en: 'its name in the chart' },
    (row, locale) => row.name[locale],
    MUST,
  ),
  ...computedTexts<FigureRow>(
    'written',
    { zh: '带程度词和单位的写法', en: 'as written, with qualifier and unit' },
    (row, locale) => row.written[locale],
    MUST,
  ),
  computed(
    'value',
    'any',
    {
      zh: '所画的位置，基本单位；时段为其中点；没有印出数字时为空',
      en: 'where it is drawn, in the base unit; of a period its middle; empty where no number is printed',
    },
    (row) => endCell(row.value, row.unit.kind === 'date'),
  ),
  computed('low', 'any', { zh: '所允许的下限', en: 'lower end of what it allows' }, (row) =>
    endCell(row.interval.low, row.unit.kind === 'date'),
  ),
  computed(
    'high',
    'any',
    {
      zh: '所允许的上限；没有上限时为空',
      en: 'upper end of what it allows; empty where there is none',
    },
    (row) => endCell(row.interval.high, row.unit.kind === 'date'),
  ),
  computed(
    'unit',
    'string',
    { zh: '这一行自己的单位；date 为日期', en: 'unit of this row; date for days' },
    (row) => row.unit.id,
    { ...unit, ...MUST },
  ),
  computed(
    'x',
    'any',
    {
      zh: '散点图另一轴上的位置：日期或参数量',
      en: 'place on the other axis of a scatter: a day, or a count of parameters',
    },
    ({ x }) => endCell(x?.value, x?.kind === 'date'),
  ),
  ...computedTexts<FigureRow>(
    'where',
    { zh: '出处', en: 'where it is found' },
    (row, locale) => row.where[locale],
    MUST,
  ),
  computed(
    'per',
    'string',
    { zh: '除以什么；未相除时为空', en: 'what it is divided by; empty where it is not' },
    (row) => (row.per === null ? null : perOf(row.per)),
  ),
  computed('hedge', 'string', { zh: '程度词', en: 'qualifier' }, (row) => row.hedge, { ...hedge, ...MUST }),
  computed(
    'low_open',
    'boolean',
    { zh: '下限本身是否除外', en: 'whether the lower end itself is excluded' },
    (row) => String(row.interval.lowOpen),
    MUST,
  ),
  computed(
    'high_open',
    'boolean',
    { zh: '上限本身是否除外', en: 'whether the upper end itself is excluded' },
    (row) => String(row.interval.highOpen),
    MUST,
  ),
  computed(
    'status',
    'string',
    { zh: '论断的核查结论；其他行为空', en: 'status of a claim; empty in other rows' },
    (row) => row.status,
    { words: STATUSES },
  ),
  computed(
    'topic',
    'string',
    { zh: '论断的主题；其他行为空', en: 'theme of a claim; empty in other rows' },
    (row) => row.topic?.id ?? null,
    topic,
  ),
  computed(
    'fit',
    'string',
    {
      zh: '重算结果与所称范围的关系；其他行为空',
      en: 'how a recomputed result relates to what is claimed; empty in other rows',
    },
    (row) => row.fit,
    { words: FITS },
  ),
  computed(
    'verdict',
    'string',
    { zh: '重算的结果；其他行为空', en: 'result of a check; empty in other rows' },
    (row) => row.verdict,
    { words: VERDICTS },
  ),
  computed(
    'grade',
    'string',
    { zh: '来源是什么材料；其他行为空', en: 'what kind of document a source is; empty in other rows' },
    (row) => row.grade,
    { words: GRADES },
  ),
  computed(
    'distance',
    'number',
    {
      zh: '重算结果离所称范围多远，低于为负；相合或其他行为空',
      en: 'how far a recomputed result is from what is claimed, below it negative; empty where it fits and in other rows',
    },
    (row) => (row.distance === null ? null : row.distance.by),
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
