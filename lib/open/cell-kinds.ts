import { type Habits, isBareYear, USUAL_HABITS } from '@/lib/open/column-habits'
import { LONGEST_HEADER } from '@/lib/open/limits'
import { isMissing } from '@/lib/open/missing'
import { readValue } from '@/lib/open/read-value'
import { isTimeCell } from '@/lib/open/times'
import { isUnit, NO_UNIT, readUnitCell } from '@/lib/open/unit-cell'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

const BARE = /^[-−+]?(?:\d[\d.,]*|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?)$/

/** A code before what it means, as SDMX has it: 3: Persons. */
const CODED = /^[A-Z\d_]+:\s+\p{L}/u

const NOTHING = { bare: false, unit: false, time: false, words: null, spelt: '' }

/** What one cell can be; `words` is null for one that the reader reads none of, or that is rather a name: HB 396. `spelt` is the unit of a number, by its id. */
export function cellTraits(cell: string, habits: Habits) {
  const bare = BARE.test(cell)
  if (CODED.test(cell)) return NOTHING
  const unit = isUnitCell(cell)
  const time = /^\d+$/.test(cell) ? isBareYear(cell) : isTimeCell(cell)
  if (bare && !/\d[.,]\d+[.,]\d{1,2}$/.test(cell)) return { bare, unit, time, words: '', spelt: '' }
  if (unit || time) return { bare, unit, time, words: null, spelt: '' }
  const read = readValue(cell, NO_UNIT, habits)
  return {
    bare,
    unit,
    time: read.kind === 'date' && /[\d一二三四五六七八九十]/.test(cell),
    words: read.kind === 'number' && !read.named ? read.words : null,
    spelt: read.kind === 'number' && read.words === '' ? (read.unit?.id ?? '') : '',
  }
}

const PRICE_EACH = /^(?:元|[$€£¥])\s?[/／]\s?\p{L}{1,5}$/u

/** Whether a cell is a unit or a scale that is more than money: 亿元, 万人, %, USD million. */
function isUnitCell(cell: string): boolean {
  if (/\d/.test(cell)) return false
  const { unit, scale } = readUnitCell(cell, BUILT_IN_UNITS)
  return PRICE_EACH.test(cell) || ((unit !== null || scale !== 1) && isUnit(cell, BUILT_IN_UNITS))
}

/** What a cell holds as far as a header is concerned. */
export type CellKind = 'missing' | 'number' | 'time' | 'text'

const IN_BRACKETS = /^[([（].*\p{L}{2}.*[)\]）]$/u
/** Digits of a number and not of a year, as in “3,072 or 480”: no header has them. */
const LARGE = /\d,\d{3}/
/** More words after a number are a sentence. */
const LONGEST_UNIT = 8
const HEADER_HABITS: Habits = { ...USUAL_HABITS, asides: true }

/** What a cell holds. */
export function kindOf(cell: string): CellKind {
  const text = cell.trim()
  if (isMissing(text)) return 'missing'
  if (isTimeCell(text)) return 'time'
  if (text.length > LONGEST_HEADER || IN_BRACKETS.test(text)) return 'text'
  const { words } = cellTraits(text, HEADER_HABITS)
  return (words !== null && words.length <= LONGEST_UNIT) || LARGE.test(text) ? 'number' : 'text'
}

/** Whether the cells of a record are units and nothing else, or one word again and again without its own name. */
export function isUnitRow(record: readonly string[]): boolean {
  const filled = record.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (record[0]?.trim() === '' && filled.length > 1 && new Set(filled).size === 1) return true
  const isKnown = (cell: string) => isUnit(cell, BUILT_IN_UNITS)
  return filled.some(isKnown) && filled.every((cell) => isKnown(cell) || SIGN_OF_UNIT.test(cell))
}

const SIGN_OF_UNIT =
  /^[([（]?(?:单位|number|anzahl|aantal|nombre|número|antal|units?|°\S|[a-zA-Zµμ]{1,3}(?:\/[a-zA-Z]{1,3})?)[)\]）]?$/i
