import type { FaultCase } from '@/lib/faults/catalogue'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { isOutOfBounds } from '@/lib/quantity/read'

/** A row that is refused for one of its cells, without a proposal. */
export function refuse(column: keyof QuantityCells, fault: FaultCase): RowReading {
  return { ok: false, column, fault, proposal: null }
}

/** An end of a range that cannot be read. */
export function noEnd(column: 'low' | 'high', cells: QuantityCells): RowReading {
  const found = cells[column]
  return refuse(column, { code: isOutOfBounds(found) ? 'D611' : 'D601', details: { found } })
}

/** Cells that say different things, and what the one at fault could be instead. */
export function contradiction(
  column: keyof QuantityCells,
  found: string,
  other: string,
  proposal: string | null = null,
): RowReading {
  return { ok: false, column, fault: { code: 'D606', details: { found, other } }, proposal }
}
