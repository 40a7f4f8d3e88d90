import { DATE_PATTERN, ITEM_SEPARATOR } from '@/lib/dossier/cells'
import type { Field } from '@/lib/dossier/field'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import { GRADES, ORIGINS, RELATIONS, TOPICS, UNCHECKABLE } from '@/lib/dossier/vocabulary'
import type { JoinedRecord } from '@/lib/exports/joined-record'
import { HEDGES } from '@/lib/quantity/hedge'
import { UNIT_IDS } from '@/lib/quantity/unit'
import type { CsvRow } from '@/lib/text/csv'

type Extra = Partial<Pick<Field, 'words' | 'pattern' | 'format' | 'minimum' | 'required'>>

function field(name: string, type: Field['type'], zh: string, en: string, extra: Extra = {}): Field {
  return { name, type, description: { zh, en }, required: false, ...extra }
}

const must = { required: true } as const
const day = { pattern: '\\d{4}-\\d{2}-\\d{2}' } as const

/** The columns of the joined table: one claim a row, numbers and dates in columns of their own. */
export const JOINED_FIELDS: readonly Field[] = [
  field('id', 'string', '论断代号', 'id of the claim', must),
  field('subject', 'string', '对象代号', 'id of the subject', must),
  field('subject_zh', 'string', '对象中文名', 'subject, in Chinese', must),
  field('subject_en', 'string', '对象英文名', 'subject, in English', must),
  field('topic', 'string', '主题', 'theme', { ...must, words: TOPICS }),
  field('metric', 'string', '量的是什么', 'what is measured', must),
  field(
    'value',
    'number',
    '印出的数，基本单位（比例为0到1）；区间和日期为空',
    'printed number in the base unit (shares from 0 to 1); empty for ranges and dates',
    { minimum: 0 },
  ),
  field(
    'date',
    'string',
    '印出的日期，精度可降低；不是日期时为空',
    'printed date of reduced precision; empty where the figure is no date',
    { pattern: DATE_PATTERN },
  ),
  field('unit', 'string', '单位', 'unit', { ...must, words: UNIT_IDS }),
  field('hedge', 'string', '程度词', 'hedge', { ...must, words: HEDGES }),
  field('low', 'number', '所允许的下限', 'lower end of what the hedge allows', { minimum: 0 }),
  field('low_open', 'boolean', '下限本身是否除外', 'whether the lower end itself is left out', must),
  field(
    'high',
    'number',
    '所允许的上限；没有上限时为空',
    'upper end of what the hedge allows; empty where there is none',
    { minimum: 0 },
  ),
  field('high_open', 'boolean', '上限本身是否除外', 'whether the upper end itself is left out', must),
  field('first_day', 'string', '日期所允许的第一天', 'first day that the date allows', day),
  field('last_day', 'string', '日期所允许的最后一天', 'last day that the date allows', day),
  field('written_zh', 'string', '中文写法，带程度词', 'as written in Chinese, hedge and all', must),
  field('written_en', 'string', '英文写法，带程度词', 'as written in English, hedge and all', must),
  field('as_of', 'string', '该数字所指的时间', 'when the figure is said to hold', { pattern: DATE_PATTERN }),
  field(
    'attribution',
    'string',
    '文章让谁说的；空即文章自己',
    'id of whom the article lets say it; empty for the article itself',
  ),
  field('section', 'integer', '节', 'section of the article', { ...must, minimum: 1 }),
  field('paragraph', 'integer', '段；0 为节标题', 'paragraph of the section; 0 is its heading', {
    ...must,
    minimum: 0,
  }),
  field('quote', 'string', '文章原话', 'the article’s own words', must),
  field('statement_zh', 'string', '一句话（中文）', 'the claim in a sentence, in Chinese', must),
  field('statement_en', 'string', '一句话（英文）', 'the claim in a sentence, in English', must),
  field('status', 'string', '核查结论', 'what is known of it: its status', { ...must, words: STATUSES }),
  field('reason_zh', 'string', '理由（中文）', 'why it has this status, in Chinese', must),
  field('reason_en', 'string', '理由（英文）', 'why it has this status, in English', must),
  field('evidence_count', 'integer', '证据条数', 'pieces of evidence', { ...must, minimum: 0 }),
  field('evidence', 'string', '最有力的一条证据的代号', 'id of the best piece of evidence'),
  field('evidence_relation', 'string', '它与论断的关系', 'how it relates to the claim', { words: RELATIONS }),
  field('evidence_origin', 'string', '谁的话', 'whose word it is', { words: ORIGINS }),
  field('evidence_grade', 'string', '材料的种类', 'kind of document', { words: GRADES }),
  field('evidence_publisher', 'string', '发布者', 'its publisher'),
  field('evidence_title', 'string', '来源标题', 'its title'),
  field('evidence_url', 'string', '网址', 'its web address', { format: 'uri' }),
  field('evidence_published', 'string', '发布日期', 'its date', { pattern: DATE_PATTERN }),
  field('evidence_written_zh', 'string', '来源的数字（中文写法）', 'its figure as written in Chinese'),
  field('evidence_written_en', 'string', '来源的数字（英文写法）', 'its figure as written in English'),
  field('evidence_excerpt', 'string', '来源原话', 'its own words'),
  field('note_zh', 'string', '说明（中文）', 'note in Chinese'),
  field('note_en', 'string', '说明（英文）', 'note in English'),
  field('page', 'string', '论断的网页（英文）', 'page of the claim, in English', must),
  field(
    'evidence_value',
    'number',
    '来源印出的数，基本单位',
    'number that the source prints, in the base unit',
    {
      minimum: 0,
    },
  ),
  field('evidence_date', 'string', '来源印出的日期', 'date that the source prints', {
    pattern: DATE_PATTERN,
  }),
  field('evidence_unit', 'string', '来源数字的单位', 'unit of the source’s figure', { words: UNIT_IDS }),
  field('evidence_hedge', 'string', '来源数字的程度词', 'hedge of the source’s figure', { words: HEDGES }),
  field('evidence_low', 'number', '来源数字的下限', 'lower end of the source’s figure', { minimum: 0 }),
  field(
    'evidence_high',
    'number',
    '来源数字的上限；没有上限时为空',
    'upper end of the source’s figure; empty where there is none',
    { minimum: 0 },
  ),
  field('evidence_first_day', 'string', '来源日期的第一天', 'first day of the source’s date', day),
  field('evidence_last_day', 'string', '来源日期的最后一天', 'last day of the source’s date', day),
  field('status_group', 'string', '核查结论的类别', 'group of its status', { ...must, words: STATUS_GROUPS }),
  field(
    'uncheckable',
    'string',
    '为何措辞无从核对；可以核对时为空',
    'why it cannot be checked as worded; empty where it can',
    { words: UNCHECKABLE },
  ),
  field(
    'counted',
    'string',
    '文章列出的各项，文章原话，以“ | ”分隔',
    'the items that the article lists and the claim counts, in its own words, separated by “ | ”',
  ),
  field(
    'verdict_zh',
    'string',
    '可供引用的结论（中文）',
    'a conclusion fit to be quoted, in Chinese; empty where status and reason say it',
  ),
  field('verdict_en', 'string', '可供引用的结论（英文）', 'the same in English'),
]

function numeric(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null
}

function worded(value: number | string | null): string | null {
  return typeof value === 'string' ? value : null
}

/** A joined record as a flat row. */
export function joinedRow(record: JoinedRecord): CsvRow {
  const { quantity, bestEvidence: best } = record
  return {
    id: record.id,
    subject: record.subject.id,
    subject_zh: record.subject.zh,
    subject_en: record.subject.en,
    topic: record.topic,
    metric: record.metric,
    value: numeric(quantity.value),
    date: worded(quantity.value),
    unit: quantity.unit,
    hedge: quantity.hedge,
    low: numeric(quantity.low),
    low_open: String(quantity.lowOpen),
    high: numeric(quantity.high),
    high_open: String(quantity.highOpen),
    first_day: worded(quantity.low),
    last_day: worded(quantity.high),
    written_zh: quantity.written.zh,
    written_en: quantity.written.en,
    as_of: record.asOf,
    attribution: record.attribution?.id ?? null,
    section: record.section,
    paragraph: record.paragraph,
    quote: record.quote,
    statement_zh: record.statement.zh,
    statement_en: record.statement.en,
    status: record.status.id,
    reason_zh: record.status.reason.zh,
    reason_en: record.status.reason.en,
    evidence_count: record.evidenceCount,
    evidence: best?.id ?? null,
    evidence_relation: best?.relation ?? null,
    evidence_origin: best?.origin ?? null,
    evidence_grade: best?.grade ?? null,
    evidence_publisher: best?.publisher ?? null,
    evidence_title: best?.title ?? null,
    evidence_url: best?.url ?? null,
    evidence_published: best?.published ?? null,
    evidence_written_zh: best?.quantity?.written.zh ?? null,
    evidence_written_en: best?.quantity?.written.en ?? null,
    evidence_excerpt: best?.excerpt ?? null,
    note_zh: record.note.zh,
    note_en: record.note.en,
    page: record.page.en,
    evidence_value: numeric(best?.quantity?.value ?? null),
    evidence_date: worded(best?.quantity?.value ?? null),
    evidence_unit: best?.quantity?.unit ?? null,
    evidence_hedge: best?.quantity?.hedge ?? null,
    evidence_low: numeric(best?.quantity?.low ?? null),
    evidence_high: numeric(best?.quantity?.high ?? null),
    evidence_first_day: worded(best?.quantity?.low ?? null),
    evidence_last_day: worded(best?.quantity?.high ?? null),
    status_group: record.status.group,
    uncheckable: record.status.uncheckable,
    counted: record.status.counted.length === 0 ? null : record.status.counted.join(ITEM_SEPARATOR),
    verdict_zh: record.status.verdict?.zh ?? null,
    verdict_en: record.status.verdict?.en ?? null,
  }
}
