import {
  date,
  excerpt,
  flag,
  id,
  ids,
  items,
  number,
  operands,
  ordinal,
  quote,
  size,
  text,
  topic,
  url,
  word,
} from '@/lib/dossier/cells'
import { inEachLanguage, optional, required, table } from '@/lib/dossier/column'
import { place } from '@/lib/dossier/place'
import { optionalQuantity, quantity } from '@/lib/dossier/quantity-columns'
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
import { UNIT_KINDS } from '@/lib/quantity/unit'

const MAY_BE_EMPTY = { required: false }
/** Words that one language needs and another does not. */
const ALONE = { required: false, together: false }

const note = inEachLanguage(text, { zh: '说明', en: 'note' }, MAY_BE_EMPTY)

const asOf = optional(date, { zh: '该数字所指的时间', en: 'when the number is said to hold' })

/**
 * Every column of every table, declared once: the types of rows, the parser, the CSV headers, every published description and
 * the data dictionary are made from it. A property called `asOf` has the column `as_of`; a text in each language has one
 * column a language. A new column is a new line here.
 */
export const TABLES = {
  units: table(
    'units.csv',
    {
      zh: '文章特有的单位；通用的单位不必列出，列出则取代原来的一行',
      en: 'units that the article has beside the general ones; a row with the id of a general unit takes its place',
    },
    {
      id: required(id, { zh: '代号，不重复', en: 'id, unique' }),
      kind: required(word(UNIT_KINDS), {
        zh: '种类：可数的东西（count）、金额（money）、物理量（physical）；其余各类只有通用单位',
        en: 'what sort of number: count, money or physical; the other sorts have the general units alone',
      }),
      noun: inEachLanguage(text, { zh: '名称，如“面包”', en: 'what one of them is called: loaf' }),
      plural: inEachLanguage(
        text,
        { zh: '复数，与名称不同时填写', en: 'what several are called, where that is another word: loaves' },
        ALONE,
      ),
      measure: inEachLanguage(
        text,
        { zh: '量词，如“个”“张”', en: 'the word between number and noun, where the language has one' },
        ALONE,
      ),
      dimension: optional(id, {
        zh: '与哪个单位属于同一种量，写那种量的第一个单位的代号；留空为自成一种',
        en: 'the unit that measures the same sort of thing and heads it; empty for a sort of its own',
      }),
      size: optional(size, {
        zh: '等于多少个基本单位；不能换算时留空',
        en: 'how many base units it is; empty where it does not convert',
      }),
      signed: optional(flag, {
        zh: '能否小于零；留空时金额可以，其余不可以',
        en: 'whether its numbers can be below zero; where empty, those of money can and others cannot',
      }),
      name: inEachLanguage(
        text,
        { zh: '所量的是什么，用于坐标轴，如“长度”', en: 'what is measured, for axes: lengths' },
        MAY_BE_EMPTY,
      ),
      per: optional(size, {
        zh: '“每……”时除以多少个，如每万亿参数；留空为1',
        en: 'how many of them “per …” divides by; 1 where empty',
      }),
      caution: inEachLanguage(
        text,
        {
          zh: '与同一种量的其他单位并列时的提醒，“{units}”代表各单位',
          en: 'what must be said beside other units of its sort, with {units} for their names',
        },
        MAY_BE_EMPTY,
      ),
      words: optional(items, {
        zh: '文章里还怎么称呼它，以“ | ”分隔',
        en: 'what else it is called in texts, separated by “ | ”',
      }),
      except: optional(items, {
        zh: '以这些称呼开头、意思却不同的词，以“ | ”分隔',
        en: 'longer words that only begin like one of these, separated by “ | ”',
      }),
    },
    { optional: true },
  ),
  subjects: table(
    'subjects.csv',
    { zh: '数字说的是谁', en: 'whom the claims are about' },
    {
      id: required(id, { zh: '代号，不重复', en: 'id, unique' }),
      name: inEachLanguage(text, { zh: '名称', en: 'name' }),
      kind: required(id, { zh: '类别，如 company、model', en: 'sort of thing: company, model and so on' }),
      family: required(word(FAMILIES), { zh: '图中的颜色归属', en: 'whose colour it has in charts' }),
      line: inEachLanguage(text, { zh: '一句话介绍', en: 'one sentence about it' }),
    },
  ),
  topics: table(
    'topics.csv',
    { zh: '论断的主题，按显示的次序', en: 'what the claims are about, in the order of the pages' },
    {
      id: required(id, { zh: '代号，不重复', en: 'id, unique' }),
      name: inEachLanguage(text, { zh: '名称', en: 'name' }),
    },
    { optional: true },
  ),
  claims: table(
    'claims.csv',
    { zh: '文章的每个可查证的数字', en: 'every number of the article that can be checked' },
    {
      id: required(id, { zh: '代号，不重复，不再用于别处', en: 'id, unique and never used again' }),
      subject: required(
        id,
        { zh: '说的是谁，subjects.csv 的代号', en: 'whom it is about, an id of subjects.csv' },
        { references: 'subjects.csv' },
      ),
      topic: optional(
        topic,
        {
          zh: '主题，topics.csv 的代号；留空为“综合”',
          en: 'topic, an id of topics.csv; empty for the general one',
        },
        { references: 'topics.csv' },
      ),
      metric: required(id, {
        zh: '量的是什么，如 accelerators',
        en: 'what is measured: accelerators and so on',
      }),
      quantity,
      asOf,
      baseline: optional(ids, {
        zh: '相对于哪些数字，代号以空格分隔',
        en: 'claims that it is relative to, ids separated by spaces',
      }),
      attribution: required(id, {
        zh: '谁说的：article 或 subjects.csv 的代号',
        en: 'who says so: article, or an id of subjects.csv',
      }),
      place,
      quote: required(quote, {
        zh: '文章原话，只取带数字的词组，至多 40 个字符',
        en: 'the article’s own words, the phrase alone, at most 40 characters',
      }),
      statement: inEachLanguage(text, {
        zh: '用自己的话说的一句',
        en: 'the claim in one sentence in our own words',
      }),
      note,
      counted: optional(items, {
        zh: '所数的各项，文章原话，以“ | ”分隔；只用于文章自己列出各项的数目',
        en: 'the items that the claim counts, in the article’s words, separated by “ | ”; only where the article lists them',
      }),
      uncheckable: optional(word(UNCHECKABLE), {
        zh: '为何按原话无从核对：没有公认的定义、没有说以什么衡量、没有说是哪份榜单、没有说从何时算起',
        en: 'why it cannot be checked as worded: no agreed definition, no measure, no list named, no date to count from',
      }),
      verdict: inEachLanguage(
        text,
        {
          zh: '可供引用的结论，数字用记号',
          en: 'a conclusion that can be quoted, numbers as tokens',
        },
        MAY_BE_EMPTY,
      ),
    },
  ),
  evidence: table(
    'evidence.csv',
    { zh: '别的来源怎么说', en: 'what other sources say' },
    {
      id: required(id, { zh: '代号，不重复', en: 'id, unique' }),
      claim: required(
        id,
        { zh: '针对哪个数字，claims.csv 的代号', en: 'the claim that it is about, an id of claims.csv' },
        { references: 'claims.csv' },
      ),
      quantity: optionalQuantity,
      asOf,
      relation: required(word(RELATIONS), {
        zh: '与文中数字的关系：相符、部分相符、不符或背景',
        en: 'how it relates to the claim: agrees, agrees in part, differs or background',
      }),
      origin: required(word(ORIGINS), {
        zh: '谁的话：自报、原始统计或估算、独立或转述',
        en: 'whose word it is: self-reported, the original count or estimate, independent or second-hand',
      }),
      grade: required(word(GRADES), {
        zh: '材料的种类：论文或数据、媒体报道、弱来源；弱来源列出，但不作判断依据',
        en: 'kind of document: paper or data, news report, or weak source; a weak source is shown and decides nothing',
      }),
      sourceTitle: required(text, { zh: '来源标题', en: 'title of the source' }),
      publisher: required(text, { zh: '发布者', en: 'publisher' }),
      url: required(url, { zh: '网址', en: 'web address' }),
      published: optional(date, { zh: '发布日期', en: 'date of publication' }),
      excerpt: required(excerpt, {
        zh: '来源原话，少于 30 个词且少于 60 个汉字',
        en: 'the source’s own words, under 30 words and 60 Han characters',
      }),
      note,
    },
  ),
  checks: table(
    'checks.csv',
    { zh: '文章的算术，重算一遍', en: 'the article’s arithmetic, to be redone' },
    {
      id: required(id, { zh: '代号，不重复', en: 'id, unique' }),
      kind: required(word(CHECK_KINDS), { zh: '运算种类', en: 'kind of arithmetic' }),
      operands: required(operands, {
        zh: '运算对象：代号或 代号/代号，以空格分隔',
        en: 'operands: id or id/id, separated by spaces',
      }),
      against: optional(
        id,
        {
          zh: '检验哪个数字；文中没有结果时留空',
          en: 'the claim that it tests; empty where the article states no result',
        },
        { references: 'claims.csv' },
      ),
      basis: required(word(BASES), {
        zh: '所量的是同一回事（same）还是替代物（proxy）',
        en: 'whether it measures the same thing or a proxy',
      }),
      note,
    },
  ),
  ledger: table(
    'numerals.csv',
    {
      zh: '清点表：文章的每个数词及其归类',
      en: 'the numeral inventory: every numeral of the article and its category',
    },
    {
      place,
      occurrence: required(ordinal(1), {
        zh: '段内第几个数词',
        en: 'which numeral of the paragraph, from 1',
      }),
      text: required(text, { zh: '数词，照录原文', en: 'the numeral as printed' }),
      fate: required(word(FATES), {
        zh: '归类：数字、重复、名称或修辞',
        en: 'its category: claim, repeat, name or rhetoric',
      }),
      claims: optional(
        ids,
        { zh: '对应 claims.csv 的代号，可有多个', en: 'ids of claims.csv that it belongs to, one or more' },
        { column: 'claim' },
      ),
      note,
    },
  ),
  contexts: table(
    'quote-contexts.csv',
    {
      zh: '每处引文前后的几个字，用来在别处认出它',
      en: 'the few characters around each quote, to tell it from the same words elsewhere',
    },
    {
      claim: required(
        id,
        { zh: '哪项论断的引文，claims.csv 的代号', en: 'whose quote, an id of claims.csv' },
        { references: 'claims.csv' },
      ),
      prefix: optional(text, {
        zh: '原文中引文之前的几个字；在段首时留空',
        en: 'the few characters before the quote in the article; empty at the start of a paragraph',
      }),
      suffix: optional(text, {
        zh: '原文中引文之后的几个字；在段末时留空',
        en: 'the few characters after it; empty at the end of a paragraph',
      }),
    },
    { optional: true },
  ),
  models: table(
    'notable-models.csv',
    {
      zh: '他人的知名模型列表（节选），作图中的背景',
      en: 'part of somebody else’s list of notable models, the background of a chart',
    },
    {
      model: required(text, { zh: '模型', en: 'model' }),
      organization: optional(text, { zh: '机构', en: 'organization' }),
      country: optional(text, { zh: '国家', en: 'country' }),
      published: required(date, { zh: '发表日期', en: 'date of publication' }),
      parameters: optional(number, { zh: '参数', en: 'parameters' }),
      trainingComputeFlop: optional(
        number,
        { zh: '训练计算量，浮点运算次数', en: 'training compute in FLOP' },
        { unit: 'FLOP' },
      ),
      trainingHardware: optional(text, { zh: '训练硬件', en: 'training hardware' }),
      accelerators: optional(number, { zh: '加速器数量', en: 'number of accelerators' }),
      powerDrawW: optional(number, { zh: '功率，瓦', en: 'power draw in watts' }, { unit: 'W' }),
      confidence: optional(text, { zh: '列表作者的把握程度', en: 'how sure the list’s author is' }),
      url: optional(url, { zh: '网址', en: 'web address' }),
    },
    { optional: true },
  ),
}

export type Tables = typeof TABLES
export type TableName = keyof Tables
