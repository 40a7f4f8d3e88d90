import { UNITS } from '@/lib/quantity/built-in-units'
import {
  dayNumber,
  daysInMonth,
  isIsoDate,
  isoOf,
  MONTH_THIRDS,
  periodOf,
  sharedPeriod,
} from '@/lib/quantity/date'
import { ENGLISH } from '@/lib/quantity/en'
import { between } from '@/lib/quantity/interval'
import { periodAt } from '@/lib/quantity/read-period'
import {
  justBefore,
  type Located,
  type Meaning,
  matchAt,
  type Rule,
  type Source,
} from '@/lib/quantity/reading'
import { ZH } from '@/lib/quantity/zh'

const MONTH = `(${ENGLISH.months.map((name) => `${name}|${name.slice(0, 3)}\\b\\.?`).join('|')}|Sept\\b\\.?)`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '([12]\\d{3})(?!\\d)'

const ISO = /([12]\d{3})([-/])(\d{1,2})(?:\2(\d{1,2}))?(?![\d/-])/y
const CHINESE =
  /(?:([12]\d{3}|[一二][〇零一二三四五六七八九]{3})年(?!代)度?|(今年|去年|前年|明年))?(?:(\d{1,2})月(?:份)?(?:(\d{1,2})[日号]|([上中下]旬|[初底末]|中(?![\p{Script=Han}A-Za-z])|中(?=的)))?)?/uy
const MONTH_NUMBER = /\d{1,2}月|\d{4}年/y
const CHINESE_END = /(?:至|到|-|~)(?:(?:([12]\d{3})年)?(\d{1,2})月)?(\d{1,2})[日号]/y
const DAY_FIRST = new RegExp(`${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?(?![\\d])`, 'y')
const MONTH_FIRST = new RegExp(`${MONTH}\\s+${DAY}(?:,\\s*${YEAR}|(?![\\d:]))`, 'y')
const MONTH_ALONE = new RegExp(`(?:(early|mid|late)[-\\s]+)?${MONTH}(?:,?\\s+${YEAR})?`, 'iy')
const DAYS = new RegExp(
  `${DAY}(?:\\s+${MONTH})?(?:\\s+${YEAR})?\\s*(?:to|–|—|-)\\s*${DAY}\\s+${MONTH}\\s+${YEAR}`,
  'y',
)
const BARE_YEAR = /(?:19|20)\d{2}(?![\d,.]\d|\d|%)/y
const BEFORE_YEAR = /\b(?:in|since|by|until|till|before|after|during|early as|late as|year)\s+$/i

const RELATIVE_YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 }

/** Where a part of a month that is named by one word lies among the thirds. */
const PART_WORDS: Readonly<Record<string, number>> = {
  上: 0,
  初: 0,
  中: 1,
  下: 2,
  底: 2,
  末: 2,
  early: 0,
  mid: 1,
  late: 2,
}

interface DateParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A date in digits, with Chinese or with English words, of a day, a third of a month, a month or a year. */
export const readDate: Rule = (source, at) => {
  if (!/[\dA-Za-z一二今去前明]/.test(source.text.charAt(at))) return null
  const before = source.text.charAt(at - 1)
  if (/[\dA-Za-z.]/.test(before) || (/[-/]/.test(before) && /[\dA-Za-z]/.test(source.text.charAt(at - 2))))
    return null
  // 1—9月, 前9月 and 2021—2024年 are many months or years.
  if (
    /\d\s*[–—~至到]\s*$|前$/.test(justBefore(source.text, at).slice(-4)) &&
    matchAt(MONTH_NUMBER, source.text, at)
  )
    return null
  return (
    readPart(source, at) ??
    readIso(source, at) ??
    readChinese(source, at) ??
    readEnglish(source, at) ??
    readBareYear(source, at)
  )
}

/** A part of a year. One that is a whole day, month or year is written as such. */
function readPart(source: Source, at: number): Located | null {
  const found = periodAt(source, at)
  if (found === null) return null
  const { end, first, last } = found
  if (!isIsoDate(first)) return null
  const whole = [first, first.slice(0, 7), first.slice(0, 4)].find((iso) => {
    const { low, high } = periodOf(iso)
    return low === dayNumber(first) && high === dayNumber(last)
  })
  return located(end, whole === undefined ? span(first, last) : dateMeaning(whole, 'exact', null, null))
}

function readIso({ text }: Source, at: number): Located | null {
  const found = matchAt(ISO, text, at)
  if (found === null) return null
  return located(at + found[0].length, exact(Number(found[1]), Number(found[3]), numberOrNull(found[4])))
}

function readChinese(source: Source, at: number): Located | null {
  const found = matchAt(CHINESE, source.text, at)
  if (found === null || found[0] === '') return null
  const [all, written, relative, monthText, dayText, part] = found
  // 5月 alone can be a month of any year; 今年 alone is no date that anybody would check.
  if (relative !== undefined && monthText === undefined) return null
  const date: DateParts = {
    year: yearOf(written, relative, source.thisYear),
    month: numberOrNull(monthText),
    day: numberOrNull(dayText),
  }
  const end = at + all.length
  if (part !== undefined) return located(end, thirdOf(date, part.charAt(0)))
  return readChineseEnd(source, end, date) ?? located(end, exact(date.year, date.month, date.day))
}

function readChineseEnd({ text }: Source, at: number, from: DateParts): Located | null {
  const found = matchAt(CHINESE_END, text, at)
  if (found === null || from.year === null || from.month === null || from.day === null) return null
  const [all, year, month, day] = found
  const to = isoOf(numberOrNull(year) ?? from.year, numberOrNull(month) ?? from.month, Number(day))
  return located(at + all.length, span(isoOf(from.year, from.month, from.day), to))
}

function yearOf(
  written: string | undefined,
  relative: string | undefined,
  thisYear: number | null,
): number | null {
  if (written !== undefined) {
    return Number(
      [...written.replaceAll('〇', '零')].map((c) => (/\d/.test(c) ? c : ZH.numbers.indexOf(c))).join(''),
    )
  }
  const offset = RELATIVE_YEARS[relative ?? '']
  return offset === undefined || thisYear === null ? null : thisYear + offset
}

function readEnglish({ text }: Source, at: number): Located | null {
  const days = matchAt(DAYS, text, at)
  if (days !== null) {
    const [all, day1, month1, year1, day2 = '', month2 = '', year2 = ''] = days
    const to = { year: Number(year2), month: monthOf(month2), day: Number(day2) }
    const from = isoOf(
      numberOrNull(year1) ?? to.year,
      month1 === undefined ? to.month : monthOf(month1),
      Number(day1),
    )
    const found = span(from, isoOf(to.year, to.month, to.day))
    if (found !== null) return located(at + all.length, found)
  }
  const dayFirst = matchAt(DAY_FIRST, text, at)
  if (dayFirst !== null) {
    const [all, day, month = '', year] = dayFirst
    return located(at + all.length, exact(numberOrNull(year), monthOf(month), Number(day)))
  }
  const monthFirst = matchAt(MONTH_FIRST, text, at)
  if (monthFirst !== null) {
    const [all, month = '', day, year] = monthFirst
    return located(at + all.length, exact(numberOrNull(year), monthOf(month), Number(day)))
  }
  const alone = matchAt(MONTH_ALONE, text, at)
  if (alone === null) return null
  const [all, part, month = '', yearText] = alone
  const year = numberOrNull(yearText)
  if (part !== undefined) {
    return located(at + all.length, thirdOf({ year, month: monthOf(month), day: null }, part.toLowerCase()))
  }
  // “May” alone is seldom a month.
  return year === null ? null : located(at + all.length, exact(year, monthOf(month), null))
}

function readBareYear({ text, isCell }: Source, at: number): Located | null {
  const found = matchAt(BARE_YEAR, text, at)
  if (found === null) return null
  const end = at + found[0].length
  const alone = isCell && text.trim() === found[0]
  const counted = /^\s*(?:[A-Za-z]+s\b|million|billion|trillion|[张块个名家])/.test(text.slice(end))
  if (!alone && (counted || !BEFORE_YEAR.test(justBefore(text, at)))) return null
  return located(end, exact(Number(found[0]), null, null))
}

function monthOf(name: string): number {
  return (
    ENGLISH.months.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) +
    1
  )
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function located(end: number, meaning: Meaning | null): Located | null {
  return meaning === null ? null : { end, meaning }
}

/** A date without a year is written as ISO 8601 once wrote it: --04-28. */
function isoOrPartial({ year, month, day }: DateParts): string {
  return year === null
    ? `--${isoOf(month ?? 0, day)}`.replace(/^--(\d)(?!\d)/, '--0$1')
    : isoOf(year, month, day)
}

function exact(year: number | null, month: number | null, day: number | null): Meaning | null {
  // A leap year stands in where none is written, so that 29 February is a day.
  if (!isIsoDate(isoOf(year ?? 2000, month, day))) return null
  const value = isoOrPartial({ year, month, day })
  return dateMeaning(value, 'exact', null, null)
}

function thirdOf(date: DateParts, word: string): Meaning | null {
  const part = MONTH_THIRDS[PART_WORDS[word] ?? -1]
  if (part === undefined || date.month === null || !isIsoDate(isoOf(2000, date.month))) return null
  const last = Math.min(part.last, daysInMonth(date.year ?? 2001, date.month))
  const low = isoOrPartial({ ...date, day: part.first })
  return dateMeaning(isoOrPartial(date), 'range', low, isoOrPartial({ ...date, day: last }))
}

function span(low: string, high: string): Meaning | null {
  if (!isIsoDate(low) || !isIsoDate(high) || low > high) return null
  const value = sharedPeriod(low, high)
  return value === null ? null : dateMeaning(value, 'range', low, high)
}

function dateMeaning(
  value: string,
  hedge: 'exact' | 'range',
  low: string | null,
  high: string | null,
): Meaning {
  const meaning = { value, unit: UNITS.date, hedge, low, high }
  if (value.startsWith('--')) return { ...meaning, interval: null }
  if (low === null || high === null) return { ...meaning, interval: periodOf(value) }
  return { ...meaning, interval: between(dayNumber(low), dayNumber(high)) }
}
