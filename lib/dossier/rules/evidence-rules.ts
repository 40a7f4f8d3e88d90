import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Claim, Evidence } from '@/lib/dossier/rows'
import type { Fault, Finding } from '@/lib/faults/catalogue'
import { type Interval, isDisjoint } from '@/lib/quantity/interval'
import { asPrinted } from '@/lib/quantity/precision'
import type { Quantity } from '@/lib/quantity/quantity'

/** Evidence speaks to a claim that exists, and the editor’s word for how it lies to it is compared with the numbers. */
export function evidenceFaults({ evidence, claims }: ParsedFiles): Fault[] {
  const file = 'evidence.csv'
  const claimOf = new Map(claims.rows.map(({ value }) => [value.id, value]))
  return evidence.rows.flatMap(({ row, value }) => {
    const faults: Fault[] = []
    const report = (column: string, finding: Finding) => faults.push({ ...finding, file, row, column })

    if (claims.ids?.has(value.claim) === false) {
      report('claim', { code: 'D301', details: { id: value.claim, file: 'claims.csv' } })
    }
    if (claims.ids?.has(value.id) === true) {
      report('id', { code: 'D305', details: { id: value.id, file: 'claims.csv' } })
    }
    if (value.relation === 'partly' && value.note.zh === '')
      report('note_zh', { code: 'D323', details: { id: value.id } })
    const claim = claimOf.get(value.claim)
    const misjudged = claim === undefined ? null : relationFinding(value, claim)
    if (misjudged !== null) report('relation', misjudged)
    return faults
  })
}

function relationFinding({ quantity, relation, note }: Evidence, claim: Claim): Finding | null {
  if (quantity === null || quantity.unit !== claim.quantity.unit) return null
  const details = { evidence: written(quantity), claim: written(claim.quantity), unit: quantity.unit }
  if (relation === 'agrees' && isDisjoint(asPrinted(claim.quantity), quantity.interval)) {
    return { code: 'D307', details }
  }
  if (relation === 'differs' && isSame(quantity, claim.quantity) && note.zh === '')
    return { code: 'D308', details }
  return null
}

/** A figure as the files write it. */
function written({ value, hedge, interval: { low, high } }: Quantity): string {
  return hedge === 'range' ? `${low}–${high}` : hedge === 'exact' ? String(value) : `${hedge} ${value}`
}

function isSame(a: Quantity, b: Quantity): boolean {
  const ends: readonly (keyof Interval)[] = ['low', 'high', 'lowOpen', 'highOpen']
  return a.hedge === b.hedge && ends.every((end) => a.interval[end] === b.interval[end])
}
