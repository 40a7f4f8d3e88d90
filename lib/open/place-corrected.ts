import { NumberRows, type Records } from '@/lib/open/number-rows'
import type { RecordNumbers } from '@/lib/open/record-numbers'

/** What is shown of a table: its records, and a row for each of their numbers. */
interface Shown {
  readonly records: Records
  readonly rows: NumberRows
}

/**
 * What is shown once corrected records are at their places in the order of the file, all at once: `corrected` has their cells
 * by place. What was shown before stays as it is, since its columns may be those of the file.
 */
export function placeCorrected(
  before: Shown,
  corrected: ReadonlyMap<number, readonly string[]>,
  reader: RecordNumbers,
): Shown {
  const { columns, places } = before.records
  const added = [...corrected.values()]
  const all = [...places, ...corrected.keys()]
  // A record that was shown in part is replaced as a whole.
  const order = [...all.keys()]
    .filter((source) => source >= places.length || !corrected.has(all[source] ?? 0))
    .sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0))
  const old = before.rows
  const rows = new NumberRows(order.length, reader.values.length)
  let row = 0
  for (const [record, source] of order.entries()) {
    const cells = added[source - places.length]
    if (cells !== undefined)
      reader.read(
        (at) => cells[at] ?? '',
        ({ quantity }, series) => rows.add(quantity, record, series),
      )
    else
      for (; row < old.length && old.record(row) <= source; row += 1)
        if (old.record(row) === source) rows.add(old.quantity(row), record, old.series(row))
  }
  const rearranged = columns.map((column, at) =>
    column.rearranged(
      order,
      added.map((cells) => cells[at] ?? ''),
    ),
  )
  return { records: { columns: rearranged, places: order.map((source) => all[source] ?? 0) }, rows }
}
