import { flag, id, items, size, text, word } from '@/lib/dossier/cells'
import {
  inEachLanguage,
  inEachOrNone,
  inSomeLanguages,
  optional,
  required,
  table,
} from '@/lib/dossier/column'
import { UNIT_KINDS } from '@/lib/quantity/unit'

/** The columns of units.csv: what only its article has, and what the reader of quantities knows of it. */
export const UNITS_TABLE = table(
  'units.csv',
  [
    '文章特有的单位；通用的单位不必列出，列出则取代原来的一行',
    'units that the article has beside the general ones; a row with the id of a general unit takes its place',
  ],
  {
    id: required(id, ['编号，不重复', 'id, unique']),
    kind: required(word(UNIT_KINDS), [
      '种类：可数的东西（count）、金额（money）、物理量（physical）；其余各类只有通用单位',
      'what sort of number: count, money or physical; the other sorts have the general units alone',
    ]),
    noun: inEachLanguage(text, ['名称，如“面包”', 'what one of them is called: loaf']),
    plural: inSomeLanguages(text, [
      '复数，与名称不同时填写',
      'what several are called, where that is another word: loaves',
    ]),
    measure: inSomeLanguages(text, [
      '量词，如“个”“张”',
      'the word between number and noun, where the language has one',
    ]),
    dimension: optional(id, [
      '与哪个单位属于同一种量，写那种量的第一个单位的编号；留空为自成一种',
      'the unit that measures the same sort of thing and heads it; empty where there is no other',
    ]),
    size: optional(size, [
      '等于多少个基本单位；不能换算时留空',
      'how many base units it is; empty where it does not convert',
    ]),
    signed: optional(flag, [
      '能否小于零；留空时金额可以，其余不可以',
      'whether its numbers can be below zero; where empty, those of money can and others cannot',
    ]),
    name: inEachOrNone(text, ['所量的是什么，用于坐标轴，如“长度”', 'what is measured, for axes: lengths']),
    per: optional(size, [
      '“每……”时除以多少个，如每万亿参数；留空为1',
      'how many of them “per …” divides by; 1 where empty',
    ]),
    caution: inEachOrNone(text, [
      '与同一种量的其他单位并列时的提醒，“{units}”代表各单位',
      'what must be said beside other units of its sort, with {units} for their names',
    ]),
    words: optional(items, [
      '文章里还怎么称呼它，以“ | ”分隔',
      'what else it is called in texts, separated by “ | ”',
    ]),
    except: optional(items, [
      '以这些称呼开头、意思却不同的词，以“ | ”分隔',
      'longer words that only begin like one of these, separated by “ | ”',
    ]),
  },
  { optional: true },
)
