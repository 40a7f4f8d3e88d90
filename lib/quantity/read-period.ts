import { ENGLISH } from '@/lib/quantity/en'
import { matchAt, type Source } from '@/lib/quantity/reading'

/** The first and the last day that a part of a year, or a moment, lies in. */
export interface Period {
  readonly end: number
  readonly first: string
  readonly last: string
}

const CN_YEAR = '(?:([12]\\d{3})年度?|(今年|去年|前年|明年))'
const CN_PART = new RegExp(
  `${CN_YEAR}\\s*(?:第?([一二三四1-4])季度?(?!报)|([上下])半年|(前三季度|前三个季度|[一二三]季度末))`,
  'y',
)
const CN_MONTHS = new RegExp(
  `${CN_YEAR}\\s*(\\d{1,2})月?\\s*[-–—~～至到]\\s*(\\d{1,2})月份?(?!\\d{1,2}[日号])`,
  'y',
)
const QUARTER_FIRST = /(?:Q([1-4])|([1-4])Q|H([12])|([12])H)[\s-]*(?:FY\s?)?([12]\d{3})(?!\d)/y
const YEAR_FIRST = /(?:FY\s?)?([12]\d{3})[\s-]*(?:Q([1-4])|H([12]))(?![A-Za-z\d])/y
const WORDED = /(?:the\s+)?(first|second|third|fourth)\s+(quarter|half)\s+(?:of\s+)?([12]\d{3})(?!\d)/iy
const FISCAL = /(?:FY|fiscal(?:\s+year)?)\s?([12]\d{3})(?![\d/])/iy
const SHORT_MONTH = new RegExp(
  `(${ENGLISH.months.map((name) => name.slice(0, 3)).join('|')})-(\\d{2}|[12]\\d{3})(?![\\d-])`,
  'y',
)
const MOMENT =
  /([12]\d{3})-(\d{2})-(\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])/y

const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 }
const LAST_DAYS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']

/** Quarters, half-years, fiscal years, short months and moments: Q3 2024, 2024年上半年, FY2024, Mar-24, 2017-08-27 00:05. */
export function periodAt({ text, thisYear }: Source, at: number): Period | null {
  const moment = matchAt(MOMENT, text, at)
  if (moment !== null) {
    const day = `${moment[1]}-${moment[2]}-${moment[3]}`
    return { end: at + moment[0].length, first: day, last: day }
  }
  const chinese = matchAt(CN_PART, text, at)
  if (chinese !== null) {
    const [all, written, relative, quarter, half, three] = chinese
    const year =
      written === undefined ? (thisYear ?? Number.NaN) + (RELATIVE[relative ?? ''] ?? 0) : Number(written)
    if (Number.isNaN(year) || (three !== undefined && !three.startsWith('前'))) return null
    if (three !== undefined) return months(at + all.length, year, 1, 9)
    if (half !== undefined) return months(at + all.length, year, half === '上' ? 1 : 7, 6)
    const n = Math.max('一二三四'.indexOf(quarter ?? '') + 1, Number(quarter) || 0)
    return months(at + all.length, year, 3 * n - 2, 3)
  }
  const span = matchAt(CN_MONTHS, text, at)
  if (span !== null) {
    const year =
      span[1] === undefined ? (thisYear ?? Number.NaN) + (RELATIVE[span[2] ?? ''] ?? 0) : Number(span[1])
    const [from, to] = [Number(span[3]), Number(span[4])]
    return Number.isNaN(year) || from < 1 || to > 12 || from >= to
      ? null
      : months(span[0].length + at, year, from, to - from + 1)
  }
  const first = matchAt(QUARTER_FIRST, text, at)
  if (first !== null)
    return part(at + first[0].length, Number(first[5]), first[1] ?? first[2], first[3] ?? first[4])
  const yearFirst = matchAt(YEAR_FIRST, text, at)
  if (yearFirst !== null)
    return part(at + yearFirst[0].length, Number(yearFirst[1]), yearFirst[2], yearFirst[3])
  return worded(text, at)
}

function worded(text: string, at: number): Period | null {
  const found = matchAt(WORDED, text, at)
  if (found !== null) {
    const n = String(['first', 'second', 'third', 'fourth'].indexOf((found[1] ?? '').toLowerCase()) + 1)
    const quarter = found[2]?.toLowerCase() === 'quarter'
    if (!quarter && Number(n) > 2) return null
    return part(at + found[0].length, Number(found[3]), quarter ? n : undefined, quarter ? undefined : n)
  }
  const fiscal = matchAt(FISCAL, text, at)
  if (fiscal !== null) return months(at + fiscal[0].length, Number(fiscal[1]), 1, 12)
  const short = matchAt(SHORT_MONTH, text, at)
  if (short === null) return null
  const month = ENGLISH.months.findIndex((name) => name.startsWith(short[1] ?? '')) + 1
  const digits = short[2] ?? ''
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
  return months(at + short[0].length, year, month, 1)
}

function part(end: number, year: number, quarter: string | undefined, half: string | undefined): Period {
  return quarter === undefined
    ? months(end, year, half === '1' ? 1 : 7, 6)
    : months(end, year, 3 * Number(quarter) - 2, 3)
}

function months(end: number, year: number, first: number, count: number): Period {
  const last = first + count - 1
  const leap = last === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    end,
    first: `${year}-${two(first)}-01`,
    last: `${year}-${two(last)}-${leap ? '29' : LAST_DAYS[last - 1]}`,
  }
}
