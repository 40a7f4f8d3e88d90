import { type Habits, isBareYear, USUAL_HABITS } from '@/lib/open/column-habits'
import { readValue } from '@/lib/open/read-value'
import { remembered } from '@/lib/open/remembered'
import { isTimeCell } from '@/lib/open/times'
import { NO_UNIT, readUnitCell } from '@/lib/open/unit-cell'
import type { WrittenValue } from '@/lib/open/written-value'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

const BARE = /^[-−+]?(?:\d[\d.,]*|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?)$/

/** A code before what it means, as SDMX has it: 3: Persons. */
const CODED = /^[A-Z\d_]+:\s+\p{L}/u

/** What one cell can be; `words` is null for one that the reader reads none of, or that is rather a name: HB 396. `spelt` is the unit of a number, by its id. */
export function cellTraits(cell: string, habits: Habits) {
  const bare = BARE.test(cell)
  if (CODED.test(cell)) return { bare: false, unit: false, time: false, words: null, spelt: '' }
  const unit = isUnitCell(cell)
  const time = /^\d+$/.test(cell) ? isBareYear(cell) : isTimeCell(cell)
  if (bare && !/\d[.,]\d+[.,]\d{1,2}$/.test(cell)) return { bare, unit, time, words: '', spelt: '' }
  if (unit || time) return { bare, unit, time, words: null, spelt: '' }
  const read = readSample(cell, habits)
  return {
    bare,
    unit,
    time: read.kind === 'date' && /[\d一二三四五六七八九十]/.test(cell),
    words: read.kind === 'number' && !read.named ? read.words : null,
    spelt: read.kind === 'number' && read.words === '' ? (read.unit?.id ?? '') : '',
  }
}

const usualSample = remembered((cell) => readValue(cell, NO_UNIT, USUAL_HABITS))

/** What one of the first cells of a file says. The search for the header has read most of them before. */
export function readSample(cell: string, habits: Habits = USUAL_HABITS): WrittenValue {
  const isUsual =
    habits.decimal === null && !habits.years && !habits.flags && !habits.asides && !habits.durations
  return isUsual ? usualSample(cell) : readValue(cell, NO_UNIT, habits)
}

const PRICE_EACH = /^(?:元|[$€£¥])\s?[/／]\s?\p{L}{1,5}$/u

/** Whether a cell is a unit or a scale: 亿元, 万人, %, USD million. */
function isUnitCell(cell: string): boolean {
  if (/\d/.test(cell) || cell.length > 40) return false
  if (PRICE_EACH.test(cell)) return true
  const { unit, scale, text } = readUnitCell(cell, BUILT_IN_UNITS)
  if (unit === null && scale === 1) return false
  // Half a million is a number, and a million by itself is a scale.
  return text === '' || readSample(cell).kind !== 'number'
}

/** Spans of money are rather the value. */
const BAND = /^[^\d$€£¥]*(\d[\d,.]*)(?:\s*(?:[-–—~～至到]|to)\s*\D?(\d[\d,.]*))?\D*$/i
/** Two of them could be chance. */
const FEWEST_BANDS = 3

/** Whether each cell is a span of numbers that begins where that of the cell before ends, so that they name classes: 18–34, 35–54, 55+. */
export function areBands(cells: readonly string[]): boolean {
  const numberOf = (digits: string | undefined) => Number(digits?.replaceAll(',', ''))
  const ends = cells.map((cell) => {
    const [, from, to] = BAND.exec(cell) ?? []
    return { from: numberOf(from), to: numberOf(to ?? from), isSpan: to !== undefined }
  })
  const goesOn = ({ from }: { readonly from: number }, last: number) =>
    from - last >= 0 && from - last <= Math.max(1, last / 1000)
  return (
    ends.filter(({ isSpan }) => isSpan).length >= FEWEST_BANDS - 1 &&
    ends.length >= FEWEST_BANDS &&
    // Classes can begin anew, as for men and for women.
    ends.every((end, at) => at === 0 || end.from === ends[0]?.from || goesOn(end, ends[at - 1]?.to ?? 0))
  )
}

/** Whether whole numbers each follow the one before: they only count rows. */
export function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map(Number)
  return (
    numbers.length > 2 &&
    numbers.every((n, at) => Number.isInteger(n) && (at === 0 || n === (numbers[at - 1] ?? 0) + 1))
  )
}

/** Digits with a zero before them, of one great length, or running on from far up number something: 02134, 13800001111. */
export function isCodes(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => /^\d+$/.test(cell))) return false
  if (cells.some((cell) => /^0\d/.test(cell))) return true
  if (cells.length < 3) return false
  if (isRunning(cells) && Number(cells[0]) >= 100) return true
  const [first = ''] = cells
  const alike = first.length >= 9 && cells.every((cell) => cell.length === first.length)
  return alike && new Set(cells).size === cells.length
}
