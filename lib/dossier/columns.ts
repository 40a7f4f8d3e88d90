import {
  date,
  excerpt,
  figure,
  id,
  ids,
  items,
  number,
  operands,
  ordinal,
  quote,
  text,
  url,
  word,
} from '@/lib/dossier/cells'
import { type Columns, optional, required } from '@/lib/dossier/column'
import {
  BASES,
  CHECK_KINDS,
  FAMILIES,
  FATES,
  GRADES,
  ORIGINS,
  RELATIONS,
  TOPICS,
  UNCHECKABLE,
} from '@/lib/dossier/rows'
import type { Text } from '@/lib/locale'
import { HEDGES } from '@/lib/quantity/hedge'
import { UNITS, type UnitId } from '@/lib/quantity/unit'

const [firstUnit, ...otherUnits] = Object.keys(UNITS) as [UnitId, ...UnitId[]]

const place = {
  section: required(
    ordinal(1),
    '节，从 1（导语）到 6（图注）',
    'section of the article, from 1 (the lead) to 6 (the captions)',
  ),
  paragraph: required(
    ordinal(0),
    '段，从 1 起；0 是小标题',
    'paragraph of the section, from 1; 0 is its heading',
  ),
}

const note = {
  note_en: optional(text, '说明（英文），与中文同有同无', 'note in English, there if the Chinese one is'),
  note_zh: optional(text, '说明（中文），与英文同有同无', 'note in Chinese, there if the English one is'),
}

const bounds = {
  low: optional(
    figure,
    '下限，只与 range 同用；日期为 ISO 日',
    'lower end, with range only; of a date, an ISO day',
  ),
  high: optional(
    figure,
    '上限，只与 range 同用；日期为 ISO 日',
    'upper end, with range only; of a date, an ISO day',
  ),
}

const unit = word([firstUnit, ...otherUnits])

const subjects = {
  id: required(id, '代号，不重复', 'id, unique'),
  name_zh: required(text, '中文名', 'name in Chinese'),
  name_en: required(text, '英文名', 'name in English'),
  kind: required(id, '类别，如 company、model', 'sort of thing: company, model and so on'),
  family: required(word(FAMILIES), '图中的颜色归属', 'whose colour it wears in figures'),
  line_zh: required(text, '一句话介绍（中文）', 'one sentence about it, in Chinese'),
  line_en: required(text, '一句话介绍（英文）', 'one sentence about it, in English'),
} satisfies Columns

const claims = {
  id: required(id, '代号，不重复，不再用于别处', 'id, unique and never used again'),
  subject: required(id, '说的是谁，subjects.csv 的代号', 'whom it is about, an id of subjects.csv'),
  topic: required(word(TOPICS), '主题', 'theme'),
  metric: required(id, '量的是什么，如 accelerators', 'what is measured: accelerators and so on'),
  value: optional(
    figure,
    '基本单位下的数，或精度降低的 ISO 日期；数的程度词为 range 时留空',
    'number in the base unit, or ISO date of reduced precision; empty for a number with the hedge range',
  ),
  unit: required(unit, '单位', 'unit'),
  hedge: required(word(HEDGES), '程度词', 'hedge'),
  ...bounds,
  as_of: optional(date, '该数字所指的时间', 'when the figure is said to hold'),
  baseline: optional(
    ids,
    '相对于哪些数字，代号以空格分隔',
    'claims that it is relative to, ids separated by spaces',
  ),
  attribution: required(
    id,
    '谁说的：article 或 subjects.csv 的代号',
    'who says so: article, or an id of subjects.csv',
  ),
  ...place,
  quote: required(
    quote,
    '文章原话，只取带数字的词组，至多 40 个字符',
    'the article’s own words, the phrase alone, at most 40 characters',
  ),
  statement_en: required(
    text,
    '用自己的话说的一句（英文）',
    'the claim in one sentence of our own, in English',
  ),
  statement_zh: required(
    text,
    '用自己的话说的一句（中文）',
    'the claim in one sentence of our own, in Chinese',
  ),
  ...note,
  counted: optional(
    items,
    '所数的各项，文章原话，以“ | ”分隔；只用于文章自己列出各项的数目',
    'the items that the claim counts, in the article’s words, separated by “ | ”; only where the article lists them',
  ),
  uncheckable: optional(
    word(UNCHECKABLE),
    '为何按原话无从核对：没有公认的定义、没有说以什么衡量、没有说是哪份榜单、没有说从何时算起',
    'why it cannot be checked as worded: no agreed definition, no measure, no list named, no date to count from',
  ),
  verdict_en: optional(
    text,
    '可供引用的结论（英文），数字用记号，与中文同有同无',
    'a conclusion fit to be quoted, in English, numbers as tokens; there if the Chinese one is',
  ),
  verdict_zh: optional(
    text,
    '可供引用的结论（中文），数字用记号，与英文同有同无',
    'the same in Chinese; there if the English one is',
  ),
} satisfies Columns

const evidence = {
  id: required(id, '代号，不重复', 'id, unique'),
  claim: required(id, '针对哪个数字，claims.csv 的代号', 'the claim that it speaks to, an id of claims.csv'),
  value: optional(
    figure,
    '来源给出的数或日期；没有可比的数字时留空',
    'number or date of the source; empty where it gives none to compare',
  ),
  unit: optional(unit, '单位', 'unit'),
  hedge: optional(word(HEDGES), '程度词', 'hedge'),
  ...bounds,
  as_of: optional(date, '该数字所指的时间', 'when the figure is said to hold'),
  relation: required(
    word(RELATIONS),
    '与文中数字的关系：相符、部分相符、不符或背景',
    'how it relates to the claim: agrees, agrees in part, differs or background',
  ),
  origin: required(
    word(ORIGINS),
    '谁的话：自报、原始统计或估算、独立或转述',
    'whose word it is: self-reported, the original count or estimate, independent or second-hand',
  ),
  grade: required(
    word(GRADES),
    '材料的种类：论文或数据、媒体报道、弱来源；弱来源列出，但不作判断依据',
    'kind of document: paper or data, news report, or weak source; a weak source is shown and decides nothing',
  ),
  source_title: required(text, '来源标题', 'title of the source'),
  publisher: required(text, '发布者', 'publisher'),
  url: required(url, '网址', 'web address'),
  published: optional(date, '发布日期', 'date of publication'),
  excerpt: required(
    excerpt,
    '来源原话，少于 30 个词且少于 60 个汉字',
    'the source’s own words, under 30 words and 60 Han characters',
  ),
  ...note,
} satisfies Columns

const checks = {
  id: required(id, '代号，不重复', 'id, unique'),
  kind: required(word(CHECK_KINDS), '运算种类', 'kind of arithmetic'),
  operands: required(
    operands,
    '运算对象：代号或 代号/代号，以空格分隔',
    'operands: id or id/id, separated by spaces',
  ),
  against: optional(
    id,
    '检验哪个数字；文中没有结果时留空',
    'the claim that it tests; empty where the article states no result',
  ),
  basis: required(
    word(BASES),
    '所量的是同一回事（same）还是替代物（proxy）',
    'whether it measures the same thing or a proxy',
  ),
  ...note,
} satisfies Columns

const numerals = {
  ...place,
  occurrence: required(ordinal(1), '段内第几个数词', 'which numeral of the paragraph, from 1'),
  text: required(text, '数词，照录原文', 'the numeral as printed'),
  fate: required(
    word(FATES),
    '归类：数字、重复、名称或修辞',
    'what became of it: claim, repeat, name or rhetoric',
  ),
  claim: optional(ids, '对应 claims.csv 的代号，可有多个', 'ids of claims.csv that it bears, one or more'),
  ...note,
} satisfies Columns

const contexts = {
  claim: required(id, '哪项论断的引文，claims.csv 的代号', 'whose quote, an id of claims.csv'),
  prefix: optional(
    text,
    '原文中引文之前的几个字；在段首时留空',
    'the few characters before the quote in the article; empty at the start of a paragraph',
  ),
  suffix: optional(
    text,
    '原文中引文之后的几个字；在段末时留空',
    'the few characters after it; empty at the end of a paragraph',
  ),
} satisfies Columns

const models = {
  model: required(text, '模型', 'model'),
  organization: optional(text, '机构', 'organization'),
  country: optional(text, '国家', 'country'),
  published: required(date, '发表日期', 'date of publication'),
  parameters: optional(number, '参数', 'parameters'),
  training_compute_flop: optional(number, '训练计算量，浮点运算次数', 'training compute in FLOP'),
  training_hardware: optional(text, '训练硬件', 'training hardware'),
  accelerators: optional(number, '加速器数量', 'number of accelerators'),
  power_draw_w: optional(number, '功率，瓦', 'power draw in watts'),
  confidence: optional(text, '列表作者的把握程度', 'how sure the list’s author is'),
  url: optional(url, '网址', 'web address'),
} satisfies Columns

/** Every table of the dossier with its columns: the parser, the validator and the data dictionary read this and nothing else. */
export const TABLES = {
  'subjects.csv': subjects,
  'claims.csv': claims,
  'evidence.csv': evidence,
  'checks.csv': checks,
  'numerals.csv': numerals,
  'quote-contexts.csv': contexts,
  'notable-models.csv': models,
} as const satisfies Record<string, Columns>

/** What each file of the dossier holds. */
export const FILE_DESCRIPTIONS = {
  'subjects.csv': { zh: '数字说的是谁', en: 'whom the claims are about' },
  'claims.csv': { zh: '文章的每个可查证的数字', en: 'every figure of the article that can be checked' },
  'evidence.csv': { zh: '别的来源怎么说', en: 'what other sources say' },
  'checks.csv': { zh: '文章的算术，重算一遍', en: 'the article’s arithmetic, to be redone' },
  'numerals.csv': {
    zh: '清点表：文章的每个数词及其归类',
    en: 'the ledger: every numeral of the article and what became of it',
  },
  'quote-contexts.csv': {
    zh: '每处引文前后的几个字，用来在别处认出它',
    en: 'the few characters around each quote, by which it is told from the same words elsewhere',
  },
  'notable-models.csv': {
    zh: '他人的知名模型列表（节选），作图中的背景',
    en: 'a part of somebody else’s list of notable models, as the field of a figure',
  },
  'figures.json': { zh: '每幅图画什么、说什么', en: 'what each figure shows and says' },
  'findings.json': { zh: '核查发现', en: 'findings: what a reader should know' },
  'changes.json': { zh: '数据的增补与更正', en: 'what was added to the data and what was corrected' },
  'source.json': { zh: '文章的出处和提纲', en: 'the article’s citation and its outline' },
} as const satisfies Record<string, Text>

export type FileName = keyof typeof FILE_DESCRIPTIONS

/** The files of a dossier, in the order in which faults are listed. */
export const FILE_NAMES = Object.keys(FILE_DESCRIPTIONS) as FileName[]
