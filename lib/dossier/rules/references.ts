import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Holder } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/** D301 where none of the files has an id; nothing while one of them could not be read. */
export function unknownId(id: string, holders: readonly Holder[], files: ParsedFiles): FaultCase[] {
  if (holders.some((holder) => files[holder].ids?.has(id) ?? true)) return []
  return [{ code: 'D301', details: { id, file: holders.map((holder) => `${holder}.csv`).join(' / ') } }]
}

/** D201 for each name in a list that an earlier one has; `pathOf` gives where the n-th name is. */
export function repeatedFaults(
  names: readonly string[],
  pathOf: (index: number) => Path,
  at: (path: Path) => FaultPlace,
): Fault[] {
  return names.flatMap((id, index): Fault[] => {
    const first = names.indexOf(id)
    if (first === index) return []
    return [{ code: 'D201', ...at(pathOf(index)), details: { id, first: at(pathOf(first)).row } }]
  })
}
