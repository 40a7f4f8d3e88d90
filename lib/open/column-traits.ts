import { type Habits, habitsOf, isBareYear, USUAL_HABITS } from '@/lib/open/column-habits'
import { areDurations } from '@/lib/open/durations'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { isMissing } from '@/lib/open/missing'
import { readValue } from '@/lib/open/read-value'
import { remembered } from '@/lib/open/remembered'
import { isTimeCell } from '@/lib/open/times'
import { NO_UNIT, readUnitCell } from '@/lib/open/unit-cell'
import type { WrittenValue } from '@/lib/open/written-value'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** Words after numbers are units where they are few, or are said again and again. */
const FEW_WORDS = 3
const PART_OF_WORDS = 0.3
/** What has more words, another in each cell, begins with a number and is a name: 11 km NE of Hualien City. */
const LONGEST_UNIT = 3

const BARE = /^[-−+]?(?:\d[\d.,]*|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?)$/

const WHOLE = /^(?:\d*|\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/

/** 202401, 20240105 and 2024010523 are times where the name of their column says so, and numbers of students where it does not. */
const COMPACT =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d){0,2})?)?$/
const DATED = /dat[eu]|time|period|y{2,4}m|month|day|zeit|fecha|[年月日时時期]/i

/** What the first cells of a column show of it; `most` of them are read. */
export function traitsOf(all: readonly string[], most: number, name: string) {
  const filled = all.filter((cell) => !isMissing(cell)).map(withoutMarks)
  const read = filled.slice(0, most)
  const durations = areDurations(read, name)
  const habits = { ...habitsOf(read, '', BUILT_IN_UNITS), durations }
  const short = read.filter(({ length }) => length <= LONGEST_NUMBER)
  const cells = short.map((cell) => cellTraits(cell.trim(), habits))
  const share = (is: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(is).length / Math.max(1, read.length)
  // Signs of money are words of no sort.
  const words = new Set(
    cells.flatMap(({ words }) => (words === null || !/\p{L}/u.test(words) ? [] : [words])),
  )
  const spelt = new Set(cells.flatMap(({ spelt }) => (spelt === '' ? [] : [spelt])))
  const borne = words.size === 0 ? spelt : words
  const [word = ''] = borne.size === 1 ? borne : []
  const isName =
    words.size === read.length && [...words].every((said) => said.split(' ').length > LONGEST_UNIT)
  const named = isName || words.size > Math.max(FEW_WORDS, read.length * PART_OF_WORDS)
  return {
    filled,
    /** The part of all cells that say something. */
    fullness: all.length === 0 ? 1 : filled.length / all.length,
    // Parts of its cells, from 0 to 1.
    bare: share(({ bare }) => bare),
    numbers: named || areBands(read) ? 0 : share((cell) => cell.words !== null),
    times:
      DATED.test(name) && read.length > 0 && read.every((cell) => COMPACT.test(cell.trim()))
        ? 1
        : share(({ time }) => time),
    units: share(({ unit }) => unit),
    durations,
    running: isRunning(filled),
    codes: isCodes(filled),
    /** Nothing but digits, with commas between thousands or without. */
    whole: filled.every((cell) => WHOLE.test(cell.trim())),
    distinct: new Set(filled).size,
    /** Whether numbers bear several words: 1 slice, 1 cup. */
    isWordy: words.size > 1,
    /** The word or the unit that all numbers bear that bear one: 例 of 260例 and 425; empty for none or several. */
    word,
  }
}

/** A code before what it stands for, as SDMX has it: 3: Persons. */
const CODED = /^[A-Z\d_]+:\s+\p{L}/u

/** What one cell can be; `words` is null for one that the reader reads none of, or that is rather a name: HB 396. `spelt` is the unit of a number, by its id. */
function cellTraits(cell: string, habits: Habits) {
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

/** Spans of money are rather what is told. */
const BAND = /^[^\d$€£¥]*(\d[\d,.]*)(?:\s*(?:[-–—~～至到]|to)\s*\D?(\d[\d,.]*))?\D*$/i
/** Two of them could be chance. */
const FEWEST_BANDS = 3

/** Whether each cell is a span of numbers that begins where that of the cell before ends, so that they name classes: 18–34, 35–54, 55+. */
function areBands(cells: readonly string[]): boolean {
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

/** Whether whole numbers each follow the one before: they count rows and tell nothing. */
function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map(Number)
  return (
    numbers.length > 2 &&
    numbers.every((n, at) => Number.isInteger(n) && (at === 0 || n === (numbers[at - 1] ?? 0) + 1))
  )
}

/** Digits with a zero before them, of one great length, or running on from far up number something: 02134, 13800001111. */
function isCodes(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => /^\d+$/.test(cell))) return false
  if (cells.some((cell) => /^0\d/.test(cell))) return true
  if (cells.length < 3) return false
  if (isRunning(cells) && Number(cells[0]) >= 100) return true
  const [first = ''] = cells
  const alike = first.length >= 9 && cells.every((cell) => cell.length === first.length)
  return alike && new Set(cells).size === cells.length
}
