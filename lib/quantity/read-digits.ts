import { type DecimalSign, readSuperscript } from '@/lib/quantity/decimal'
import { justBefore, matchAt } from '@/lib/quantity/match'
import { pattern } from '@/lib/quantity/pattern'

/** Digits of one number, with the signs between them. */
export interface Digits {
  readonly end: number
  readonly value: number
  /** Whether they are digits alone, without a sign between thousands, a decimal or an exponent. */
  readonly plain: boolean
}

const SPACE = "[ '’\\u00a0\\u2009\\u202f]"
/** A run of digits with all the signs that may be between them. */
const RUN = pattern.y`\.?\d(?:(?:[.,]|${SPACE}(?=\d{3}(?!\d)))?\d)*`
const LIST = /^(\d{1,2})(?:,\d{1,2}){2,}$/

type Shape = readonly [RegExp, (run: string) => string]

const bare = (run: string) => run.replace(/[^\d]/g, '')
const pointed = (run: string) => {
  const at = Math.max(run.lastIndexOf(','), run.lastIndexOf('.'))
  return `${bare(run.slice(0, at))}.${run.slice(at + 1)}`
}

/** Shapes that can be read in one way only. */
const CLEAR: readonly Shape[] = [
  [new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+$`), bare],
  [new RegExp(`^\\d{1,3}(?:${SPACE}\\d{3})+[.,]\\d+$`), pointed],
  [/^[1-9]\d{0,2}([,.])\d{3}(?:\1\d{3})*(?!\1)[,.]\d+$/, pointed],
  [/^[1-9]\d{0,2}([,.])\d{3}(?:\1\d{3})+$/, bare],
  [/^0,\d+$/, pointed],
  // As in India: 12,34,567.
  [/^\d{1,2}(?:,\d{2})+,\d{3}$/, bare],
  [/^\d{1,2}(?:,\d{2})+,\d{3}\.\d+$/, pointed],
]
const WITH_POINT: readonly Shape[] = [
  [/^\d*\.\d+$/, (run) => run],
  [/^[1-9]\d{0,2},\d{3}$/, bare],
]
const WITH_COMMA: readonly Shape[] = [
  [/^\d+,\d+$/, pointed],
  [/^[1-9]\d{0,2}\.\d{3}$/, bare],
  [/^\d*\.\d+$/, (run) => run],
]
/** Where nothing says, a comma that cannot be between thousands is before decimals. */
const UNCLEAR: readonly Shape[] = [...WITH_POINT, [/^\d+,(?:\d{1,2}|\d{4,})$/, pointed]]

const SHAPES = {
  '.': [...CLEAR, ...WITH_POINT],
  ',': [...CLEAR, ...WITH_COMMA],
  '': [...CLEAR, ...UNCLEAR],
} as const

const EXPONENT = /e([+-]?\d{1,3})(?![\dA-Za-z])/iy
const TIMES_POWER =
  /\s*[×x*·]\s*10(?:(?:\s*\^\s*|(?=[−–-]\d))([+−–-]?\d{1,3})(?![\d.])|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|e([+-]?\d{1,3}))/iy
const RAISED = /(?:\s*\^\s*([+−–-]?\d{1,3})(?![\d.])|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|的\s*([负-]?\d{1,3})\s*次[方幂])/y
const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8 }),
)
const SLASHED = /(?<above>\d{1,4})\s?[/⁄]\s?(?<below>\d{1,7})(?![\d/]|\.\d|\s*[/⁄])/y
/** What people divide a whole into, or give one of; 24/7 and 9/11 are not fractions. */
const PARTS: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000]

/** The number that digits at an offset mean, or null where nobody could know which. */
export function digitsAt(text: string, at: number, decimal: DecimalSign): Digits | null {
  const found = matchAt(RUN, text, at)
  if (found === null) return null
  const run = found[0]
  const end = at + run.length
  if (/^\d+$/.test(run)) return /^0\d/.test(run) ? null : raised(text, end, Number(run), true)
  for (const [shape, plain] of SHAPES[decimal ?? '']) {
    if (shape.test(run)) return raised(text, end, Number(plain(run)), false)
  }
  const spaced = run.search(/[ \u00a0\u2009\u202f]/)
  if (spaced > 0) {
    // A space turned out to be between two numbers: 2020 300.
    const first = digitsAt(text.slice(at, at + spaced), 0, decimal)
    return first?.end === spaced ? { ...first, end: at + spaced } : null
  }
  const listed = LIST.exec(run)?.[1]
  return listed === undefined ? null : { end: at + listed.length, value: Number(listed), plain: true }
}

function raised(text: string, end: number, value: number, plain: boolean): Digits {
  const power = matchAt(EXPONENT, text, end)
  if (power !== null)
    return { end: end + power[0].length, value: Number(`${value}e${power[1]}`), plain: false }
  const times = matchAt(TIMES_POWER, text, end)
  const ten = value === 10 && plain ? matchAt(RAISED, text, end) : null
  const found = times ?? ten
  if (found === null) return { end, value, plain }
  const exponent = (found[1] ?? found[3])?.replace(/[−–负]/, '-') ?? String(readSuperscript(found[2] ?? ''))
  const base = times === null ? 1 : value
  return { end: end + found[0].length, value: Number(`${base}e${exponent}`), plain: false }
}

/** A fraction in digits: 1/2, 2 1/4, ½, 2½. Scores and dates (120/80, 24/7, 6/9/17) are none. */
export function slashedAt(text: string, at: number): Digits | null {
  const alone = VULGAR.get(text.charAt(at))
  if (alone !== undefined) return { end: at + 1, value: alone, plain: false }
  const own = fractionOf(text, at)
  if (own !== null) return own
  const whole = /\d{1,3}(?!\d)/y
  const first = matchAt(whole, text, at)
  if (first === null) return null
  const next = at + first[0].length
  const vulgar = VULGAR.get(text.charAt(next))
  if (vulgar !== undefined) return { end: next + 1, value: Number(first[0]) + vulgar, plain: false }
  const gap = /[ \u00a0]{1,2}(?=\d)/y
  const space = matchAt(gap, text, next)
  const fraction = space === null ? null : fractionOf(text, next + space[0].length)
  return fraction === null ? null : { ...fraction, value: Number(first[0]) + fraction.value }
}

const SCORE = /(\d{1,4})[-–](\d{1,4})(?![\d%–-]|[.,]\d|\s*(?:%|per\s?cent))/iy

/** 5-43 from 12 overs */
const OVERS_AFTER = /\s+(?:from|in|off)\s+\d{1,2}(?:\.\d)?\s+overs\b/y

/** Sets of a match: 6-4, 3-6, 7-5. */
const SETS_BEFORE = /(?<![\d.,–-])(\d{1,2})[-–](\d{1,2}),\s(?:\d{1,2}[-–])?$/
const SETS_AFTER = /(?:\d{1,2}[-–])?\d{1,2},\s(\d{1,2})[-–](\d{1,2})(?![\d%–-]|[.,]\d)/y

/** Whether digits at an offset are one of the two numbers of a score: 3-1, 218–212. What rises, as 3-5 does, is a span. */
export function isScore(text: string, at: number): boolean {
  const sets = [SETS_BEFORE.exec(justBefore(text, at, 14)), matchAt(SETS_AFTER, text, at)]
  if (sets.some((set) => set !== null && Number(set[1]) > Number(set[2]))) return true
  const before = /(?<![\d.,–-])\d{1,4}[-–]$/.exec(justBefore(text, at, 6))
  const found = matchAt(SCORE, text, before === null ? at : at - before[0].length)
  if (found === null) return false
  const end = found.index + found[0].length
  return Number(found[1]) >= Number(found[2]) || matchAt(OVERS_AFTER, text, end) !== null
}

function fractionOf(text: string, at: number): Digits | null {
  const found = matchAt(SLASHED, text, at)
  if (found === null) return null
  const above = Number(found[1])
  const below = Number(found[2])
  const small = above < below || (above <= 9 && below <= 9)
  // 1/2000 may be a month of a year.
  const isYear = below >= 1900 && below < 2100
  const isPart = PARTS.includes(below) || (above === 1 && below >= 100 && below % 50 === 0 && !isYear)
  if (!small || above === 0 || !isPart) return null
  return { end: at + found[0].length, value: above / below, plain: false }
}
