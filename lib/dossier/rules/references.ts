import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Holder } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/** D301 where none of the files has an id; nothing while one of them could not be read. */
export function unknownId(
  id: string,
  holders: readonly (Holder | 'topics')[],
  files: ParsedFiles,
): FaultCase[] {
  if (holders.some((holder) => files[holder].ids?.has(id) ?? true)) return []
  return [{ code: 'D301', details: { id, file: holders.map((holder) => `${holder}.csv`).join(' / ') } }]
}

/** D201 for each item of a list whose `key` an earlier one has; `path` leads to the list. */
export function repeatedFaults<Key extends string>(
  items: readonly Readonly<Record<Key, string>>[],
  key: Key,
  path: Path,
  at: (path: Path) => FaultPlace,
): Fault[] {
  return items.flatMap((item, index): Fault[] => {
    const first = items.findIndex((other) => other[key] === item[key])
    const placeOf = (place: number) => at([...path, place, key])
    if (first === index) return []
    const { file, row } = placeOf(first)
    return [{ code: 'D201', ...placeOf(index), details: { id: item[key], place: `${file}:${row}` } }]
  })
}
