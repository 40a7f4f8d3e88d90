import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { unknownId } from '@/lib/dossier/rules/references'
import { TOKEN_FORMS, type Token, tokensIn } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/**
 * What is wrong with the tokens of one sentence: those that mean nothing, ids that no file has, and tokens that have no
 * number.
 */
export function tokenFaults(sentence: string, files: ParsedFiles): FaultCase[] {
  return tokensIn(sentence).flatMap(({ text, token }): FaultCase[] => {
    if (token === null) return [{ code: 'D315', details: { token: text, allowed: TOKEN_FORMS } }]
    const unknown = token.holder === null ? [] : unknownId(token.argument, [token.holder], files)
    if (unknown.length > 0 || hasAnswer(token, files)) return unknown
    return [{ code: 'D317', details: { token: text } }]
  })
}

/** The tokens in the sentences of figures.json and findings.json, of the headline and of its reason can be filled. */
export function sentenceFaults(files: ParsedFiles): Fault[] {
  const { figures, findings, source } = files
  const headed = source.ok && { headline: source.value.headline, standfirst: source.value.standfirst }
  return [
    ...(figures.ok ? faultsBelow(figures.value, [], files, figures.at) : []),
    ...(findings.ok ? faultsBelow(findings.value, [], files, findings.at) : []),
    ...(source.ok ? faultsBelow(headed, [], files, source.at) : []),
  ]
}

/** The faults of the tokens in every sentence below a value of a JSON file. */
function faultsBelow(
  value: unknown,
  path: Path,
  files: ParsedFiles,
  at: (path: Path) => FaultPlace,
): Fault[] {
  if (typeof value === 'string') return tokenFaults(value, files).map((fault) => ({ ...fault, ...at(path) }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    faultsBelow(inner, [...path, Array.isArray(value) ? Number(key) : key], files, at),
  )
}

/** Also true where the row of an id was refused: that is another fault. */
function hasAnswer({ name, argument }: Token, { claims, evidence }: ParsedFiles): boolean {
  switch (name) {
    case 'evidence':
      return evidence.rows.find(({ value }) => value.id === argument)?.value.quantity !== null
    case 'models-beyond':
      return claims.rows.find(({ value }) => value.id === argument)?.value.quantity.kind !== 'date'
    default:
      return true
  }
}
