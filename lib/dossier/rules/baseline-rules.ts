import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim } from '@/lib/dossier/rows'
import { byId, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'

/**
 * Baselines do not lead back to the claim that they start from, and are of a kind that can be a baseline: a time is
 * counted from a date or compared with another time. Of other numbers no rule is known.
 */
export function baselineFaults(files: ParsedFiles): Fault[] {
  const claimOf = byId(files.claims.rows)
  const reported = new Set<string>()
  return rowFaults('claims.csv', files.claims.rows, (claim) => [
    ...claim.baseline.flatMap((id) => timeFaults(claim, claimOf.get(id))),
    ...circleFaults(claim, claimOf, reported),
  ])
}

/** D302 for a circle of baselines, once for all its claims. */
function circleFaults(
  claim: Claim,
  claimOf: ReadonlyMap<string, Claim>,
  reported: Set<string>,
): readonly RowFault[] {
  const circle = circleOf(claim, claimOf)
  if (circle === null) return []
  const members = circle.slice(1).toSorted().join(' ')
  const isNew = !reported.has(members)
  reported.add(members)
  return when(isNew, 'baseline', { code: 'D302', details: { circle } })
}

function timeFaults({ quantity: { unit } }: Claim, base: Claim | undefined): readonly RowFault[] {
  if (base === undefined) return []
  const other = base.quantity.unit
  const isTime = ({ kind }: typeof unit) => kind === 'date' || kind === 'duration'
  return when(isTime(unit) && !isTime(other), 'baseline', {
    code: 'D320',
    details: { unit: unit.id, id: base.id, other: other.id },
  })
}

/** The shortest way along baselines from a claim back to it, both ends included; null where there is none. */
function circleOf(claim: Claim, claimOf: ReadonlyMap<string, Claim>): string[] | null {
  const seen = new Set<string>()
  const ways = [[claim.id]]
  for (const way of ways)
    for (const id of claimOf.get(way.at(-1) ?? '')?.baseline ?? []) {
      if (id === claim.id) return [...way, id]
      if (!seen.has(id)) ways.push([...way, id])
      seen.add(id)
    }
  return null
}
