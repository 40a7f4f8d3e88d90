import type { Path } from '@/lib/dossier/form'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { TABLE_NAMES, TABLES, type TableName } from '@/lib/dossier/schema'
import type { Fault, FaultCase, FaultPlace } from '@/lib/faults/catalogue'

/** D301 where none of the files has an id; nothing while one of them could not be read. */
export function unknownId(id: string, holders: readonly TableName[], files: ParsedFiles): FaultCase[] {
  if (holders.some((holder) => files[holder].ids?.has(id) ?? true)) return []
  return [{ code: 'D301', details: { id, file: holders.map((holder) => TABLES[holder].file).join(' / ') } }]
}

/**
 * D301 for each id in a cell that the file named by the schema does not have. Where an optional file lists nothing, ids that it
 * could list are free: topics are called by theirs.
 */
export function referenceFaults(files: ParsedFiles): Fault[] {
  return TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLES[name].columns).flatMap(([column, { cell }]) => {
      const holder = TABLE_NAMES.find((other) => TABLES[other].file === cell.references)
      if (holder === undefined || (TABLES[holder].optional && files[holder].ids?.size === 0)) return []
      const { rows, texts } = files[name]
      return rows.flatMap(({ row }, at) =>
        (texts[at]?.[column] ?? '')
          .split(cell.form.separator ?? '\n')
          .filter((id) => id !== '')
          .flatMap((id) => unknownId(id, [holder], files))
          .map((fault): Fault => ({ ...fault, file: TABLES[name].file, row, column })),
      )
    }),
  )
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
