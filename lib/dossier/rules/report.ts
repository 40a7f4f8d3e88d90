import type { RowFault } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import type { LocatedRow } from '@/lib/dossier/table'
import type { Fault, FaultCase } from '@/lib/faults/catalogue'

/** A list with what was found where a condition holds, else an empty one. */
export function when(holds: boolean, column: string, fault: FaultCase): readonly RowFault[] {
  return holds ? [{ column, fault }] : []
}

/** The faults that a rule finds in each row of a file. */
export function rowFaults<Value>(
  file: FileName,
  rows: readonly LocatedRow<Value>[],
  rule: (value: Value, row: number) => readonly RowFault[],
): Fault[] {
  return rows.flatMap(({ row, value }) =>
    rule(value, row).map(({ column, fault }): Fault => ({ ...fault, file, row, column })),
  )
}

/** The rows of a file, or of several with one set of ids, by their id. */
export function byId<Value extends { readonly id: string }>(
  rows: readonly LocatedRow<Value>[],
): ReadonlyMap<string, Value> {
  return new Map(rows.map(({ value }) => [value.id, value]))
}
