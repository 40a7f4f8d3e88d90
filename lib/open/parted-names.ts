import type { OpenTable } from '@/lib/open/open-table'
import { rowsBy } from '@/lib/open/rows-by'
import { shownCell } from '@/lib/open/shown-cell'

/** What can part rows of one name, in this order. */
const PARTING = ['label', 'series', 'date', 'topic', 'source'] as const

/**
 * What each row is called beside the others, in parts that are not empty: those that `nameOf` gives, and where several rows are
 * called so, what they differ in.
 * @example partedNames(table, [0, 1], (row) => [table.cell('label', row)]) // 0 → ['West Lake', '2024'], 1 → ['West Lake', '2025']
 */
export function partedNames(
  table: OpenTable,
  rows: readonly number[],
  nameOf: (row: number) => readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const called = new Map(rows.map((row) => [row, nameOf(row).filter((part) => part !== '')]))
  for (const role of PARTING) {
    for (const alike of rowsBy(rows, (row) => JSON.stringify(called.get(row))).values()) {
      const cells = new Set(alike.map((row) => table.cell(role, row)))
      if (cells.size < 2) continue
      for (const row of alike)
        called.set(
          row,
          [...(called.get(row) ?? []), shownCell(table.cell(role, row))].filter((part) => part !== ''),
        )
    }
  }
  return called
}
