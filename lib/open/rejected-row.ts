import type { FaultCase } from '@/lib/faults/catalogue'
import type { RecordFault } from '@/lib/open/record-numbers'

/** A row of the file that is rejected, with what is wrong and what is proposed. */
export interface RejectedRow {
  readonly row: number
  /** As many as the file has in that row, which may be more than its header. */
  readonly cells: readonly string[]
  /** Name of the column at fault, or null for the whole row. */
  readonly column: string | null
  readonly fault: FaultCase
  /** A row that would be sound, or null. */
  readonly proposal: readonly string[] | null
}

/** Cells of a row as a person has written them anew. */
export type CorrectedRow = Pick<RejectedRow, 'row' | 'cells'>

/** A row that is rejected for the first of its faults; the proposal puts all of them right, or there is none. */
export function rejectedRow(
  row: number,
  cells: readonly string[],
  faults: readonly RecordFault[],
  header: readonly string[],
): RejectedRow {
  const [first] = faults
  if (first === undefined) throw new Error('A row is rejected for a reason')
  const sound = faults.every(({ proposal }) => proposal !== null)
  return {
    row,
    cells,
    column: first.at === null ? null : (header[first.at] ?? null),
    fault: first.fault,
    proposal: sound
      ? cells.map((cell, column) => faults.find(({ at }) => at === column)?.proposal ?? cell)
      : null,
  }
}
