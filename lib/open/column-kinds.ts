import { lazyFor } from '@/lib/lazy'
import type { Column } from '@/lib/open/column'
import { hasWord, isCalled, isNumbering, measuresOf, namesOfRole } from '@/lib/open/column-names'
import { SURELY } from '@/lib/open/limits'
import { isPartOfYear } from '@/lib/open/series'

/** What the numbers of a column are, and how unlikely it is that a table is about them, from 0 on. */
export interface NumberKind {
  readonly kind: (typeof KINDS)[number][0] | 'other'
  readonly unlikely: number
}

/** From here on numbers are not quantities: they count, date, sort or place their rows. */
const APART = 10

/** From so many rows on, numbers of a few kinds alone are answers or classes rather than quantities. */
const FLAGGED = 30
const FEW_KINDS = 5

/** Whole numbers, and spans of them, as ages are given: 18, 22–23, 65+, 0-14岁, 60岁及以上. */
const WHOLE =
  /^\d*(?:\s*[-–—~至到]\s*\d+|\s*\+)?\s*(?:[岁年级班]|years?)?\s*(?:\+|及?以[上下]|(?:and|or) (?:over|older|above|under|younger))?$/i
/** Answers on a scale of few steps, as a survey asks for them: How satisfied are you? (1-5). */
const SCORED = /^Q\d+[_.](?!\d)|[(（]\s*[01]\s*(?:[-–—~～至]|to)\s*(?:[3-9]|10)\s*[)）]/i
/** Things that are counted or measured where numbers are under their names: land, clients. */
const UNNUMBERED =
  /^(?:land|client|supplier|vendor|payee|recipient|beneficiary|buyer|merchant|comunidad|winner|nominee)$/
/** Codes of places and things, which some letters may be among: 2A, 01, 110000. */
const CODES = /^[A-Z\d]{1,12}$/i
/** Hours and minutes in digits alone. */
const CLOCK = /^(?:[01]?\d|2[0-4])?[0-5]\d$/
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?(?:\.\d+)?$/
/** A day as a part of its year: 2024.0417. */
const YEAR_AND_PART = /^(?:19|20)\d{2}\.\d{3,}$/
const EPOCH_NAME = /\b(?:unix|epoch|timestamp|time|ts)\b|时间/

/** The kinds of numbers, of which a column is the first whose signs it has. */
const KINDS = [
  ['time', APART, (column) => column.times >= SURELY || areMoments(column)],
  ['place', APART, ({ name }) => isCalled(name, 'places')],
  ['code', APART, ({ name, codes, unit }) => codes && unit === '' && measuresOf(name).length === 0],
  ['class', APART, areClasses],
  ['answer', 6, areAnswers],
  ['margin', 8, isMargin],
  // How many were asked, and how sure it is.
  ['sample', 9, ({ name }) => isCalled(name, 'samples')],
  ['rank', 7, (column) => isCalled(column.name, 'ranks') || numbersRows(column)],
  ['same', 5, ({ distinct, filled, isWordy }) => (distinct === 1 && filled.length > 2) || isWordy],
  ['extreme', 5, ({ name }) => isCalled(name, 'extremes')],
  ['change', 5, ({ name, isEach }) => !isEach && isCalled(name, 'change')],
  // What only describes a row, or was set before anything was measured.
  ['attribute', 4, (column) => isCalled(column.name, 'attributes') || areClocks(column)],
  // What comes out in the end; what a thing is worth depends on what else is said of it.
  ['result', 0, areResults],
  ['worth', 1, ({ name }) => isCalled(name, 'worth')],
  ['rate', 2, ({ name, money }) => isCalled(name, 'results') || money === 'rates'],
] as const satisfies readonly (readonly [kind: string, unlikely: number, is: (column: Column) => boolean])[]

const OTHER: NumberKind = { kind: 'other', unlikely: 3 }

/**
 * What the numbers of a column are, by its name and its first cells.
 * @example kindOf(columnOf(0, 'Latitude', ['30.2', '29.9'], 40)) // { kind: 'place', unlikely: 10 }
 */
export const kindOf = lazyFor<Column, void, NumberKind>((column) => {
  const found = KINDS.find(([, , is]) => is(column))
  return found === undefined ? OTHER : { kind: found[0], unlikely: found[1] }
})

/** Whether the numbers of a column count, date, sort or place their rows. */
export const numbersApart = (column: Column) => kindOf(column).unlikely >= APART

/** Whether a column holds quantities: numbers that neither identify rows nor are answers of a few kinds. */
export function isQuantity(column: Column): boolean {
  const { areNumbers, running, unit } = column
  return areNumbers && !numbersApart(column) && kindOf(column).kind !== 'answer' && !(running && unit === '')
}

function areMoments({ name, filled, areAll }: Column): boolean {
  return (EPOCH_NAME.test(name) && areAll(EPOCH)) || (filled.length > 0 && areAll(YEAR_AND_PART))
}

/** A sea level of 0.2 is not a class, and an age of 45.5 does not identify a row; numbers under 一季度 are of that time. */
function areClasses({ name, given, areAll }: Column): boolean {
  const isCoded = isCalled(name, 'codes')
  const isThing = isCalled(name, 'things', 'whole') && !UNNUMBERED.test(name)
  const isSaid = isCoded || isThing || isCalled(name, 'classes') || isNumbering(name)
  return isSaid && areAll(isCoded ? CODES : WHOLE) && !isPartOfYear(given)
}

/** A few kinds of answer: 0 and 1, 1 to 5 in many rows, f and 4 for the wheels that are driven, <=50K and >50K. */
function areAnswers({ given, numbers, whole, distinct, filled, areAll }: Column): boolean {
  const areSigns = numbers < 1 && areAll(/^.$/)
  const areSides = distinct === 2 && areAll(/^[<>≤≥]/)
  if (areSigns || areSides || (whole && SCORED.test(given))) return true
  const isSwitch = distinct === 2 && areAll(/^[01]$/)
  return whole && (isSwitch || (filled.length >= FLAGGED && distinct <= FEW_KINDS))
}

/** What comes out of a race is its time, where that is not one of day. */
function areResults({ name, money, isEach, whole }: Column): boolean {
  const isTime = name === 'time' && !whole
  return !isEach && (isCalled(name, 'results') || money === 'sums' || isTime)
}

/** Whether a column says how far numbers may be off, by its name or by the sign ±; a profit’s margin does not. */
export function isMargin(column: Column): boolean {
  const names = (['whole', 'within'] as const).flatMap((how) => namesOfRole('margin', how))
  return column.isOff() && (names.some((word) => hasWord(column.name, word)) || column.isSignedOff())
}

/** Whether a first column called “number” numbers its rows: whole numbers that only rise or only fall. */
const numbersRows = (column: Column) =>
  column.at === 0 && column.whole && isCalled(column.name, 'counting') && column.order !== null

/** Whether whole numbers can all be times of day, as timetables and airlines code them: 517, 1830 under dep_time. */
const areClocks = ({ name, whole, areAll }: Column) =>
  /\btime\b|时[间刻]/.test(name) && whole && areAll(CLOCK)
