import { cellTraits } from '@/lib/open/cell-kinds'
import { areBands, isCodes, isRunning } from '@/lib/open/cell-runs'
import { type Habits, habitsOf } from '@/lib/open/column-habits'
import { foldedName, isByHead, isCalled, isNumbering } from '@/lib/open/column-names'
import { areDurations } from '@/lib/open/durations'
import { LONGEST_NUMBER, MOSTLY, SURELY } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { isMissing } from '@/lib/open/missing'
import { remembered } from '@/lib/open/remembered'
import type { Role } from '@/lib/open/roles'
import { readUnitCell } from '@/lib/open/unit-cell'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { isMoney } from '@/lib/quantity/money-words'

/** Words after numbers are units where they are few, or are said again and again. */
const FEW_WORDS = 3
const PART_OF_WORDS = 0.3
/** What has more words, another in each cell, begins with a number and is a name: 11 km NE of Hualien City. */
const LONGEST_UNIT = 3

const WHOLE = /^(?:\d*|\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/
/** A cell that is a code of a place or thing, which is named by its words where there are some: ALB, DE_11. */
const CODE = /^[A-Z][A-Z\d_]{1,7}$|^(?=.*\d)[A-Z\d_-]{4,24}$/
const PERIOD = /^(?:year|quarter|month|week|day|hour|[年季月周日])$/i
/** 202401, 20240105 and 2024010523 are times where the name of their column says so, and numbers of students where it does not. */
const COMPACT =
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d){0,2})?)?$/
const DATED = /dat[eu]|time|period|y{2,4}m|month|day|zeit|fecha|[年月日时時期]/i

/** How far something may be off, and no number with that: 3.1, ±3, but not −3 or 12 ± 3. */
const OFF = /^\s*(?:±|\+\/-|\+|[[(（]\s*[-−]?)?\s*\.?\d[^±]*$/
const SIGN_OFF = /^\s*(?:±|\+\/-)|[(（]\s*(?:±|\+\/-)\s*[)）]$/

/**
 * What the cells of a column can be, up to where more than half of them all turned out to be words: whatever follows, there are
 * not enough numbers, units or times then for the column to be of them, and reading a cell takes as long as parting a thousand.
 */
function traitsOf(cells: readonly string[], habits: Habits) {
  const traits: ReturnType<typeof cellTraits>[] = []
  // Most columns of words say the same again and again, and reading a cell takes long.
  const traitsOfCell = remembered((cell) => cellTraits(cell, habits))
  let others = 0
  for (const cell of cells) {
    const found = cell.length > LONGEST_NUMBER ? null : traitsOfCell(cell.trim())
    if (found !== null) traits.push(found)
    if (found === null || !(found.bare || found.unit || found.time || found.words !== null)) others += 1
    if (others * 2 > cells.length) break
  }
  return traits
}

/** A column of a table while its role is proposed. */
export type Column = ReturnType<typeof columnOf>

/** What the name and the first cells of a column show of it. `most` cells are read. */
export function columnOf(at: number, given: string, cells: readonly string[], most: number) {
  const name = foldedName(given)
  const filled = cells.filter((cell) => !isMissing(cell)).map(withoutMarks)
  const areAll = (form: RegExp) => filled.every((cell) => form.test(cell.trim()))
  const read = filled.slice(0, most)
  const durations = areDurations(read, given)
  const habits = { ...habitsOf(read, '', BUILT_IN_UNITS), durations }
  const traits = traitsOf(read, habits)
  /** The part of its cells, from 0 to 1, that are so. */
  const share = (is: (cell: (typeof traits)[number]) => boolean) =>
    traits.filter(is).length / Math.max(1, read.length)
  // Signs of money are words of no sort.
  const words = new Set(
    traits.flatMap(({ words }) => (words === null || !/\p{L}/u.test(words) ? [] : [words])),
  )
  const spelt = new Set(traits.flatMap(({ spelt }) => (spelt === '' ? [] : [spelt])))
  const borne = words.size === 0 ? spelt : words
  const worded = traits.filter(({ words }) => words !== null && /\p{L}/u.test(words)).length
  const isName =
    words.size === worded &&
    worded >= read.length * MOSTLY &&
    [...words].every((said) => said.split(' ').length > LONGEST_UNIT)
  const named = isName || words.size > Math.max(FEW_WORDS, read.length * PART_OF_WORDS)
  const numbers = named || areBands(read) ? 0 : share((cell) => cell.words !== null)
  const areDated = DATED.test(given) && read.length > 0 && read.every((cell) => COMPACT.test(cell.trim()))
  const areNumbers = numbers >= MOSTLY
  const distinct = new Set(filled).size
  const codes = isCodes(filled)
  const running = isRunning(filled)
  /** The part of all cells that say something. */
  const fullness = cells.length === 0 ? 1 : filled.length / cells.length
  let unit: string | undefined
  return {
    at,
    given,
    cells,
    filled,
    /** The name as it is compared. */
    name,
    role: null as Role | null,
    fullness,
    distinct,
    numbers,
    areNumbers,
    bare: share(({ bare }) => bare),
    times: areDated ? 1 : share(({ time }) => time),
    running,
    codes,
    isEmpty: filled.length === 0,
    areAll,
    units: share(({ unit }) => unit),
    areUnits: share(({ unit }) => unit) >= SURELY,
    /** Nothing but digits, with commas between thousands or without. */
    whole: areAll(WHOLE),
    /** Whether numbers have several words: 1 slice, 1 cup. */
    isWordy: words.size > 1,
    /** The word or the unit that all numbers have that have one: 例 of 260例 and 425; empty for none or several. */
    word: borne.size === 1 ? ([...borne][0] ?? '') : '',
    /** Whether the name is of so much for each of something. */
    isEach: isByHead(name),
    /** Whether it says how long a time each row is of. */
    arePeriods: areAll(PERIOD),
    /** Letters of a cell, on the average. */
    get letters(): number {
      return filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
    },

    /** The unit or scale that the name gives; empty for none. */
    get unit(): string {
      unit ??= unitInHeader(given, BUILT_IN_UNITS) || (durations ? 'seconds' : '')
      return unit
    },

    /** Whether the name says that the numbers are sums of money, or money for each of something. */
    get money(): 'sums' | 'rates' | null {
      const { unit, text } = readUnitCell(this.unit, BUILT_IN_UNITS)
      const [of = '', each] = text.split(/[/／]/)
      if (unit?.kind !== 'money' && !isMoney(of)) return null
      return each === undefined ? 'sums' : 'rates'
    },

    /** Whether the numbers are in per cent, by the name or by their signs. */
    get isInPercent(): boolean {
      const isSaid = readUnitCell(this.unit, BUILT_IN_UNITS).unit?.kind === 'share'
      return isSaid || filled.filter((cell) => /[%％]/.test(cell)).length >= filled.length * MOSTLY
    },

    /** The numbers of the first cells in the scale that the name gives, or that of `beside`; NaN where there is none. */
    values(beside?: { readonly unit: string }): readonly number[] {
      const { scale } = readUnitCell(this.unit || (beside?.unit ?? ''), BUILT_IN_UNITS)
      return cells.map((cell) =>
        isMissing(cell) ? Number.NaN : Number(cell.replace(/[,%％\s]/g, '').replace('−', '-')) * scale,
      )
    },

    /** Whether the numbers only rise or only fall from row to row; null for neither. */
    get order(): 'rises' | 'falls' | null {
      const numbers = this.values()
      const isInOrder = (sign: number) =>
        numbers.every((number, at) => at === 0 || sign * number > sign * (numbers[at - 1] ?? Number.NaN))
      if (numbers.length < 3) return null
      return isInOrder(1) ? 'rises' : isInOrder(-1) ? 'falls' : null
    },

    /** Whether it says how far numbers may be off, by the sign ± or by whatever says so. */
    isOff: () => areAll(OFF),
    isSignedOff: () => filled.length > 0 && (SIGN_OFF.test(given) || areAll(SIGN_OFF)),

    /** Whether digits of one length, which are codes where there are other numbers, can be counts: 1262645000. */
    get mayCount(): boolean {
      const isNumber = isNumbering(name) || isCalled(name, 'codes')
      return codes && !running && !isNumber && !filled.some((cell) => /^0\d/.test(cell))
    },

    /** Whether some cell is more than a code. */
    isSpelt: () => filled.some((cell) => !CODE.test(cell)),

    /** Whether it can name its rows: words, not all the same, in enough of them. */
    canName: (least = MOSTLY) => !areNumbers && (distinct > 1 || filled.length < 2) && fullness >= least,
  }
}
