import type { ParsedFiles } from '@/lib/dossier/parsed'
import { isSamePlace } from '@/lib/dossier/rules/outline'
import { proofOf } from '@/lib/dossier/rules/quote-proof'
import type { Fault } from '@/lib/faults/catalogue'
import { normalise } from '@/lib/text/normalise'

/**
 * Every quote says its row’s figure, and the numerals that the ledger gives to a claim are in its quote. No copy of the
 * article is needed for either.
 */
export function quoteFaults(files: ParsedFiles): Fault[] {
  return [...figureFaults(files), ...numeralFaults(files)]
}

function figureFaults({ claims, source }: ParsedFiles): Fault[] {
  if (!source.ok) return []
  return claims.rows.flatMap(({ row, value }): Fault[] => {
    const proof = proofOf(value, source.value)
    if (proof.kind !== 'differs') return []
    return [{ code: 'D505', file: 'claims.csv', row, column: 'quote', details: proof.details }]
  })
}

function numeralFaults({ ledger, claims }: ParsedFiles): Fault[] {
  const claimOf = new Map(claims.rows.map(({ value }) => [value.id, value]))
  return ledger.rows.flatMap(({ row, value: { fate, claims: ids, text, place } }): Fault[] => {
    if (fate !== 'claim') return []
    const numeral = normalise(text).text
    return ids.flatMap((id): Fault[] => {
      const claim = claimOf.get(id)
      // A numeral of another paragraph is another fault.
      if (claim === undefined || !isSamePlace(claim.place, place)) return []
      const { quote } = claim
      if (normalise(quote).text.includes(numeral)) return []
      return [{ code: 'D507', file: 'numerals.csv', row, column: 'claim', details: { text, id, quote } }]
    })
  })
}
