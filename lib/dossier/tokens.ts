import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import { RANK_PARTS } from '@/lib/dossier/vocabulary'
import { isIsoDate } from '@/lib/quantity/date'

/** Files whose ids a token or a JSON file of the dossier may name. */
export type Holder = 'claims' | 'evidence' | 'checks' | 'subjects'

/** Which lengths of time of a chart are counted: all, or those whose checks hold. */
const SPAN_COUNTS = ['all', 'holds'] as const

interface TokenForm {
  /** What the argument is: an id of a file, a date, one of some words; null where a token has none. */
  readonly argument: Holder | 'date' | readonly string[] | null
  readonly options: readonly string[]
}

/**
 * The grammar of tokens: in a sentence of figures.json, findings.json or a verdict, `{name:argument:option}` is
 * a number, a name or a date of the data. `lib/claims/fill.ts` writes each of them.
 */
const FORMS = {
  claim: { argument: 'claims', options: ['bare', 'quote'] },
  evidence: { argument: 'evidence', options: ['bare'] },
  check: { argument: 'checks', options: ['working'] },
  subject: { argument: 'subjects', options: [] },
  date: { argument: 'date', options: [] },
  models: { argument: ['accelerators'], options: ['word'] },
  'models-beyond': { argument: 'claims', options: ['word', 'unsure'] },
  claims: { argument: null, options: ['word'] },
  'figure-claims': { argument: null, options: ['word'] },
  status: { argument: STATUSES, options: ['word'] },
  'figure-status': { argument: STATUSES, options: ['word'] },
  group: { argument: STATUS_GROUPS, options: ['word'] },
  'figure-group': { argument: STATUS_GROUPS, options: ['word'] },
  'figure-lacking': { argument: RANK_PARTS, options: ['word'] },
  spans: { argument: SPAN_COUNTS, options: ['word'] },
} as const satisfies Readonly<Record<string, TokenForm>>

export type TokenName = keyof typeof FORMS

/** A token that means something. */
export interface Token {
  readonly name: TokenName
  /** Empty where the token has none. */
  readonly argument: string
  /** Empty where the token has none. */
  readonly option: string
  /** The file that must have the argument as an id, or null where the argument is not an id. */
  readonly holder: Holder | null
}

/** A token as it is written in a sentence, and what it means; null where it means nothing. */
export interface WrittenToken {
  readonly text: string
  readonly token: Token | null
}

const BRACES = /\{([^{}]*)\}/g
const ID = /^[a-z0-9-]+$/

/**
 * The tokens of a sentence in order.
 *
 * @example tokensIn('{claim:m6-accelerators:bare} of {clams}') // the second has the token null
 */
export function tokensIn(sentence: string): WrittenToken[] {
  return [...sentence.matchAll(BRACES)].map(([text, inner = '']) => ({ text, token: parse(inner) }))
}

/** A sentence with each of its tokens replaced by what `write` gives for it. */
export function replaceTokens(sentence: string, write: (written: WrittenToken) => string): string {
  return sentence.replace(BRACES, (text, inner: string) => write({ text, token: parse(inner) }))
}

function parse(inner: string): Token | null {
  const [name = '', ...rest] = inner.split(':')
  if (!isName(name)) return null
  const { argument: wanted, options }: TokenForm = FORMS[name]
  const argument = wanted === null ? '' : (rest.shift() ?? '')
  const [option = '', ...more] = rest
  const isKnown = rest.length === 0 || options.includes(option)
  if (more.length > 0 || !isKnown || !fits(argument, wanted)) return null
  const holder = typeof wanted === 'string' && wanted !== 'date' ? wanted : null
  return { name, argument, option, holder }
}

function isName(name: string): name is TokenName {
  return Object.hasOwn(FORMS, name)
}

function fits(argument: string, wanted: TokenForm['argument']): boolean {
  if (wanted === null) return true
  if (typeof wanted !== 'string') return wanted.includes(argument)
  return wanted === 'date' ? isIsoDate(argument) : ID.test(argument)
}

/** The tokens as an author would write them, for the fault that lists them: `{claim:ID:bare|quote}`. */
export const TOKEN_FORMS: readonly string[] = Object.entries(FORMS).map(([name, { argument, options }]) => {
  const wanted =
    argument === null
      ? []
      : [typeof argument !== 'string' ? argument.join('|') : argument === 'date' ? '2025-04-28' : 'ID']
  return `{${[name, ...wanted].join(':')}${options.length === 0 ? '' : `[:${options.join('|')}]`}}`
})
