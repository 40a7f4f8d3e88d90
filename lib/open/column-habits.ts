import { LONGEST_NUMBER } from '@/lib/open/limits'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { ONLY_COMMA, ONLY_POINT } from '@/lib/quantity/decimal'
import type { Units } from '@/lib/quantity/units'

/** How the numbers of a column are written, which a single cell cannot tell. */
export interface Habits {
  /** The sign before the decimals. */
  readonly decimal: '.' | ','
  /** Whether bare numbers such as 2008 are years. */
  readonly years: boolean
  /** The units that its words can name. */
  readonly units: Units
}

export const USUAL_HABITS: Habits = { decimal: '.', years: false, units: BUILT_IN_UNITS }

/** So many cells, spread over the column, show its habits. */
const LOOKED_AT = 2000
/** Of the filled cells, so many must be bare years for all of them to be years. */
export const MOSTLY_YEARS = 0.6
/** Fewer years than this could be chance, unless the header says what they are. */
export const FEWEST_YEARS = 3
/** Four bare digits can be a year from the first of these to the last. */
export const YEARS = { first: 1900, last: 2100 } as const

/** Whether a text is four digits that can be a year. */
export function isBareYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last
}

const YEAR_HEADER = /year|date|年|日期/i
/** Cells that are looked at by their place. */
interface Cells {
  readonly length: number
  readonly at: (row: number) => string | undefined
}

/**
 * The habits of a column of numbers. A comma is the decimal sign where some cell can only be read so and no cell can only be
 * read with a point: then 1.234 is a thousand and more. Bare numbers are years where most cells are numbers from 1900 to 2100
 * and the header says so, or at least three cells are.
 */
export function habitsOf(cells: Cells, header: string, units: Units): Habits {
  const step = Math.max(1, Math.floor(cells.length / LOOKED_AT))
  let filled = 0
  let years = 0
  let commas = 0
  let points = 0
  for (let at = 0; at < cells.length; at += step) {
    const cell = cells.at(at) ?? ''
    if (cell === '' || cell.length > LONGEST_NUMBER) continue
    filled += 1
    if (isBareYear(cell.trim())) years += 1
    if (ONLY_COMMA.test(cell)) commas += 1
    if (ONLY_POINT.test(cell)) points += 1
  }
  const mostlyYears = filled > 0 && years / filled >= MOSTLY_YEARS
  return {
    decimal: commas > 0 && points === 0 ? ',' : '.',
    units,
    years: mostlyYears && (years >= FEWEST_YEARS || YEAR_HEADER.test(header)),
  }
}
