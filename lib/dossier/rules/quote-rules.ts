import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { isSamePlace } from '@/lib/dossier/place'
import { proofOf } from '@/lib/dossier/rules/quote-proof'
import { byId, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { findQuote } from '@/lib/text/normalise'

/**
 * Every quote says the number of its row, and the numerals that the ledger gives to a claim are in its quote. No copy of the
 * article is needed.
 */
export function quoteFaults(files: ParsedFiles): Fault[] {
  const { claims, ledger, source } = files
  const claimOf = byId(claims.rows)
  return [
    ...rowFaults('claims.csv', claims.rows, (claim): RowFault[] => {
      const proof = source.ok ? proofOf(claim, source.value, files.knownUnits) : null
      return proof?.kind === 'differs' ? [{ column: 'quote', code: 'D505', details: proof.details }] : []
    }),
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
