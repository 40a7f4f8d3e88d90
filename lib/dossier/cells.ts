import { z } from 'zod'
import type { Field } from '@/lib/dossier/field'
import { GENERAL_TOPIC } from '@/lib/dossier/vocabulary'
import type { FaultCase } from '@/lib/faults/catalogue'
import type { CellFaultDetails } from '@/lib/faults/cell-faults'
import { isIsoDate, isIsoPeriod } from '@/lib/quantity/date'
import { parseNumber } from '@/lib/quantity/make'

type CellFault = FaultCase<keyof CellFaultDetails>

/** A type of cell: what text it takes and what comes of it. */
export interface Cell<Value, Empty> {
  /** How published descriptions of the data name it. */
  readonly form: Omit<Field, 'name' | 'description' | 'required'>
  /** The file whose ids it holds, one of them or a list. */
  readonly references?: `${string}.csv`
  readonly schema: z.ZodType<Value, string>
  /** What an empty cell of an optional column means. */
  readonly empty: Empty
  /** The fault of a text that the schema refuses. */
  readonly refuse: (found: string) => CellFault
}

/** One operand of a check: a claim or a piece of evidence, divided by another where `per` is set. */
export interface Operand {
  readonly id: string
  readonly per: string | null
}

/** The longest quote, in characters, that is a phrase and no excerpt of the article. */
export const QUOTE_MOST = 40
/** An excerpt of a source stays under both: words separated by spaces, and Han characters. */
export const EXCERPT_WORDS = 30
export const EXCERPT_HAN = 60

/** The longest id: files are named by it, and their names have an end. */
export const ID_MOST = 80

const ID_PATTERN = '[a-z0-9]+(-[a-z0-9]+)*'
/** Every object of JavaScript has a member of the first name, and Windows has no files of the others. */
export const RESERVED = /^(constructor|con|prn|aux|nul|(com|lpt)\d)$/
export const ID = new RegExp(`(?!${RESERVED.source})^(?=.{1,${ID_MOST}}$)${ID_PATTERN}$`)
/** ISO 8601 of reduced precision: a year, a month or a day. */
export const DATE_PATTERN = '[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?'
const OPERAND = /^[a-z0-9-]+(\/[a-z0-9-]+)?$/

/** The number of characters as a person counts them, not of UTF-16 units. */
function characters(text: string): number {
  return [...text].length
}

/** How long an excerpt is: Latin words, and Han characters, which have no spaces between words. */
function excerptLength(text: string): { words: number; han: number } {
  return {
    words: text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.,%'’-]*/gu)?.length ?? 0,
    han: text.match(/\p{Script=Han}/gu)?.length ?? 0,
  }
}

/** An http or https address without white space, the signs of markup, a user name or a password. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`{}|\\^]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

function operandOf(text: string): Operand {
  const [id = '', per] = text.split('/')
  return { id, per: per ?? null }
}

/** `refuse` is the code of a fault that names what was found and no more, or gives the fault. */
function cell<Value, Empty>(
  form: Cell<Value, Empty>['form'],
  schema: z.ZodType<Value, string>,
  empty: Empty,
  refuse: 'D102' | 'D104' | 'D105' | 'D106' | 'D111' | ((found: string) => CellFault),
): Cell<Value, Empty> {
  const fault = (found: string): CellFault =>
    typeof refuse === 'string' ? { code: refuse, details: { found } } : refuse(found)
  return { form, schema, empty, refuse: fault }
}

/** An id of the row, or of something else that has no file. */
export const id = cell({ type: 'string', pattern: ID_PATTERN }, z.string().regex(ID), null, 'D102')

/** One id of a file: `idIn('claims.csv')`. */
export function idIn(references: `${string}.csv`): Cell<string, null> {
  return { ...id, references }
}

/** The id of a topic; claims without one are of the general topic. */
export const topic: Cell<string, string> = { ...idIn('topics.csv'), empty: GENERAL_TOPIC }

/** Several values in one cell, with a separator between them. */
function list<Item>(
  separator: string,
  items: z.ZodType<readonly Item[], string[]>,
  most: number,
  form: { readonly pattern?: string; readonly separator?: string },
): Cell<readonly Item[], readonly Item[]> {
  const split = z.string().transform((found) => found.split(separator))
  const refuse = (found: string): CellFault => ({
    code: 'D110',
    details: { found, most, separator: separator.trim() },
  })
  return cell({ type: 'string', ...form }, split.pipe(items), [], refuse)
}

function areApart(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}

/** Ids of a file, each once. */
export function idsIn(references: `${string}.csv`): Cell<readonly string[], readonly string[]> {
  return { ...ids, references }
}

const ids = list(' ', z.array(z.string().regex(ID)).refine(areApart), ID_MOST, {
  pattern: `${ID_PATTERN}( ${ID_PATTERN})*`,
  separator: ' ',
})

/** Between the items of a list that an article prints: `A | B | C`. */
export const ITEM_SEPARATOR = ' | '

function phrases(most: number): Cell<readonly string[], readonly string[]> {
  const item = z.string().refine((found) => /^\S(.*\S)?$/.test(found) && characters(found) <= most)
  return list(ITEM_SEPARATOR, z.array(item).refine(areApart), most, { separator: ITEM_SEPARATOR })
}

/** Phrases of the article, each at most as long as a quote, no two alike. */
export const items = phrases(QUOTE_MOST)

/** The same phrases in another language, which may need more room. */
export const translatedItems = phrases(3 * QUOTE_MOST)

/** The operands of a check: `a/b c`. */
export const operands = list(' ', z.array(z.string().regex(OPERAND).transform(operandOf)), ID_MOST, {
  pattern: '[a-z0-9-]+(/[a-z0-9-]+)?( [a-z0-9-]+(/[a-z0-9-]+)?)*',
})

/** One word of a closed list. */
export function word<const Words extends readonly [string, ...string[]]>(
  words: Words,
): Cell<Words[number], null> {
  return cell({ type: 'string', words }, z.enum(words), null, (found) => ({
    code: 'D103',
    details: { found, allowed: words },
  }))
}

/** A text of one line. */
export const text = cell({ type: 'string' }, z.string(), '', 'D111')

/** The article’s words: a phrase of at most QUOTE_MOST characters. */
export const quote = cell(
  { type: 'string' },
  z.string().refine((found) => characters(found) <= QUOTE_MOST),
  '',
  (found) => ({ code: 'D116', details: { length: characters(found), most: QUOTE_MOST } }),
)

/** A source’s words: fewer than EXCERPT_WORDS words and EXCERPT_HAN Han characters. */
export const excerpt = cell(
  { type: 'string' },
  z.string().refine((found) => {
    const { words, han } = excerptLength(found)
    return words < EXCERPT_WORDS && han < EXCERPT_HAN
  }),
  '',
  (found) => ({ code: 'D109', details: excerptLength(found) }),
)

/** A number or a date, kept as it is written: which of them it must be depends on the unit of its row. */
export const numberOrDate = cell(
  { type: 'any' },
  z.string().refine((found) => parseNumber(found) !== null || isIsoDate(found)),
  '',
  (found) => ({ code: /^\d{4}-/.test(found) ? 'D105' : 'D104', details: { found } }),
)

function numberWhere(holds: (value: number) => boolean): Cell<number, null> {
  const schema = z.string().transform(parseNumber).pipe(z.number().refine(holds))
  return cell({ type: 'number', minimum: 0 }, schema, null, 'D104')
}

/** A number from zero on. */
export const number = numberWhere((value) => value >= 0)

/** A number from zero on in its own unit: `numberIn('W')`. */
export function numberIn(unit: string): Cell<number, null> {
  return { ...number, form: { ...number.form, unit } }
}

/** A number above zero: how many of one unit another is. */
export const size = numberWhere((value) => value > 0)

const truth = word(['true', 'false'])

/** `true` or `false`; null where empty. */
export const flag: Cell<boolean, null> = {
  ...truth,
  form: { type: 'boolean' },
  schema: truth.schema.transform((found) => found === 'true'),
}

/** A cell that holds a whole number in digits, `least` or more. */
export function ordinal(least: number): Cell<number, null> {
  return cell(
    { type: 'integer', minimum: least },
    z
      .string()
      .regex(/^(0|[1-9]\d*)$/)
      .transform(Number)
      .pipe(z.int().min(least)),
    null,
    (found) => ({ code: 'D107', details: { found, least } }),
  )
}

/** An ISO date of reduced precision: 2025-04-28, 2025-04, 2025. */
export const date = cell(
  { type: 'string', pattern: DATE_PATTERN },
  z.string().refine(isIsoDate),
  null,
  'D105',
)

/** A date, or the first and the last of a longer time: 2023-09/2023-11. */
export const period = cell(
  { type: 'string', pattern: `${DATE_PATTERN}(/${DATE_PATTERN})?` },
  z.string().refine(isIsoPeriod),
  null,
  'D105',
)

/** An http or https address. */
export const url = cell({ type: 'string', format: 'uri' }, z.string().refine(isWebAddress), '', 'D106')

/** An address that there may be or not. */
export const link: Cell<string, null> = { ...url, empty: null }
