import * as cell from '@/lib/dossier/cells'
import {
  inEachLanguage,
  inEachOrNone,
  inSomeLanguages,
  optional,
  required,
  table,
  together,
} from '@/lib/dossier/column'
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

/** A paragraph of the article. */
const place = () =>
  together({
    section: required(cell.ordinal(1), 'section of the article, from 1 (the lead)'),
    paragraph: required(cell.ordinal(0), 'paragraph of the section, from 1; 0 is its heading'),
  })

const note = inEachOrNone(cell.text, 'note')

const asOf = optional(
  cell.period,
  'when the number is said to hold; a longer time by its ends: 2023-09/2023-11',
)

/**
 * Every column of every table, declared once: the types of rows, the parser, the CSV headers, every published description and
 * the lists of the Data page are made from it. A property called `asOf` has the column `as_of`; a text in each language has one
 * column a language. A new column is a new line here.
 */
export const TABLES = {
  units: table(
    'units.csv',
    'units that the article has beside the general ones; a row with the id of a general unit takes its place',
    {
      id: required(cell.id, 'id, unique'),
      kind: required(cell.word(UNIT_KINDS), 'count, money or physical; other kinds have general units only'),
      noun: inEachLanguage(cell.text, 'what one of them is called: loaf'),
      plural: inSomeLanguages(cell.text, 'its plural, where that is another word: loaves'),
      measure: inSomeLanguages(cell.text, 'measure word, where the language has them'),
      dimension: optional(cell.id, 'first of the units that it is compared with'),
      size: optional(cell.size, 'how many base units it is; empty where it does not convert'),
      signed: optional(cell.flag, 'whether its numbers can be below zero; if empty, only money can'),
      name: inEachOrNone(cell.text, 'what is measured, for axes: lengths'),
      per: optional(cell.size, 'how many of them “per …” divides by; 1 where empty'),
      caution: inEachOrNone(
        cell.text,
        'caution beside other units of its kind, with {units} for their names',
      ),
      words: optional(cell.items, 'what else it is called in texts, separated by “ | ”'),
      except: optional(cell.items, 'longer words that only begin like one of these, separated by “ | ”'),
    },
    { optional: true },
  ),
  subjects: table('subjects.csv', 'whom or what the claims are about', {
    id: required(cell.id, 'id, unique'),
    name: inEachLanguage(cell.text, 'name'),
    kind: required(cell.id, 'sort of thing: company, model and so on'),
    family: required(cell.word(FAMILIES), 'whose colour it has in charts'),
    line: inEachLanguage(cell.text, 'one sentence about it'),
  }),
  topics: table(
    'topics.csv',
    'what the claims are about, in the order of the pages',
    {
      id: required(cell.id, 'id, unique'),
      name: inEachLanguage(cell.text, 'name'),
    },
    { optional: true },
  ),
  claims: table('claims.csv', 'each claim of the article: its number, its words and its place', {
    id: required(cell.id, 'id, unique and never used again'),
    subject: required(cell.idIn('subjects.csv'), 'whom it is about, an id of subjects.csv'),
    topic: optional(cell.topic, 'topic, an id of topics.csv; empty for the general one'),
    metric: required(cell.id, 'what is measured: accelerators and so on'),
    quantity,
    asOf,
    baseline: optional(cell.idsIn('claims.csv'), 'claims that it is relative to, ids separated by spaces'),
    attribution: required(cell.id, 'who says so: article, or an id of subjects.csv'),
    place,
    quote: required(cell.quote, 'the article’s own words, the phrase alone, at most 40 characters'),
    statement: inEachLanguage(cell.text, 'the claim in one sentence in our own words'),
    note,
    counted: optional(
      cell.items,
      'items that the article lists for a count, in its words, separated by “ | ”',
    ),
    countedIn: inSomeLanguages(
      cell.translatedItems,
      'the same items, where the article is in another language',
    ),
    uncheckable: optional(
      cell.word(UNCHECKABLE),
      'what it lacks to be checked: a definition, a measure, a list or a start',
    ),
    verdict: inEachOrNone(cell.text, 'a conclusion that can be quoted, numbers as tokens'),
    wording: inEachOrNone(cell.text, 'the article’s words for a number whose digits are our reading'),
  }),
  evidence: table('evidence.csv', 'what other sources say', {
    id: required(cell.id, 'id, unique'),
    claim: required(cell.idIn('claims.csv'), 'the claim that it is about, an id of claims.csv'),
    quantity: optionalQuantity,
    asOf,
    relation: required(
      cell.word(RELATIONS),
      'agrees with the claim, agrees in part, differs, or is background',
    ),
    origin: required(
      cell.word(ORIGINS),
      'self-reported, original count or estimate, independent, second-hand',
    ),
    grade: required(cell.word(GRADES), 'paper or data, news report, or weak source, which decides nothing'),
    sourceTitle: required(cell.text, 'title of the source'),
    titleIn: inSomeLanguages(cell.text, 'what to call it, where source_title is not its title'),
    publisher: required(cell.text, 'publisher'),
    publisherIn: inSomeLanguages(cell.text, 'the publisher’s name, where it differs from publisher'),
    url: required(cell.url, 'web address'),
    archived: optional(cell.link, 'address of an archived copy; empty where none is known'),
    published: optional(cell.date, 'date of publication'),
    excerpt: required(cell.excerpt, 'the source’s own words, under 30 words and 60 Han characters'),
    note,
  }),
  checks: table('checks.csv', 'the article’s arithmetic, redone', {
    id: required(cell.id, 'id, unique'),
    kind: required(cell.word(CHECK_KINDS), 'kind of arithmetic'),
    operands: required(cell.operands, 'operands: id or id/id, separated by spaces'),
    against: optional(
      cell.idIn('claims.csv'),
      'claim that it tests; empty where the article states no result',
    ),
    basis: required(cell.word(BASES), 'whether it measures the same thing or a proxy'),
    note,
  }),
  ledger: table('numerals.csv', 'the numeral inventory: every numeral of the article and its category', {
    place,
    occurrence: required(cell.ordinal(1), 'which numeral of the paragraph, from 1'),
    text: required(cell.text, 'the numeral as printed'),
    fate: required(cell.word(FATES), 'its category: claim, repeat, name or rhetoric'),
    claims: optional(cell.idsIn('claims.csv'), 'ids of claims.csv that it belongs to, one or more', 'claim'),
    note,
  }),
  models: table(
    'notable-models.csv',
    'part of somebody else’s list of notable models, the background of a chart',
    {
      model: required(cell.text, 'model'),
      organization: optional(cell.text, 'organisation'),
      country: optional(cell.text, 'country'),
      published: required(cell.date, 'date of publication of the model'),
      parameters: optional(cell.number, 'parameters'),
      trainingComputeFlop: optional(cell.numberIn('FLOP'), 'training compute'),
      trainingHardware: optional(cell.text, 'training hardware'),
      accelerators: optional(cell.number, 'number of accelerators'),
      powerDrawW: optional(cell.numberIn('W'), 'power draw'),
      confidence: optional(cell.text, 'how sure the list’s author is'),
      url: optional(cell.url, 'web address'),
    },
    { optional: true },
  ),
}

export type Tables = typeof TABLES
export type TableName = keyof Tables
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]
