import {
  date,
  excerpt,
  id,
  idIn,
  ids,
  items,
  link,
  number,
  numberIn,
  operands,
  ordinal,
  quote,
  text,
  topic,
  translatedItems,
  url,
  word,
} from '@/lib/dossier/cells'
import {
  inEachLanguage,
  inEachOrNone,
  inSomeLanguages,
  optional,
  required,
  table,
} from '@/lib/dossier/column'
import { place } from '@/lib/dossier/place'
import { optionalQuantity, quantity } from '@/lib/dossier/quantity-columns'
import { UNITS_TABLE } from '@/lib/dossier/units-table'
import {
  BASES,
  CHECK_KINDS,
  FAMILIES,
  FATES,
  GRADES,
  ORIGINS,
  RELATIONS,
  UNCHECKABLE,
} from '@/lib/dossier/vocabulary'

const note = inEachOrNone(text, ['说明', 'note'])

const asOf = optional(date, ['该数字所指的时间', 'when the number is said to hold'])

/**
 * Every column of every table, declared once: the types of rows, the parser, the CSV headers, every published description and
 * the lists of the Data page are made from it. A property called `asOf` has the column `as_of`; a text in each language has one
 * column a language. A new column is a new line here.
 */
export const TABLES = {
  units: UNITS_TABLE,
  subjects: table('subjects.csv', ['论断说的是谁或什么', 'whom the claims are about'], {
    id: required(id, ['编号，不重复', 'id, unique']),
    name: inEachLanguage(text, ['名称', 'name']),
    kind: required(id, ['类别：company、model 等', 'sort of thing: company, model and so on']),
    family: required(word(FAMILIES), ['图中的颜色归属', 'whose colour it has in charts']),
    line: inEachLanguage(text, ['一句话介绍', 'one sentence about it']),
  }),
  topics: table(
    'topics.csv',
    ['论断的主题，按页面上的次序', 'what the claims are about, in the order of the pages'],
    {
      id: required(id, ['编号，不重复', 'id, unique']),
      name: inEachLanguage(text, ['名称', 'name']),
    },
    { optional: true },
  ),
  claims: table(
    'claims.csv',
    ['文章里每一个可以核对的数字', 'every number of the article that can be checked'],
    {
      id: required(id, ['编号，不重复，不再用于别处', 'id, unique and never used again']),
      subject: required(idIn('subjects.csv'), [
        '对象，subjects.csv 的编号',
        'whom it is about, an id of subjects.csv',
      ]),
      topic: optional(topic, [
        '主题，topics.csv 的编号；留空为“综合”',
        'topic, an id of topics.csv; empty for the general one',
      ]),
      metric: required(id, [
        '指标：所量的是什么，如 accelerators',
        'what is measured: accelerators and so on',
      ]),
      quantity,
      asOf,
      baseline: optional(ids, [
        '相对于哪些论断，编号以空格分隔',
        'claims that it is relative to, ids separated by spaces',
      ]),
      attribution: required(id, [
        '谁说的：article 或 subjects.csv 的编号',
        'who says so: article, or an id of subjects.csv',
      ]),
      place,
      quote: required(quote, [
        '文章原话，只取这一短语，至多40个字符',
        'the article’s own words, the phrase alone, at most 40 characters',
      ]),
      statement: inEachLanguage(text, [
        '用我们自己的话写成一句的论断',
        'the claim in one sentence in our own words',
      ]),
      note,
      counted: optional(items, [
        '所数的各项，文章原话，以“ | ”分隔；只用于文章自己列出各项的数目',
        'the items that the claim counts, in the article’s words, separated by “ | ”; only where the article lists them',
      ]),
      countedIn: inSomeLanguages(translatedItems, [
        '所数的各项，次序相同，以“ | ”分隔；文章用的是另一种语言时填写',
        'the same items in their order, separated by “ | ”, where the article is in another language',
      ]),
      uncheckable: optional(word(UNCHECKABLE), [
        '为何按原话无从核对：没有公认的定义、没有说以什么衡量、没有说是哪份榜单、没有说从何时算起',
        'why it cannot be checked as worded: no agreed definition, no measure, no list named, no date to count from',
      ]),
      verdict: inEachOrNone(text, [
        '可供引用的结论，数字用记号',
        'a conclusion that can be quoted, numbers as tokens',
      ]),
      wording: inEachOrNone(text, [
        '文章对数字的说法，不带名词，数值由我们推定时填写，如“十几”',
        'the number as the article words it, without its noun, where the digits are our reading: a dozen or so',
      ]),
    },
  ),
  evidence: table('evidence.csv', ['其他来源怎么说', 'what other sources say'], {
    id: required(id, ['编号，不重复', 'id, unique']),
    claim: required(idIn('claims.csv'), [
      '针对哪项论断，claims.csv 的编号',
      'the claim that it is about, an id of claims.csv',
    ]),
    quantity: optionalQuantity,
    asOf,
    relation: required(word(RELATIONS), [
      '与论断的关系：相符、部分相符、不符或背景',
      'how it relates to the claim: agrees, agrees in part, differs or background',
    ]),
    origin: required(word(ORIGINS), [
      '谁的话：自报、原始统计或估算、独立或转述',
      'whose word it is: self-reported, the original count or estimate, independent or second-hand',
    ]),
    grade: required(word(GRADES), [
      '材料的种类：论文或数据、媒体报道、弱来源；弱来源列出而不作依据',
      'kind of document: paper or data, news report, or weak source; a weak source is shown and decides nothing',
    ]),
    sourceTitle: required(text, ['来源标题', 'title of the source']),
    titleIn: inSomeLanguages(text, [
      '来源的叫法，source_title 不是其标题时填写',
      'what to call the source where its title is not in source_title',
    ]),
    publisher: required(text, ['发布者', 'publisher']),
    publisherIn: inSomeLanguages(text, [
      '发布者的名称，与 publisher 不同时填写',
      'the publisher’s name, where it is another than in publisher',
    ]),
    url: required(url, ['网址', 'web address']),
    archived: optional(link, [
      '网页存档的地址；没有则留空',
      'address of an archived copy of the page; empty where none is known',
    ]),
    published: optional(date, ['发布日期', 'date of publication']),
    excerpt: required(excerpt, [
      '来源原话，不到30个词、不到60个汉字',
      'the source’s own words, under 30 words and 60 Han characters',
    ]),
    note,
  }),
  checks: table('checks.csv', ['文章的算术，重算一遍', 'the article’s arithmetic, to be redone'], {
    id: required(id, ['编号，不重复', 'id, unique']),
    kind: required(word(CHECK_KINDS), ['运算种类', 'kind of arithmetic']),
    operands: required(operands, [
      '运算对象：编号或 编号/编号，以空格分隔',
      'operands: id or id/id, separated by spaces',
    ]),
    against: optional(idIn('claims.csv'), [
      '检验哪项论断；文中没有结果时留空',
      'the claim that it tests; empty where the article states no result',
    ]),
    basis: required(word(BASES), [
      '所量的是同一种量（same）还是替代的量（proxy）',
      'whether it measures the same thing or a proxy',
    ]),
    note,
  }),
  ledger: table(
    'numerals.csv',
    [
      '数字清点表：文章的每个数词及其归类',
      'the numeral inventory: every numeral of the article and its category',
    ],
    {
      place,
      occurrence: required(ordinal(1), ['段内第几个数词', 'which numeral of the paragraph, from 1']),
      text: required(text, ['数词，照录原文', 'the numeral as printed']),
      fate: required(word(FATES), [
        '归类：论断、重复、名称或修辞',
        'its category: claim, repeat, name or rhetoric',
      ]),
      claims: optional(
        ids,
        ['对应 claims.csv 的编号，可有多个', 'ids of claims.csv that it belongs to, one or more'],
        'claim',
      ),
      note,
    },
  ),
  models: table(
    'notable-models.csv',
    [
      '他人编制的知名模型名单（节选），作一幅图的背景',
      'part of somebody else’s list of notable models, the background of a chart',
    ],
    {
      model: required(text, ['模型', 'model']),
      organization: optional(text, ['机构', 'organization']),
      country: optional(text, ['国家', 'country']),
      published: required(date, ['发表日期', 'date of publication']),
      parameters: optional(number, ['参数', 'parameters']),
      trainingComputeFlop: optional(numberIn('FLOP'), [
        '训练计算量，浮点运算次数',
        'training compute in FLOP',
      ]),
      trainingHardware: optional(text, ['训练硬件', 'training hardware']),
      accelerators: optional(number, ['加速器数量', 'number of accelerators']),
      powerDrawW: optional(numberIn('W'), ['功率，瓦', 'power draw in watts']),
      confidence: optional(text, ['名单编制者的把握程度', 'how sure the list’s author is']),
      url: optional(url, ['网址', 'web address']),
    },
    { optional: true },
  ),
}

export type Tables = typeof TABLES
export type TableName = keyof Tables
