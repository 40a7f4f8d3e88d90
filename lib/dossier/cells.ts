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
  /** What an empty cell of an optional column stands for. */
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

function idsOf(text: string): string[] {
  return text.split(' ')
}

function operandOf(text: string): Operand {
  const [id = '', per] = text.split('/')
  return { id, per: per ?? null }
}

/** An id of the row, or of something else that has no file. */
export const id: Cell<string, null> = {
  form: { type: 'string', pattern: ID_PATTERN },
  schema: z.string().regex(ID),
  empty: null,
  refuse: (found) => ({ code: 'D102', details: { found } }),
}

/** One id of a file: `idIn('claims.csv')`. */
export function idIn(references: `${string}.csv`): Cell<string, null> {
  return { ...id, references }
}

/** The id of a topic; claims without one are of the general topic. */
export const topic: Cell<string, string> = { ...idIn('topics.csv'), empty: GENERAL_TOPIC }

const idList = z
  .string()
  .regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/)
  .transform(idsOf)
  .pipe(z.array(z.string().regex(ID)))

/** Ids of a file, each once. */
export function idsIn(references: `${string}.csv`): Cell<readonly string[], readonly string[]> {
  return { ...ids, references }
}

const ids: Cell<readonly string[], readonly string[]> = {
  form: { type: 'string', pattern: `${ID_PATTERN}( ${ID_PATTERN})*`, separator: ' ' },
  schema: idList.refine((list) => new Set(list).size === list.length),
  empty: [],
  refuse: (found) => ({ code: idList.safeParse(found).success ? 'D112' : 'D102', details: { found } }),
}

/** Between the items of a list that an article prints: `A | B | C`. */
export const ITEM_SEPARATOR = ' | '

function phrases(most: number): Cell<readonly string[], readonly string[]> {
  return {
    form: { type: 'string', separator: ITEM_SEPARATOR },
    schema: z
      .string()
      .transform((found) => found.split(ITEM_SEPARATOR))
      .pipe(
        z
          .array(z.string().refine((item) => /^\S(.*\S)?$/.test(item) && characters(item) <= most))
          .refine((list) => new Set(list).size === list.length),
      ),
    empty: [],
    refuse: (found) => ({ code: 'D113', details: { found, most } }),
  }
}

/** Phrases of the article, each at most as long as a quote, no two alike. */
export const items = phrases(QUOTE_MOST)

/** The same phrases in another language, which may need more room. */
export const translatedItems = phrases(3 * QUOTE_MOST)

/** The operands of a check: `a/b c`. */
export const operands: Cell<readonly Operand[], readonly Operand[]> = {
  form: { type: 'string', pattern: '[a-z0-9-]+(/[a-z0-9-]+)?( [a-z0-9-]+(/[a-z0-9-]+)?)*' },
  schema: z
    .string()
    .transform(idsOf)
    .pipe(z.array(z.string().regex(OPERAND).transform(operandOf))),
  empty: [],
  refuse: (found) => ({ code: 'D110', details: { found } }),
}

/** One word of a closed list. */
export function word<const Words extends readonly [string, ...string[]]>(
  words: Words,
): Cell<Words[number], null> {
  return {
    form: { type: 'string', words },
    schema: z.enum(words),
    empty: null,
    refuse: (found) => ({ code: 'D103', details: { found, allowed: words } }),
  }
}

/** A text of one line. */
export const text: Cell<string, ''> = {
  form: { type: 'string' },
  schema: z.string(),
  empty: '',
  refuse: (found) => ({ code: 'D111', details: { found } }),
}

/** The article’s words: a phrase of at most QUOTE_MOST characters. */
export const quote: Cell<string, ''> = {
  form: { type: 'string' },
  schema: z.string().refine((found) => characters(found) <= QUOTE_MOST),
  empty: '',
  refuse: (found) => ({ code: 'D116', details: { length: characters(found), most: QUOTE_MOST } }),
}

/** A source’s words: fewer than EXCERPT_WORDS words and EXCERPT_HAN Han characters. */
export const excerpt: Cell<string, ''> = {
  form: { type: 'string' },
  schema: z.string().refine((found) => {
    const { words, han } = excerptLength(found)
    return words < EXCERPT_WORDS && han < EXCERPT_HAN
  }),
  empty: '',
  refuse: (found) => ({ code: 'D109', details: excerptLength(found) }),
}

/** A number or a date, kept as it is written: which of them it must be depends on the unit of its row. */
export const numberOrDate: Cell<string, ''> = {
  form: { type: 'any' },
  schema: z.string().refine((found) => parseNumber(found) !== null || isIsoDate(found)),
  empty: '',
  refuse: (found) =>
    /^\d{4}-/.test(found) ? { code: 'D105', details: { found } } : { code: 'D104', details: { found } },
}

function numberWhere(holds: (value: number) => boolean): Cell<number, null> {
  return {
    form: { type: 'number', minimum: 0 },
    schema: z.string().transform(parseNumber).pipe(z.number().refine(holds)),
    empty: null,
    refuse: (found) => ({ code: parseNumber(found) === null ? 'D104' : 'D115', details: { found } }),
  }
}

/** A number from zero on. */
export const number = numberWhere((value) => value >= 0)

/** A number from zero on in its own unit: `numberIn('W')`. */
export function numberIn(unit: string): Cell<number, null> {
  return { ...number, form: { ...number.form, unit } }
}

/** A number above zero: how many of one unit another is. */
export const size = numberWhere((value) => value > 0)

/** `true` or `false`; null where empty. */
export const flag: Cell<boolean, null> = {
  form: { type: 'boolean' },
  schema: z.enum(['true', 'false']).transform((found) => found === 'true'),
  empty: null,
  refuse: (found) => ({ code: 'D103', details: { found, allowed: ['true', 'false'] } }),
}

/** A cell that holds a whole number in digits, `least` or more. */
export function ordinal(least: number): Cell<number, null> {
  return {
    form: { type: 'integer', minimum: least },
    schema: z
      .string()
      .regex(/^(0|[1-9]\d*)$/)
      .transform(Number)
      .pipe(z.int().min(least)),
    empty: null,
    refuse: (found) => ({ code: 'D107', details: { found, least } }),
  }
}

/** An ISO date of reduced precision: 2025-04-28, 2025-04, 2025. */
export const date: Cell<string, null> = {
  form: { type: 'string', pattern: DATE_PATTERN },
  schema: z.string().refine(isIsoDate),
  empty: null,
  refuse: (found) => ({ code: 'D105', details: { found } }),
}

/** A date, or the first and the last of a longer time: 2023-09/2023-11. */
export const period: Cell<string, null> = {
  ...date,
  form: { type: 'string', pattern: `${DATE_PATTERN}(/${DATE_PATTERN})?` },
  schema: z.string().refine(isIsoPeriod),
}

/** An http or https address. */
export const url: Cell<string, ''> = {
  form: { type: 'string', format: 'uri' },
  schema: z.string().refine(isWebAddress),
  empty: '',
  refuse: (found) => ({ code: 'D106', details: { found } }),
}

/** An address that there may be or not. */
export const link: Cell<string, null> = { ...url, empty: null }
