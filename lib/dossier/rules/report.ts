import type { RowFault } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import type { LocatedRow } from '@/lib/dossier/table'
import type { Fault, FaultCase } from '@/lib/faults/catalogue'
import { isoOfDay } from '@/lib/quantity/date'
import type { Reading } from '@/lib/quantity/read'

/** A list with what was found where a condition holds, else an empty one. */
export function when(holds: boolean, column: string, fault: FaultCase): readonly RowFault[] {
  return holds ? [{ column, ...fault }] : []
}

/** The faults that a rule finds in each row of a file. */
export function rowFaults<Value>(
  file: FileName,
  rows: readonly LocatedRow<Value>[],
  rule: (value: Value, row: number) => readonly RowFault[],
): Fault[] {
  return rows.flatMap(({ row, value }) => rule(value, row).map((fault): Fault => ({ ...fault, file, row })))
}

/** The values of a file without faults with their rows; the header is row 1. */
export function located<Value>(values: readonly Value[]): LocatedRow<Value>[] {
  return values.map((value, index) => ({ row: index + 2, value }))
}

/** The rows of a file, or of several with one set of ids, by their id. */
export function byId<Value extends { readonly id: string }>(
  rows: readonly LocatedRow<Value>[],
): ReadonlyMap<string, Value> {
  return new Map(rows.map(({ value }) => [value.id, value]))
}

/** A number as a text or a row gives it. */
export type SaidNumber = Pick<Reading, 'value' | 'hedge' | 'interval'>

/** A number as the files write it: `over 30000`, `11–19`, `2023-04-01–2023-04-12`. */
export function writtenInFile({ value, hedge, interval }: SaidNumber): string {
  if (hedge !== 'range' || interval === null) return hedge === 'exact' ? `${value}` : `${hedge} ${value}`
  const end = (at: number) => (typeof value === 'string' ? isoOfDay(at) : at)
  return `${end(interval.low)}–${end(interval.high)}`
}
