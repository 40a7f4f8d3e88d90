import { foldedName, isCalled, isNumbering, measuresOf } from '@/lib/open/column-names'
import { traitsOf } from '@/lib/open/column-traits'
import { MOSTLY, SURELY } from '@/lib/open/limits'
import { isMissing } from '@/lib/open/missing'
import type { Role } from '@/lib/open/roles'
import { isPartOfYear } from '@/lib/open/series'
import { readUnitCell } from '@/lib/open/unit-cell'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { isMoney } from '@/lib/quantity/money-words'

/** From so many rows on, numbers of a few kinds alone are answers or classes rather than quantities. */
const FLAGGED = 30
const FEW_KINDS = 5

/** Whole numbers, and spans of them, as ages are told: 18, 22–23, 65+, 0-14岁, 60岁及以上. */
const WHOLE =
  /^\d*(?:\s*[-–—~至到]\s*\d+|\s*\+)?\s*(?:[岁年级班]|years?)?\s*(?:\+|及?以[上下]|(?:and|or) (?:over|older|above|under|younger))?$/i
/** Answers on a scale of few steps, as a survey asks for them: How satisfied are you? (1-5). */
const SCORED = /^Q\d+[_.](?!\d)|[(（]\s*[01]\s*(?:[-–—~～至]|to)\s*(?:[3-9]|10)\s*[)）]/i
/** Things that are counted or measured where numbers stand under their names: land, clients. */
const UNNUMBERED =
  /^(?:land|client|supplier|vendor|payee|recipient|beneficiary|buyer|merchant|comunidad|winner|nominee)$/
/** Codes of places and things, which some letters may be among: 2A, 01, 110000. */
const CODES = /^[A-Z\d]{1,12}$/i
/** A cell that is a code of a place or thing, which is named by its words where there are some: ALB, DE_11. */
const CODE = /^[A-Z][A-Z\d_]{1,7}$|^(?=.*\d)[A-Z\d_-]{4,24}$/

const PERIOD = /^(?:year|quarter|month|week|day|hour|[年季月周日])$/i
const HOUR = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/i
/** Hours and minutes in digits alone. */
const CLOCK = /^(?:[01]?\d|2[0-4])?[0-5]\d$/
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?(?:\.\d+)?$/
/** A day as a part of its year: 2024.0417. */
const YEAR_AND_PART = /^(?:19|20)\d{2}\.\d{3,}$/
const EPOCH_NAME = /\b(?:unix|epoch|timestamp|time|ts)\b|时间/

/** How far something may be off, and no number with that: 3.1, ±3, but not −3 or 12 ± 3. */
const OFF = /^\s*(?:±|\+\/-|\+|[[(（]\s*[-−]?)?\s*\.?\d[^±]*$/
const SIGN_OFF = /^\s*(?:±|\+\/-)|[(（]\s*(?:±|\+\/-)\s*[)）]$/

/** A column of a table while its role is proposed. */
export type Column = ReturnType<typeof columnOf>

/** What the name and the first cells of a column show of it. `most` cells are read. */
export function columnOf(at: number, given: string, cells: readonly string[], most: number) {
  const name = foldedName(given)
  const traits = traitsOf(cells, most, given)
  const { filled, numbers, units, times, codes, running, whole, distinct, fullness } = traits
  const areAll = (form: RegExp) => filled.every((cell) => form.test(cell.trim()))
  const areNumbers = numbers >= MOSTLY
  return {
    ...traits,
    at,
    given,
    cells,
    /** The name as it is compared. */
    name,
    role: null as Role | null,
    areNumbers,
    isEmpty: filled.length === 0,
    areUnits: units >= SURELY,
    /** Whether it says how long a time each row is of. */
    arePeriods: areAll(PERIOD),
    /** Whether it holds times of day, as timetables have them. */
    areHours: filled.length > 0 && areAll(HOUR),
    /** Whether its whole numbers can all be times of day, as timetables and airlines code them: 517, 1830 under dep_time. */
    areClocks: /\btime\b|时[间刻]/.test(name) && whole && areAll(CLOCK),
    /** Letters of a cell, on the average. */
    get letters(): number {
      return filled.reduce((sum, { length }) => sum + length, 0) / Math.max(1, filled.length)
    },

    /** The unit or scale that the name tells; empty for none. */
    get unit(): string {
      return unitInHeader(given, BUILT_IN_UNITS) || (traits.durations ? 'seconds' : '')
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

    /** The numbers of the first cells in the scale that the name tells, or that of `beside`; NaN where there is none. */
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

    /** Whether it holds quantities: numbers that tell no rows apart, and are no answers of a few kinds. */
    get isQuantity(): boolean {
      return areNumbers && !this.tellsApart && !(running && this.unit === '') && !this.isFlag
    },

    /** Whether it tells how far numbers may be off, by the sign ± or by whatever says so. */
    isOff: () => areAll(OFF),
    isSignedOff: () => filled.length > 0 && (SIGN_OFF.test(given) || areAll(SIGN_OFF)),

    /** Whether numbers count, date, sort or place their rows. */
    get tellsApart(): boolean {
      const isEpoch = (EPOCH_NAME.test(name) && areAll(EPOCH)) || (filled.length > 0 && areAll(YEAR_AND_PART))
      const areCodes = codes && this.unit === '' && measuresOf(name).length === 0
      if (isEpoch || areCodes || times >= SURELY || isCalled(name, 'places')) return true
      // A sea level of 0.2 is no class, and an age of 45.5 tells no rows apart.
      const isTold =
        isCalled(name, 'classes') ||
        isNumbering(name) ||
        isCalled(name, 'codes') ||
        (isCalled(name, 'things', 'whole') && !UNNUMBERED.test(name))
      // Numbers under 一季度 are of that time.
      return isTold && areAll(isCalled(name, 'codes') ? CODES : WHOLE) && !isPartOfYear(given)
    },

    /** Whether digits of one length, which are codes where there are other numbers, can be counts: 1262645000. */
    get mayCount(): boolean {
      return (
        codes &&
        !running &&
        !isNumbering(name) &&
        !isCalled(name, 'codes') &&
        !filled.some((cell) => /^0\d/.test(cell))
      )
    },

    /** Whether numbers are a few kinds of answer: 0 and 1, 1 to 5 in many rows, f and 4 for the wheels that are driven, <=50K and >50K. */
    get isFlag(): boolean {
      const areSigns = numbers < 1 && areAll(/^.$/)
      const areSides = distinct === 2 && areAll(/^[<>≤≥]/)
      if (areSigns || areSides || (whole && SCORED.test(given))) return true
      const isSwitch = distinct === 2 && filled.every((cell) => cell === '0' || cell === '1')
      return whole && (isSwitch || (filled.length >= FLAGGED && distinct <= FEW_KINDS))
    },

    /** Whether some cell is more than a code. */
    isSpelt: () => filled.some((cell) => !CODE.test(cell)),

    /** Whether it can name its rows: words, not all the same, in enough of them. */
    canName: (least = MOSTLY) => !areNumbers && (distinct > 1 || filled.length < 2) && fullness >= least,
  }
}
