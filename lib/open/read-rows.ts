import { NumberRows } from '@/lib/open/number-rows'
import type { RecordFault, RecordNumbers } from '@/lib/open/record-numbers'
import type { TableFile } from '@/lib/open/table-file'
import type { TextColumn } from '@/lib/open/text-column'

/** Rows of the file whose numbers are known: their cells by column, and their places in the file. */
export interface Records {
  readonly columns: readonly TextColumn[]
  readonly places: readonly number[]
}

/**
 * Every number of a file: the records that have some, how many have none, how many cells of values are empty beside others, and
 * what is wrong in which record.
 */
export function readRows({ columns, rowNumbers }: TableFile, reader: RecordNumbers) {
  const series = reader.values.length
  const rows = new NumberRows(rowNumbers.length, series)
  const kept: number[] = []
  const faulty: [record: number, faults: readonly RecordFault[]][] = []
  let missing = 0
  let gaps = 0
  for (let record = 0; record < rowNumbers.length; record += 1) {
    const before = rows.length
    const faults = reader.read(
      (at) => columns[at]?.at(record) ?? '',
      ({ quantity }, place) => rows.add(quantity, kept.length, place),
    )
    const found = rows.length - before
    if (found > 0) kept.push(record)
    if (faults === null) missing += 1
    else if (found > 0) gaps += series - found - faults.length
    if (faults !== null && faults.length > 0) faulty.push([record, faults])
  }
  return { rows, kept, missing, gaps, faulty }
}
