import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Claim } from '@/lib/dossier/rows'
import type { Fault } from '@/lib/faults/catalogue'
import { unitOf } from '@/lib/quantity/unit'

const FILE = 'claims.csv'

/**
 * Baselines exist, lead back to no claim that they started from, and are of a kind that can be a baseline at all: a time is
 * counted from a date or set against another time. What else a figure can be relative to, nobody can list.
 */
export function baselineFaults({ claims }: ParsedFiles): Fault[] {
  const known = new Map(claims.rows.map(({ value }) => [value.id, value]))
  return claims.rows.flatMap(({ row, value: claim }): Fault[] => {
    const at = { file: FILE, row, column: 'baseline' }
    const circle = circleOf(claim, known)
    return [
      ...claim.baseline.flatMap((id): Fault[] => {
        if (claims.ids?.has(id) === false) return [{ code: 'D301', ...at, details: { id, file: FILE } }]
        const base = known.get(id)
        return base === undefined || fits(claim, base)
          ? []
          : [{ code: 'D320', ...at, details: { unit: claim.quantity.unit, id, other: base.quantity.unit } }]
      }),
      ...(circle === null ? [] : [{ code: 'D302', ...at, details: { circle } } satisfies Fault]),
    ]
  })
}

function fits({ quantity }: Claim, base: Claim): boolean {
  const isTime = (unit: Claim['quantity']['unit']) => ['date', 'duration'].includes(unitOf(unit).kind)
  return !isTime(quantity.unit) || isTime(base.quantity.unit)
}

/** The shortest way along baselines from a claim back to it, both ends included; null where there is none. */
function circleOf(claim: Claim, known: ReadonlyMap<string, Claim>): string[] | null {
  const seen = new Set<string>()
  let ways: string[][] = [[claim.id]]
  while (ways.length > 0) {
    const next = ways.flatMap((way) =>
      (known.get(way.at(-1) ?? '')?.baseline ?? []).map((id) => [...way, id]),
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
