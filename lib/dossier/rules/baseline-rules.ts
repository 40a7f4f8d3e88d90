import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim } from '@/lib/dossier/rows'
import { byId, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import type { Unit } from '@/lib/quantity/unit'

/**
 * Baselines do not lead back to the claim that they start from, and are of a kind that can be a baseline: a time is
 * counted from a date or compared with another time. Of other numbers no rule is known.
 */
export function baselineFaults({ claims }: ParsedFiles): Fault[] {
  const claimOf = byId(claims.rows)
  return rowFaults('claims.csv', claims.rows, (claim) =>
    claim.baseline.flatMap((id) => {
      const base = claimOf.get(id)
      if (base === undefined) return []
      const isUnlike = isTime(claim.quantity.unit) && !isTime(base.quantity.unit)
      const isUnfit = isUnlike || originsOf(base, claimOf).has(claim.id)
      return when(isUnfit, 'baseline', { code: 'D302', details: { id } })
    }),
  )
}

function isTime({ kind }: Unit): boolean {
  return kind === 'date' || kind === 'duration'
}

/** A claim and everything that its baselines lead to, by id. */
function originsOf(claim: Claim, claimOf: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  const reached = new Set([claim.id])
  for (const id of reached) for (const base of claimOf.get(id)?.baseline ?? []) reached.add(base)
  return reached
}
