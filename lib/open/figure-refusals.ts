import type { Finding } from '@/lib/faults/catalogue'
import type { FigureCells, FigureReading } from '@/lib/open/figure-reading'
import { LONGEST_FIGURE } from '@/lib/open/limits'
import { HEDGES } from '@/lib/quantity/hedge'
import { isOutOfBounds } from '@/lib/quantity/read'

/** A number that is too large or too small once its unit is counted in. */
export function outOfBounds(found: string): FigureReading {
  return { ok: false, column: 'value', finding: { code: 'D611', details: { found } }, proposal: null }
}

/** An end of a range that cannot be read. */
export function noEnd(column: 'low' | 'high', cells: FigureCells): FigureReading {
  const found = cells[column]
  const code = isOutOfBounds(found) ? 'D611' : 'D601'
  return { ok: false, column, finding: { code, details: { found } }, proposal: null }
}

/** A cell that is too long to be a figure. */
export function tooLong(column: keyof FigureCells, characters: number): FigureReading {
  const finding: Finding = { code: 'D612', details: { characters, most: LONGEST_FIGURE } }
  return { ok: false, column, finding, proposal: null }
}

/** Cells that say different things. */
export function contradiction(column: keyof FigureCells, found: string, other: string): FigureReading {
  return { ok: false, column, finding: { code: 'D606', details: { found, other } }, proposal: null }
}

/** A cell of hedges that cannot be read. */
export function refusedHedge(found: string): FigureReading {
  return {
    ok: false,
    column: 'hedge',
    finding: { code: 'D605', details: { found: found.trim(), allowed: HEDGES } },
    proposal: null,
  }
}
