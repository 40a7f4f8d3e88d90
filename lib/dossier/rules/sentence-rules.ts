import type { RowFault } from '@/lib/dossier/column'
import { type Path, partsOf } from '@/lib/dossier/form'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { unknownId } from '@/lib/dossier/rules/references'
import { rowFaults } from '@/lib/dossier/rules/report'
import { TOKEN_FORMS, type Token, tokensIn } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'
import { LOCALES, type Text } from '@/lib/locale'

/**
 * What is wrong with the tokens of one sentence: those that mean nothing, ids that no file has, and tokens that have no
 * number.
 */
export function tokenFaults(sentence: string, files: ParsedFiles): FaultCase[] {
  return tokensIn(sentence).flatMap(({ text, token }): FaultCase[] => {
    const unknown = token?.holder == null ? [] : unknownId(token.argument, [token.holder], files)
    if (unknown.length > 0 || (token !== null && hasAnswer(token, files))) return unknown
    return [{ code: 'D315', details: { token: text, allowed: TOKEN_FORMS } }]
  })
}

/** Notes have no tokens, which nothing would fill there. Braces that are not a token are text. */
export function noteFaults({ claims, evidence, checks, ledger }: ParsedFiles): Fault[] {
  const faultsOf = ({ note }: { readonly note: Text }) =>
    LOCALES.flatMap((locale) =>
      tokensIn(note[locale])
        .filter(({ token }) => token !== null)
        .map(({ text }): RowFault => ({ column: `note_${locale}`, code: 'D117', details: { token: text } })),
    )
  return [
    ...rowFaults('claims.csv', claims.rows, faultsOf),
    ...rowFaults('evidence.csv', evidence.rows, faultsOf),
    ...rowFaults('checks.csv', checks.rows, faultsOf),
    ...rowFaults('numerals.csv', ledger.rows, faultsOf),
  ]
}

/** The tokens in the sentences of figures.json and findings.json, of the headline and of its reason can be filled. */
export function sentenceFaults(files: ParsedFiles): Fault[] {
  const { figures, findings, source } = files
  const faultsIn = (said: unknown, at: (path: Path) => FaultPlace) =>
    partsOf(said).flatMap(({ value, path }) =>
      typeof value === 'string' ? tokenFaults(value, files).map((fault) => ({ ...fault, ...at(path) })) : [],
    )
  return [
    ...(figures.ok ? faultsIn(figures.value, figures.at) : []),
    ...(findings.ok ? faultsIn(findings.value, findings.at) : []),
    ...(source.ok
      ? faultsIn({ headline: source.value.headline, standfirst: source.value.standfirst }, source.at)
      : []),
  ]
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
