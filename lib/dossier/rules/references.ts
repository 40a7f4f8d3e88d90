import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Holder } from '@/lib/dossier/tokens'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/** An id in a JSON file, and the files one of which must have it. */
export interface Mention {
  readonly id: string
  readonly path: Path
  readonly holders: readonly Holder[]
}

/** The ids of a list in a JSON file, each as a mention. */
export function listed(ids: readonly string[], path: Path, ...holders: readonly Holder[]): Mention[] {
  return ids.map((id, index) => ({ id, path: [...path, index], holders }))
}

/** D301 where none of the files has an id; nothing while one of them could not be read. */
export function unknownId(id: string, holders: readonly Holder[], files: ParsedFiles): FaultCase[] {
  if (holders.some((holder) => files[holder].ids?.has(id) ?? true)) return []
  return [{ code: 'D301', details: { id, file: holders.map((holder) => `${holder}.csv`).join(' / ') } }]
}

/** D301 for each mention of an id that none of its files has. */
export function mentionFaults(
  mentions: readonly Mention[],
  files: ParsedFiles,
  at: (path: Path) => FaultPlace,
): Fault[] {
  return mentions.flatMap(({ id, path, holders }) =>
    unknownId(id, holders, files).map((fault) => ({ ...fault, ...at(path) })),
  )
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
