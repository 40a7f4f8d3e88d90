import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Claim } from '@/lib/dossier/rows'
import { placeFaults } from '@/lib/dossier/rules/ledger-rules'
import { unknownId } from '@/lib/dossier/rules/references'
import { byId, rowFaults, when, writtenInFile } from '@/lib/dossier/rules/report'
import { tokenFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Fault } from '@/lib/faults/catalogue'
import { LOCALES } from '@/lib/locale'
import { contains } from '@/lib/quantity/interval'

/**
 * Claims are in a paragraph that the outline has and said by somebody who is known; the items that a claim counts are as many
 * as it says, in every language; the tokens of its verdict can be filled.
 */
export function claimFaults(files: ParsedFiles): Fault[] {
  return rowFaults('claims.csv', files.claims.rows, (claim) => [
    ...(claim.attribution === 'article' ? [] : unknownId(claim.attribution, ['subjects'], files)).map(
      (fault): RowFault => ({ column: 'attribution', fault }),
    ),
    ...placeFaults(claim.place, files),
    ...countedFaults(claim),
    ...LOCALES.flatMap((locale) =>
      tokenFaults(claim.verdict[locale], files).map(
        (fault): RowFault => ({ column: `verdict_${locale}`, fault }),
      ),
    ),
  ])
}

function countedFaults({ counted, countedIn, quantity }: Claim): readonly RowFault[] {
  const found = counted.length
  const countsAs = quantity.kind === 'number' && contains(quantity.interval, found)
  if (found > 0 && !countsAs)
    return [
      { column: 'counted', fault: { code: 'D322', details: { found, expected: writtenInFile(quantity) } } },
    ]
  return LOCALES.flatMap((locale) => {
    const { length } = countedIn[locale]
    const details = { found: length, expected: String(found) }
    return when(length > 0 && length !== found, `counted_in_${locale}`, { code: 'D322', details })
  })
}

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
  let ways: (readonly string[])[] = [[claim.id]]
  while (ways.length > 0) {
    const next = ways.flatMap((way) =>
      (claimOf.get(way.at(-1) ?? '')?.baseline ?? []).map((id) => [...way, id]),
    )
    const back = next.find((way) => way.at(-1) === claim.id)
    if (back !== undefined) return back
    ways = next.filter((way) => {
      const id = way.at(-1) ?? ''
      const isNew = !seen.has(id)
      seen.add(id)
      return isNew
    })
  }
  return null
}
