import { foldedName, isOfCounts } from '@/lib/open/column-names'
import { areDurations } from '@/lib/open/durations'
import { COLUMN_LOOKED_AT, LONGEST_NUMBER } from '@/lib/open/limits'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { type DecimalSign, decimalOfAll } from '@/lib/quantity/decimal'
import type { Units } from '@/lib/quantity/units'

/** How the numbers of a column are written, which a single cell does not show. */
export type Habits = ReturnType<typeof habitsOf>

export const USUAL_HABITS: Habits = {
  decimal: null,
  years: false,
  flags: false,
  asides: false,
  durations: false,
  units: BUILT_IN_UNITS,
}

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

/** Two numbers, the second in brackets: 54.2 (11.3), 12 (3.4%), 0.24*** (0.05). */
export const WITH_ASIDE =
  /^\s*([-−]?\d[\d,.\s]*?)\s*\*{0,3}\s*[(（]\s*(?:n\s*=\s*)?\d[\d,.]*\s*[%％]?\s*[)）]\s*$/i
const BARE_NUMBER = /^\s*[-−]?\d[\d.,\s]*$/
/** A month or a day of a year, beside which four bare digits are a year as well: 2025-04 beside 2025. */
const IN_YEAR = /^\s*(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?\s*$/
const YEAR_HEADER = /year|date|年|日期/i

/** Cells that are looked at by their place. */
export interface Cells {
  readonly length: number
  readonly at: (row: number) => string | undefined
}

/** What else there is in a file, for a column that does not show by itself how its numbers are written. */
export interface Beside {
  /** The signs before decimals that its columns show. */
  readonly signs: () => ReadonlySet<DecimalSign>
  readonly delimiter: string
}

const NOTHING: Beside = { signs: () => new Set(), delimiter: ',' }

/** What a whole file shows: looked at when a column first asks, and once for all columns. */
export function besideOf(columns: readonly Cells[], delimiter: string): Beside {
  let found: ReadonlySet<DecimalSign> | null = null
  const signOf = (column: Cells) => decimalOf(sampleOf(column).filter((cell) => WITHOUT_LETTERS.test(cell)))
  return {
    signs: () => {
      found ??= new Set(columns.map(signOf))
      return found
    },
    delimiter,
  }
}

/**
 * The habits of a column of numbers. Which sign is before decimals is shown by cells that can only be read in one way: 3,5 and
 * 1.234.567, or 3.5 and 1,234,567; first those of the column itself, then those of all other columns. Bare numbers are years
 * where most cells are numbers from 1900 to 2100, or days of such years, and the header says so, or at least three cells are.
 */
export function habitsOf(cells: Cells, header: string, units: Units, beside = NOTHING) {
  const filled = sampleOf(cells)
  const years = filled.filter((cell) => isBareYear(cell.trim()) || IN_YEAR.test(cell)).length
  const mostlyYears = filled.length > 0 && years / filled.length >= MOSTLY_YEARS
  return {
    /** The sign before the decimals; null where nothing shows it. */
    decimal: decimalOf(filled) ?? decimalBeside(filled, header, beside),
    /** The units that its words can name. */
    units,
    /** Whether most cells are lengths of time in minutes and seconds, or hours before them. */
    durations: areDurations(filled, header),
    /** Whether most of them have a second number in brackets, which says more of them: a deviation, a part of all. */
    asides: filled.filter((cell) => WITH_ASIDE.test(cell)).length * 2 > filled.length && filled.length > 1,
    /** Whether most of them are bare numbers, so that a letter or two after one is a flag and no unit. */
    flags: filled.filter((cell) => BARE_NUMBER.test(cell)).length * 2 >= filled.length && filled.length > 1,
    /** Whether bare numbers such as 2008 are years. */
    years: mostlyYears && (years >= FEWEST_YEARS || YEAR_HEADER.test(header)),
  }
}

/** Filled cells from all over a column, short enough to be numbers. */
function sampleOf(cells: Cells): string[] {
  const step = Math.max(1, Math.floor(cells.length / COLUMN_LOOKED_AT))
  const sample: string[] = []
  for (let at = 0; at < cells.length; at += step) {
    const cell = cells.at(at) ?? ''
    if (cell !== '' && cell.length <= LONGEST_NUMBER) sample.push(cell)
  }
  return sample
}

/** Thousands parted by commas for certain, and by points: they outweigh a cell that could be a slip. */
const COMMA_THOUSANDS = /\d,\d{3}(?:,\d{3}|\.\d)/
const POINT_THOUSANDS = /\d\.\d{3}(?:\.\d{3}|,\d)/

function decimalOf(cells: readonly string[]): DecimalSign {
  const has = (pattern: RegExp) => cells.some((cell) => pattern.test(cell))
  const sign = decimalOfAll(cells)
  if (sign !== null) return sign
  const parted = has(COMMA_THOUSANDS)
  return parted === has(POINT_THOUSANDS) ? null : parted ? '.' : ','
}

/** A number that could be read in two ways: 1.234, 1,234. */
export const TWOFOLD = /^[^\p{L}\d]*\d{1,3}[.,]\d{3}[^\p{L}\d]*$/u
const WITHOUT_LETTERS = /^[^\p{L}]+$/u

/** The sign before decimals as the rest of the file shows it, where the cells of a column leave it open. */
function decimalBeside(cells: readonly string[], header: string, beside: Beside): DecimalSign {
  const twofold = cells.filter((cell) => TWOFOLD.test(cell))
  if (twofold.length === 0) return null
  const signs = beside.signs()
  const commas = signs.has(',')
  const points = signs.has('.')
  if (commas !== points) return commas ? ',' : '.'
  const grouped = twofold.every((cell) => cell.includes('.'))
  return !points && grouped && (beside.delimiter === ';' || isOfCounts(foldedName(header))) ? ',' : null
}
