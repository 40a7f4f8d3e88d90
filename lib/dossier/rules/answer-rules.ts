import type { ParsedFiles } from '@/lib/dossier/parsed'
import { type Path, placeOf } from '@/lib/dossier/rules/mentions'
import type { Fault, Finding } from '@/lib/faults/catalogue'

const TOKEN = /\{(evidence|models-beyond|first-year|last-year)(?::([a-z0-9-]+))?(?::[a-z]+)?\}/g

/**
 * A fault for each token, in any sentence below a value, whose id exists and which has no figure all the same: evidence
 * without one, models beyond a claim that is no number, years of claims without a date. `claims` are those of the figure or
 * finding in which the sentence is.
 */
export function answerFaults(
  value: unknown,
  path: Path,
  claims: readonly string[],
  files: ParsedFiles,
  file: string,
  json: string,
): Fault[] {
  if (typeof value === 'string') {
    return answerFindings(value, claims, files).map((finding) => ({
      ...finding,
      ...placeOf(file, json, path),
    }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    answerFaults(inner, [...path, key], claims, files, file, json),
  )
}

/** The tokens of one sentence whose id exists and which have no number all the same. */
export function answerFindings(sentence: string, claims: readonly string[], files: ParsedFiles): Finding[] {
  return [...sentence.matchAll(TOKEN)].flatMap(([token, name = '', id = '']): Finding[] =>
    hasAnswer(name, id, claims, files) ? [] : [{ code: 'D317', details: { token } }],
  )
}

/** Also true of ids that do not exist or are in faulty rows: that is another fault. */
function hasAnswer(
  name: string,
  id: string,
  own: readonly string[],
  { claims, evidence }: ParsedFiles,
): boolean {
  switch (name) {
    case 'evidence':
      return evidence.rows.find(({ value }) => value.id === id)?.value.quantity !== null
    case 'models-beyond':
      return claims.rows.find(({ value }) => value.id === id)?.value.quantity.kind !== 'date'
    default: {
      const named = claims.rows.filter(({ value }) => own.includes(value.id))
      return named.length < own.length || named.some(({ value }) => value.quantity.kind === 'date')
    }
  }
}
