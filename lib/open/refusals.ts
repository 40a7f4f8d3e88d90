import type { FaultCase } from '@/lib/faults/catalogue'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import type { QuantityCells, RowReading } from '@/lib/open/quantity-cells'
import { HEDGES } from '@/lib/quantity/hedge'
import { isOutOfBounds } from '@/lib/quantity/read'

/** A row that is refused for one of its cells, without a proposal. */
export function refuse(column: keyof QuantityCells, fault: FaultCase): RowReading {
  return { ok: false, column, fault, proposal: null }
}

/** A number that is too large or too small once its unit is counted in. */
export function outOfBounds(found: string): RowReading {
  return refuse('value', { code: 'D611', details: { found } })
}

/** An end of a range that cannot be read. */
export function noEnd(column: 'low' | 'high', cells: QuantityCells): RowReading {
  const found = cells[column]
  return refuse(column, { code: isOutOfBounds(found) ? 'D611' : 'D601', details: { found } })
}

/** A cell that is too long to be a number. */
export function tooLong(column: keyof QuantityCells, characters: number): RowReading {
  return refuse(column, { code: 'D612', details: { characters, most: LONGEST_NUMBER } })
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

/** A cell of hedges that cannot be read. */
export function refusedHedge(found: string): RowReading {
  return refuse('hedge', { code: 'D605', details: { found: found.trim(), allowed: HEDGES } })
}
