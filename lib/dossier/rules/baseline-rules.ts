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
      const [unit, other] = [claim.quantity.unit, base.quantity.unit]
      const back = waysFrom(base, claimOf).get(claim.id)
      const circle = back === undefined ? '' : `${claim.id} → ${back}`
      const isUnfit = circle !== '' || (isTime(unit) && !isTime(other))
      return when(isUnfit, 'baseline', {
        code: 'D302',
        details: { id, circle, unit: unit.id, other: other.id },
      })
    }),
  )
}

function isTime({ kind }: Unit): boolean {
  return kind === 'date' || kind === 'duration'
}

/** The shortest way from a claim along baselines to each that they lead to, by its id: `a → b → c`. */
function waysFrom({ id }: Claim, claimOf: ReadonlyMap<string, Claim>): ReadonlyMap<string, string> {
  const ways = new Map([[id, id]])
  for (const [at, way] of ways)
    for (const base of claimOf.get(at)?.baseline ?? [])
      if (!ways.has(base)) ways.set(base, `${way} → ${base}`)
  return ways
}
