import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { isSamePlace } from '@/lib/dossier/place'
import type { Claim } from '@/lib/dossier/rows'
import { proofIn, proofOf, type QuoteProof } from '@/lib/dossier/rules/quote-proof'
import { byId, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Source } from '@/lib/dossier/source-entry'
import type { Fault } from '@/lib/faults/catalogue'
import { LOCALES } from '@/lib/locale'
import type { Units } from '@/lib/quantity/units'
import { findQuote } from '@/lib/text/normalise'

/**
 * Every quote and statement says the number of its row, and the numerals that the ledger gives to a claim are in its quote. No
 * copy of the article is needed.
 */
export function quoteFaults(files: ParsedFiles): Fault[] {
  const { claims, ledger, source } = files
  const claimOf = byId(claims.rows)
  return [
    ...rowFaults('claims.csv', claims.rows, (claim) =>
      source.ok ? numberFaults(claim, source.value, files.knownUnits) : [],
    ),
    ...rowFaults('numerals.csv', ledger.rows, ({ fate, claims: ids, text, place }) =>
      ids.flatMap((id) => {
        const claim = claimOf.get(id)
        // A numeral of another paragraph is another fault.
        if (fate !== 'claim' || claim === undefined || !isSamePlace(claim.place, place)) return []
        const { quote } = claim
        return when(findQuote(quote, text) === null, 'claim', { code: 'D507', details: { text, id, quote } })
      }),
    ),
  ]
}

function numberFaults(claim: Claim, source: Source, units: Units): readonly RowFault[] {
  const fault = (proof: QuoteProof, column: string): readonly RowFault[] =>
    proof.kind === 'differs' ? [{ column, code: 'D505', details: proof.details }] : []
  const proof = proofOf(claim, source, units)
  // What a note explains is not read from the statements either, and languages name orders of magnitude in their own ways.
  if (proof.kind !== 'proves' || claim.quantity.hedge === 'magnitude') return fault(proof, 'quote')
  return LOCALES.flatMap((locale) =>
    fault(proofIn(claim.statement[locale], claim, source, units), `statement_${locale}`),
  )
}
