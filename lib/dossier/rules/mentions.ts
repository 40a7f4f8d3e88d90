import { lineOfPath } from '@/lib/dossier/json-line'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { Fault, Finding } from '@/lib/faults/catalogue'

export type Path = readonly (string | number)[]

/** Files whose ids a JSON file of the dossier may name. */
export type Holder = 'claims' | 'evidence' | 'checks' | 'subjects'

/** An id, where it stands, and the files one of which must have it. */
export interface Mention {
  readonly id: string
  readonly path: Path
  readonly holders: readonly Holder[]
}

/** Where an id stands in a sentence: {claim:m6-accelerators:bare}. */
const TOKEN = /\{(claim|evidence|checks?|fits|models-beyond|subject):([a-z0-9-]+)(?::[a-z]+)?\}/g
const HOLDER_OF_TOKEN: Readonly<Record<string, Holder>> = {
  claim: 'claims',
  evidence: 'evidence',
  check: 'checks',
  checks: 'claims',
  fits: 'claims',
  'models-beyond': 'claims',
  subject: 'subjects',
}

/** Ids in the tokens of every sentence below a value. */
export function inSentences(value: unknown, path: Path): Mention[] {
  if (typeof value === 'string') {
    return [...value.matchAll(TOKEN)].flatMap(([, token = '', id = '']) => {
      const holder = HOLDER_OF_TOKEN[token]
      return holder === undefined ? [] : [{ id, path, holders: [holder] }]
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => inSentences(inner, [...path, key]))
}

/** What stands between the braces of each token; `lib/claims/fill.ts` fills them. */
const FORMS = [
  /^claim:[a-z0-9-]+(:(bare|quote))?$/,
  /^evidence:[a-z0-9-]+(:bare)?$/,
  /^(check|subject):[a-z0-9-]+$/,
  /^(checks|fits|models-beyond):[a-z0-9-]+(:word)?$/,
  new RegExp(`^(figure-)?status:(${STATUSES.join('|')})(:word)?$`),
  new RegExp(`^(figure-)?group:(${STATUS_GROUPS.join('|')})(:word)?$`),
  /^date:\d{4}(-\d{2}(-\d{2})?)?$/,
  /^(claims|figure-claims|days)(:word)?$/,
  /^models:(accelerators|both)(:word)?$/,
  /^(first|last)-year$/,
]

/** The tokens as a person would write them. */
const TOKENS = [
  '{claim:ID}',
  '{claim:ID:bare}',
  '{claim:ID:quote}',
  '{evidence:ID}',
  '{evidence:ID:bare}',
  '{check:ID}',
  '{subject:ID}',
  '{date:2025-04-28}',
  '{checks:ID}',
  '{fits:ID}',
  '{models:accelerators}',
  '{models:both}',
  '{models-beyond:ID}',
  '{claims}',
  '{figure-claims}',
  '{status:WORD}',
  '{figure-status:WORD}',
  '{group:WORD}',
  '{figure-group:WORD}',
  '{days}',
  '{first-year}',
  '{last-year}',
]

/** What is wrong with the tokens of one sentence: those that mean nothing, and ids that no file has. */
export function templateFindings(template: string, files: ParsedFiles): Finding[] {
  return [
    ...tokenFindings(template),
    ...inSentences(template, []).flatMap((mention) => idFindings(mention, files)),
  ]
}

function tokenFindings(template: string): Finding[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([token, inner = '']): Finding[] =>
    FORMS.some((form) => form.test(inner)) ? [] : [{ code: 'D315', details: { token, allowed: TOKENS } }],
  )
}

function idFindings({ id, holders }: Mention, files: ParsedFiles): Finding[] {
  const sets = holders.map((holder) => files[holder].ids)
  if (sets.some((ids) => ids === null || ids.has(id))) return []
  return [{ code: 'D301', details: { id, file: holders.map((holder) => `${holder}.csv`).join(' / ') } }]
}

/** A fault for each token, in any sentence below a value, that nothing could fill. */
export function tokenFaults(value: unknown, path: Path, file: string, json: string): Fault[] {
  if (typeof value === 'string') {
    return tokenFindings(value).map((finding) => ({ ...finding, ...placeOf(file, json, path) }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => tokenFaults(inner, [...path, key], file, json))
}

/** Where a field of a JSON file stands, as faults name it. */
export function placeOf(file: string, json: string, path: Path) {
  const keys = path.map(String)
  return { file, row: lineOfPath(json, keys), column: keys.join('.') }
}

/** A fault for each mention of an id that none of its files has; unreadable files are not held against it. */
export function unknownFaults(
  mentions: readonly Mention[],
  files: ParsedFiles,
  file: string,
  json: string,
): Fault[] {
  return mentions.flatMap((mention) =>
    idFindings(mention, files).map((finding) => ({ ...finding, ...placeOf(file, json, mention.path) })),
  )
}

/** A fault for each slug that an earlier entry of the same list has. */
export function repeatedFaults(
  entries: readonly { readonly slug: string }[],
  list: string,
  file: string,
  json: string,
): Fault[] {
  return entries.flatMap(({ slug: id }, at): Fault[] => {
    const first = entries.findIndex(({ slug }) => slug === id)
    if (first === at) return []
    const firstRow = placeOf(file, json, [list, first, 'slug']).row
    return [{ code: 'D201', ...placeOf(file, json, [list, at, 'slug']), details: { id, first: firstRow } }]
  })
}
