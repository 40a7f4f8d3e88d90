import { UNITS } from '@/lib/quantity/built-in-units'
import { digitOf } from '@/lib/quantity/chinese-signs'
import {
  type DateParts,
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
import { justBefore, matchAt } from '@/lib/quantity/match'
import { countOf } from '@/lib/quantity/numeral'
import { patterns } from '@/lib/quantity/pattern'
import { rankOf } from '@/lib/quantity/read-rank'
import type { Meaning, Rule, Source } from '@/lib/quantity/reading'

const { raw } = String
/** The parts of dates by their names in the forms below; @ means “last” in the second of two dates. */
const PARTS: Readonly<Record<string, string>> = {
  year: raw`(?<@Year>[12]\d{3})(?!\d)`,
  month: raw`(?<@Month>${ENGLISH.months.map((full) => raw`${full}|${full.slice(0, 3)}\b\.?`).join('|')}|Sept\b\.?)`,
  day: raw`(?<@Day>\d{1,2})(?:st|nd|rd|th)?`,
  to: raw`\s*(?:to|through|until|[-–—])\s*`,
  part: '(?:(?<Quarter>Q[1-4]|[1-4]Q)|(?<Half>H[12]|[12]H))',
  Y: raw`(?<@Year>[12]\d{3})`,
  M: raw`(?<@Month>\d{1,2})`,
  D: raw`(?<@Day>\d{1,2})`,
  年: raw`(?:(?<Year>[12]\d{3})年度?|(?<Relative>今年|去年|前年|明年))\s*`,
  某年: raw`(?:(?<Year>[12]\d{3}|[一二][〇零一二三四五六七八九]{3})年(?!代)度?|(?<Relative>今年|去年|前年|明年))`,
  月: raw`(?<Month>\d{1,2}|十[一二]?|[一二三四五六七八九])月份?`,
  日: raw`(?<@Day>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`,
  至: raw`\s*[-–—~～至到]\s*`,
}
/** Patterns with the names of parts in braces, in which a space means any gap. */
const form = patterns((written) =>
  written
    .replaceAll(' ', raw`\s+`)
    .replace(/\{(last)?_?(\p{L}+)\}/gu, (_, last = '', name) => (PARTS[name] ?? '').replaceAll('@', last)),
)

/** Dates, parts of years, moments and spans of days. The first that fits and is in the calendar is taken. */
const FORMS: readonly RegExp[] = [
  form.y`{Y}-{M}-{D}[T\s]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?![\d:])`,
  form.y`{年}(?:第?(?<Quarter>[一二三四1-4])季度?(?!报)|(?<Half>[上下])半年|前(?:(?<Quarters>[两二三23])个?季度|(?<Months>\d{1,2}|[两二三四五六七八九十]|十一)个月))`,
  form.y`{年}{M}月?{至}{last_M}月份?(?!\d{1,2}[日号])`,
  form.y`{part}[\s-]*(?:FY\s?)?{year}`,
  form.y`(?:FY\s?)?{Y}[\s-]*{part}(?![A-Za-z\d])`,
  form.iy`(?:the )?first (?:(?<Quarters>two|three|2|3) quarters|(?<Months>[a-z]+|\d{1,2}) months) (?:of )?{year}(?![-–/]\d)`,
  form.iy`(?:the )?(?:(?<Quarter>first|second|third|fourth) quarter|(?<Half>first|second) half) (?:of )?{year}(?![-–/]\d)`,
  form.iy`(?:FY|fiscal(?: year)?)\s?{Y}(?![\d/])`,
  form.y`{month}-(?<Year>\d{2}|[12]\d{3})(?![\d-])`,
  form.y`{Y}(?<sign>[-/]){M}(?:\k<sign>{D})?(?![\d/-])`,
  form.y`{Y}\.{M}\.{D}(?![\d.])`,
  form.y`{某年}?{月}?{日}[日号]?{至}(?:(?:{last_Y}年)?{last_M}月)?{last_日}[日号]`,
  form.uy`{某年}?(?:{月}(?:{日}[日号]|(?<Part>[上中下]旬|[初底末]|中(?![\p{Script=Han}A-Za-z])|中(?=的))|(?!初|十[一二三四五六七八九]?(?![\p{Script=Han}\d])|廿)))?`,
  form.y`{day}(?: {month})?(?: {year})?{to}{last_day} {last_month}(?: {last_year})?`,
  form.y`{month} {day}(?:,\s*{year})?{to}(?:{last_month} )?{last_day}(?:,\s*{last_year}|(?![\d:]|\.\d|\s*(?:[ap]\.?m\b|o['’]clock|%|per\s?cent|million|thousand|people|persons|more|other)))`,
  form.y`{day} (?:of )?{month}(?:,? {year})?(?!\d)`,
  form.y`{month} {day}(?:,\s*{year}|(?![\d:]))`,
  form.iy`{month}{to}{last_month},? {year}`,
  form.iy`(?<Part>early|mid|late)[-\s]+{month}(?:,? {year})?`,
  // “May” alone is seldom a month.
  form.iy`{month},? {year}`,
]
/** Most numbers are known not to be dates by what follows them. */
const DIGITS_OF_DATE = /\d{1,4}(?:st|nd|rd|th)?\s*(?:[-–—~～/.年月日号至到A-Z]|(?:of|to|through|until)\b)/y
const MONTH_NUMBER = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|\d{4}年/y
const BARE_YEAR = /(?:1[4-9]|20)\d{2}(?![\d,.]\d|\d|%|[-–/]\d{2}(?!\d))/y
/** In 1848, but not in 1500 homes. */
export const AFTER_EARLY_YEAR =
  /\s*(?:$|[.,;:!?)—–])|\s+(?:and|but|when|where|to|by|with|as|the|he|she|it|they|was|were|is|for|at|on|after|before)\b/y
const BEFORE_YEAR =
  /\b(?:in|since|by|until|till|before|after|during|early as|late as|year|(?:from|between)(?:\s+(?:1[4-9]|20)\d{2}\s+(?:to|and|until|till))?)\s+$/i
/** Fell by 1500, rose from 1450 to 1800: so early a year is not known after these words. */
const CHANGES_BEFORE = /\b(?:by|from)\s+(?:\d{4}\s+to\s+)?$/i
/** “From 2010 to 2020” are years, “from 2000 people to” is none. */
const FIRST_OF_TWO = /(?:from|between)\s+$/i
const SECOND_YEAR =
  /\s+(?:to|and|until|till)\s+(?:1[4-9]|20)\d{2}(?!\d|[,.]\d|%|\s*(?:people|million|[a-z]+s\b))/iy

const RELATIVE_YEARS = new Map(Object.entries({ 今年: 0, 去年: -1, 前年: -2, 明年: 1 }))
/** Where a part of a month that is named by one word lies among the thirds. */
const PART_WORDS = ['上初early', '中mid', '下底末late']

type Parts = Record<keyof DateParts, number | null>

/** A date in digits, with Chinese or with English words, of a day, a third of a month, a month, a part of a year or a year. */
export const readDate: Rule = (source, at) => {
  const { text } = source
  if (!/[\dA-Za-z一二三四五六七八九十今去前明]/.test(text.charAt(at))) return null
  const before = text.charAt(at - 1)
  if (/[\dA-Za-z.]/.test(before) || (/[-/]/.test(before) && /[\dA-Za-z]/.test(text.charAt(at - 2))))
    return null
  // 1—9月, 前9月 and 2021—2024年 are many months or years; 农历八月 is of another calendar.
  const joined = /\d\s*[–—~至到]\s*$|前$|[农阴]历$/.test(justBefore(text, at, 4))
  if (joined && matchAt(MONTH_NUMBER, text, at) !== null) return null
  if (/\d/.test(text.charAt(at)) && matchAt(DIGITS_OF_DATE, text, at) === null) return bareYear(source, at)
  for (const form of FORMS) {
    const found = matchAt(form, text, at)
    const meaning = found === null || found[0] === '' ? null : meaningOf(found.groups ?? {}, source.thisYear)
    if (found !== null && meaning !== null) return { end: at + found[0].length, meaning }
  }
  return bareYear(source, at)
}

function bareYear({ text, isCell }: Source, at: number): ReturnType<Rule> {
  const found = matchAt(BARE_YEAR, text, at)
  if (found === null) return null
  const end = at + found[0].length
  const alone = isCell && text.trim() === found[0]
  const counted = /^\s*(?:[A-Za-z]+s\b|million|billion|trillion|[张块个名家])/.test(text.slice(end))
  const before = justBefore(text, at)
  const isEarly = found[0].startsWith('1') && found[0] < '1900'
  if (isEarly && (alone || CHANGES_BEFORE.test(before) || matchAt(AFTER_EARLY_YEAR, text, end) === null))
    return null
  if (!alone && (counted || !BEFORE_YEAR.test(before))) return null
  if (!alone && FIRST_OF_TWO.test(before) && matchAt(SECOND_YEAR, text, end) === null) return null
  return { end, meaning: dateMeaning(found[0]) }
}

type Groups = Readonly<Record<string, string | undefined>>

function meaningOf(groups: Groups, thisYear: number | null): Meaning | null {
  const { Quarter: quarter, Half: half, Quarters: quarters, Months: last, Part: part, lastDay } = groups
  const from = { year: yearOf(groups, thisYear), month: monthOf(groups.Month), day: numberOf(groups.Day) }
  const to = { year: numberOf(groups.lastYear), month: monthOf(groups.lastMonth), day: numberOf(lastDay) }
  if (quarter !== undefined) return months(from.year, 3 * placeOf(quarter) - 2, 3 * placeOf(quarter))
  if (half !== undefined) return months(from.year, 6 * placeOf(half) - 5, 6 * placeOf(half))
  if (quarters !== undefined) return months(from.year, 1, 3 * (numberOf(quarters) ?? 0))
  if (last !== undefined) return months(from.year, 1, numberOf(last) ?? 0)
  // 今年 alone is not a date that anybody would check.
  if (groups.Relative !== undefined && from.month === null) return null
  if (part !== undefined) return thirdOf(from, part.length > 2 ? part.toLowerCase() : part.charAt(0))
  if (lastDay !== undefined) {
    const first = { ...from, year: from.year ?? to.year, month: from.month ?? to.month }
    return span(first, { ...to, year: to.year ?? from.year, month: to.month ?? from.month })
  }
  if (to.month !== null) return months(from.year, from.month ?? 0, to.month)
  // A leap year is taken where none is written, so that 29 February is a day.
  if (!isIsoDate(isoOf(from.year ?? 2000, from.month, from.day))) return null
  return dateMeaning(isoOrPartial(from))
}

function yearOf({ Year: written, Relative: relative }: Groups, thisYear: number | null): number | null {
  if (written === undefined)
    return relative === undefined || thisYear === null ? null : thisYear + (RELATIVE_YEARS.get(relative) ?? 0)
  return fullYear(Number([...written].map(digitOf).join('')))
}

/**
 * A year with its century: two digits are of the years from 1970 to 2069.
 * @example fullYear(99) // 1999
 */
export function fullYear(year: number): number {
  return year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
}

function monthOf(name: string | undefined): number | null {
  if (name === undefined || !/[A-Za-z]/.test(name)) return numberOf(name)
  const short = name.slice(0, 3).toLowerCase()
  return ENGLISH.months.findIndex((full) => full.slice(0, 3).toLowerCase() === short) + 1
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : countOf(digits))

/** Which of four or two: Q3, 三, third, 上. */
const placeOf = (name: string) =>
  name === '上' ? 1 : name === '下' ? 2 : (rankOf(name.replace(/[QH]/, '')) ?? 0)

/** From the first day of one month to the last of another; a whole year or month is written as such. */
function months(ofYear: number | null, first: number, last: number): Meaning | null {
  if (ofYear === null || first < 1 || last > 12 || first > last) return null
  return first === 1 && last === 12
    ? dateMeaning(isoOf(ofYear))
    : span(
        { year: ofYear, month: first, day: 1 },
        { year: ofYear, month: last, day: daysInMonth(ofYear, last) },
      )
}

/** A date without a year is written as ISO 8601 once wrote it: --04-28. */
function isoOrPartial({ year: ofYear, ...rest }: Parts): string {
  return ofYear === null
    ? `--${isoOf(rest.month ?? 0, rest.day)}`.replace(/^--(\d)(?!\d)/, '--0$1')
    : isoOf(ofYear, rest.month, rest.day)
}

function thirdOf(date: Parts, word: string): Meaning | null {
  const part = MONTH_THIRDS[PART_WORDS.findIndex((words) => words.includes(word))]
  if (part === undefined || date.month === null || !isIsoDate(isoOf(2000, date.month))) return null
  const last = Math.min(part[1], daysInMonth(date.year ?? 2001, date.month))
  const low = isoOrPartial({ ...date, day: part[0] })
  return dateMeaning(isoOrPartial(date), [low, isoOrPartial({ ...date, day: last })])
}

/** From one day to another; what holds both is their month, their year or the time between them. */
function span(first: Parts, last: Parts): Meaning | null {
  const [low, high] = [first, last].map((day) => isoOf(day.year ?? 2000, day.month, day.day))
  if (low === undefined || high === undefined || !isIsoDate(low) || !isIsoDate(high)) return null
  // 12月28日至1月3日
  const turns = low > high && first.year === null && last.year === null && first.month === 12
  if (low > high && !turns) return null
  const ends = [isoOrPartial(first), isoOrPartial(last)] as const
  const inMonth = first.year === null && first.month === last.month
  const shared = inMonth ? ends[0].slice(0, 4) : first.year === null ? null : sharedPeriod(low, high)
  return dateMeaning(shared ?? ends.join('/'), ends)
}

/** A date, or with two days as ends the month or year that holds them. */
function dateMeaning(value: string, ends: readonly [string, string] | null = null): Meaning {
  const [low, high] = ends ?? [null, null]
  const days = () => (ends === null ? periodOf(value) : between(dayNumber(ends[0]), dayNumber(ends[1])))
  const interval = value.startsWith('--') ? null : days()
  return { value, unit: UNITS.date, hedge: ends === null ? 'exact' : 'range', low, high, interval }
}
