import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import { isSameNumber } from '@/lib/dossier/rules/quote-proof'
import { byId, rowFaults, when, writtenInFile } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { isGiven, LOCALES } from '@/lib/locale'
import { isDisjoint } from '@/lib/quantity/interval'
import { asPrinted } from '@/lib/quantity/precision'
import type { Unit } from '@/lib/quantity/unit'

/** Each piece of evidence has its own id, and the relation that the editor gives fits the numbers. */
export function evidenceFaults(files: ParsedFiles): Fault[] {
  const { ids, rows } = files.claims
  const claimOf = byId(rows)
  return rowFaults('evidence.csv', files.evidence.rows, (evidence): RowFault[] => {
    const { id, claim, relation, note } = evidence
    return [
      ...when(ids?.has(id) === true, 'id', { code: 'D201', details: { id, place: 'claims.csv' } }),
      ...when(relation === 'partly' && !isGiven(note), `note_${LOCALES[0]}`, {
        code: 'D308',
        details: { id, relation, evidence: '', claim: '' },
      }),
      ...relationFaults(evidence, claimOf.get(claim)),
    ]
  })
}

function relationFaults({ id, quantity, relation, note }: Evidence, claim: Claim | undefined): RowFault[] {
  if (claim === undefined || quantity === null) return []
  const { unit } = quantity
  const said = claim.quantity
  const details = {
    evidence: `${writtenInFile(quantity)} ${unit.id}`,
    claim: `${writtenInFile(said)} ${said.unit.id}`,
  }
  const isOneUnit = unit.id === said.unit.id
  const isApart = isOneUnit
    ? isDisjoint(asPrinted(said), quantity.interval)
    : sortOf(unit) !== sortOf(said.unit)
  const isUnexplained = isOneUnit && isSameNumber(quantity, said) && !isGiven(note)
  return [
    ...when(relation === 'agrees' && isApart, 'relation', { code: 'D307', details }),
    ...when(relation === 'differs' && isUnexplained, 'relation', {
      code: 'D308',
      details: { id, relation, ...details },
    }),
  ]
}

/**
 * What a claim and a source must both give to speak of one thing. They can do so in yuan and in dollars, with a multiple and a
 * share, as a first and a place, and with a date and the time since then: whether such numbers agree is for the editor to judge.
 */
function sortOf({ kind, dimension }: Unit): string {
  switch (kind) {
    case 'money':
    case 'rank':
      return kind
    case 'share':
    case 'points':
    case 'change':
    case 'ratio':
      return 'ratio'
    case 'date':
    case 'duration':
      return 'duration'
    default:
      return dimension.id
  }
}
