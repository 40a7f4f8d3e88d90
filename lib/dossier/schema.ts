import {
  date,
  excerpt,
  flag,
  id,
  ids,
  items,
  link,
  number,
  operands,
  ordinal,
  quote,
  size,
  text,
  topic,
  translatedItems,
  url,
  word,
} from '@/lib/dossier/cells'
import { inEachLanguage, optional, required, table } from '@/lib/dossier/column'
import { COLUMN_TEXTS } from '@/lib/dossier/column-words'
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

const note = inEachLanguage(text, COLUMN_TEXTS.shared.note, MAY_BE_EMPTY)

const asOf = optional(date, COLUMN_TEXTS.shared.asOf)

/**
 * Every column of every table, declared once: the types of rows, the parser, the CSV headers, every published description and
 * the data dictionary are made from it. A property called `asOf` has the column `as_of`; a text in each language has one
 * column a language. A new column is a new line here.
 */
export const TABLES = {
  units: table(
    'units.csv',
    COLUMN_TEXTS.units.file,
    {
      id: required(id, COLUMN_TEXTS.units.id),
      kind: required(word(UNIT_KINDS), COLUMN_TEXTS.units.kind),
      noun: inEachLanguage(text, COLUMN_TEXTS.units.noun),
      plural: inEachLanguage(text, COLUMN_TEXTS.units.plural, ALONE),
      measure: inEachLanguage(text, COLUMN_TEXTS.units.measure, ALONE),
      dimension: optional(id, COLUMN_TEXTS.units.dimension),
      size: optional(size, COLUMN_TEXTS.units.size),
      signed: optional(flag, COLUMN_TEXTS.units.signed),
      name: inEachLanguage(text, COLUMN_TEXTS.units.name, MAY_BE_EMPTY),
      per: optional(size, COLUMN_TEXTS.units.per),
      caution: inEachLanguage(text, COLUMN_TEXTS.units.caution, MAY_BE_EMPTY),
      words: optional(items, COLUMN_TEXTS.units.words),
      except: optional(items, COLUMN_TEXTS.units.except),
    },
    { optional: true },
  ),
  subjects: table('subjects.csv', COLUMN_TEXTS.subjects.file, {
    id: required(id, COLUMN_TEXTS.subjects.id),
    name: inEachLanguage(text, COLUMN_TEXTS.subjects.name),
    kind: required(id, COLUMN_TEXTS.subjects.kind),
    family: required(word(FAMILIES), COLUMN_TEXTS.subjects.family),
    line: inEachLanguage(text, COLUMN_TEXTS.subjects.line),
  }),
  topics: table(
    'topics.csv',
    COLUMN_TEXTS.topics.file,
    {
      id: required(id, COLUMN_TEXTS.topics.id),
      name: inEachLanguage(text, COLUMN_TEXTS.topics.name),
    },
    { optional: true },
  ),
  claims: table('claims.csv', COLUMN_TEXTS.claims.file, {
    id: required(id, COLUMN_TEXTS.claims.id),
    subject: required(id, COLUMN_TEXTS.claims.subject, { references: 'subjects.csv' }),
    topic: optional(topic, COLUMN_TEXTS.claims.topic, { references: 'topics.csv' }),
    metric: required(id, COLUMN_TEXTS.claims.metric),
    quantity,
    asOf,
    baseline: optional(ids, COLUMN_TEXTS.claims.baseline),
    attribution: required(id, COLUMN_TEXTS.claims.attribution),
    place,
    quote: required(quote, COLUMN_TEXTS.claims.quote),
    statement: inEachLanguage(text, COLUMN_TEXTS.claims.statement),
    note,
    counted: optional(items, COLUMN_TEXTS.claims.counted),
    countedIn: inEachLanguage(translatedItems, COLUMN_TEXTS.claims.countedIn, ALONE),
    uncheckable: optional(word(UNCHECKABLE), COLUMN_TEXTS.claims.uncheckable),
    verdict: inEachLanguage(text, COLUMN_TEXTS.claims.verdict, MAY_BE_EMPTY),
    wording: inEachLanguage(text, COLUMN_TEXTS.claims.wording, MAY_BE_EMPTY),
  }),
  evidence: table('evidence.csv', COLUMN_TEXTS.evidence.file, {
    id: required(id, COLUMN_TEXTS.evidence.id),
    claim: required(id, COLUMN_TEXTS.evidence.claim, { references: 'claims.csv' }),
    quantity: optionalQuantity,
    asOf,
    relation: required(word(RELATIONS), COLUMN_TEXTS.evidence.relation),
    origin: required(word(ORIGINS), COLUMN_TEXTS.evidence.origin),
    grade: required(word(GRADES), COLUMN_TEXTS.evidence.grade),
    sourceTitle: required(text, COLUMN_TEXTS.evidence.sourceTitle),
    titleIn: inEachLanguage(text, COLUMN_TEXTS.evidence.titleIn, ALONE),
    publisher: required(text, COLUMN_TEXTS.evidence.publisher),
    publisherIn: inEachLanguage(text, COLUMN_TEXTS.evidence.publisherIn, ALONE),
    url: required(url, COLUMN_TEXTS.evidence.url),
    archived: optional(link, COLUMN_TEXTS.evidence.archived),
    published: optional(date, COLUMN_TEXTS.evidence.published),
    excerpt: required(excerpt, COLUMN_TEXTS.evidence.excerpt),
    note,
  }),
  checks: table('checks.csv', COLUMN_TEXTS.checks.file, {
    id: required(id, COLUMN_TEXTS.checks.id),
    kind: required(word(CHECK_KINDS), COLUMN_TEXTS.checks.kind),
    operands: required(operands, COLUMN_TEXTS.checks.operands),
    against: optional(id, COLUMN_TEXTS.checks.against, { references: 'claims.csv' }),
    basis: required(word(BASES), COLUMN_TEXTS.checks.basis),
    note,
  }),
  ledger: table('numerals.csv', COLUMN_TEXTS.ledger.file, {
    place,
    occurrence: required(ordinal(1), COLUMN_TEXTS.ledger.occurrence),
    text: required(text, COLUMN_TEXTS.ledger.text),
    fate: required(word(FATES), COLUMN_TEXTS.ledger.fate),
    claims: optional(ids, COLUMN_TEXTS.ledger.claims, { column: 'claim' }),
    note,
  }),
  contexts: table(
    'quote-contexts.csv',
    COLUMN_TEXTS.contexts.file,
    {
      claim: required(id, COLUMN_TEXTS.contexts.claim, { references: 'claims.csv' }),
      prefix: optional(text, COLUMN_TEXTS.contexts.prefix),
      suffix: optional(text, COLUMN_TEXTS.contexts.suffix),
    },
    { optional: true },
  ),
  models: table(
    'notable-models.csv',
    COLUMN_TEXTS.models.file,
    {
      model: required(text, COLUMN_TEXTS.models.model),
      organization: optional(text, COLUMN_TEXTS.models.organization),
      country: optional(text, COLUMN_TEXTS.models.country),
      published: required(date, COLUMN_TEXTS.models.published),
      parameters: optional(number, COLUMN_TEXTS.models.parameters),
      trainingComputeFlop: optional(number, COLUMN_TEXTS.models.trainingComputeFlop, { unit: 'FLOP' }),
      trainingHardware: optional(text, COLUMN_TEXTS.models.trainingHardware),
      accelerators: optional(number, COLUMN_TEXTS.models.accelerators),
      powerDrawW: optional(number, COLUMN_TEXTS.models.powerDrawW, { unit: 'W' }),
      confidence: optional(text, COLUMN_TEXTS.models.confidence),
      url: optional(url, COLUMN_TEXTS.models.url),
    },
    { optional: true },
  ),
}

export type Tables = typeof TABLES
export type TableName = keyof Tables
