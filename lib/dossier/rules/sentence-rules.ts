import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { unknownId } from '@/lib/dossier/rules/references'
import { TOKEN_FORMS, type Token, tokensIn } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/**
 * What is wrong with the tokens of one sentence: those that mean nothing, ids that no file has, and tokens that have no
 * number. `own` are the claims of the chart, finding or verdict that the sentence belongs to.
 */
export function tokenFaults(sentence: string, own: readonly string[], files: ParsedFiles): FaultCase[] {
  return tokensIn(sentence).flatMap(({ text, token }): FaultCase[] => {
    if (token === null) return [{ code: 'D315', details: { token: text, allowed: TOKEN_FORMS } }]
    const unknown = token.holder === null ? [] : unknownId(token.argument, [token.holder], files)
    if (unknown.length > 0 || hasAnswer(token, own, files)) return unknown
    return [{ code: 'D317', details: { token: text } }]
  })
}

/** The faults of the tokens in every sentence below a value of a JSON file. */
export function sentenceFaults(
  value: unknown,
  path: Path,
  own: readonly string[],
  files: ParsedFiles,
  at: (path: Path) => FaultPlace,
): Fault[] {
  if (typeof value === 'string')
    return tokenFaults(value, own, files).map((fault) => ({ ...fault, ...at(path) }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    sentenceFaults(inner, [...path, Array.isArray(value) ? Number(key) : key], own, files, at),
  )
}

/** Also true where the row of an id was refused: that is another fault. */
function hasAnswer(
  { name, argument }: Token,
  own: readonly string[],
  { claims, evidence }: ParsedFiles,
): boolean {
  switch (name) {
    case 'evidence':
      return evidence.rows.find(({ value }) => value.id === argument)?.value.quantity !== null
    case 'models-beyond':
      return claims.rows.find(({ value }) => value.id === argument)?.value.quantity.kind !== 'date'
    case 'first-year': {
      const named = claims.rows.filter(({ value }) => own.includes(value.id))
      return named.length < own.length || named.some(({ value }) => value.quantity.kind === 'date')
    }
    default:
      return true
  }
}
