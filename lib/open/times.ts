import { LONGEST_HEADER } from '@/lib/open/limits'
import { withoutMarks } from '@/lib/open/marks'
import { isIsoDate, periodOf } from '@/lib/quantity/date'
import type { Interval } from '@/lib/quantity/interval'
import { readWholeDate } from '@/lib/quantity/read'
import { fullYear } from '@/lib/quantity/read-date'

/** A year in four digits from 1500 on, as a part of patterns: older numbers are seldom years, and later ones never. */
export const YEAR_DIGITS = '(?:1[5-9]|20)\\d{2}'
const A_YEAR = new RegExp(`^${YEAR_DIGITS}$`)
/** 2024M01, 2024.01 and 202401, of which days are written as 20240131. */
const MONTH_CODE =
  /^(\d{4}(?=\D)|(?:19|20)\d{2})(?:-?M|\.|)(0[1-9]|1[0-2])((?<=^\d{6})(?:0[1-9]|[12]\d|3[01]))?$/
const YEAR_FIRST = /^(\d{4})[\s-]*([a-z]{3,9}\.?)$/i

/** Months by their names in some languages, whole and short. */
const monthsOf = (...languages: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((form) => {
        const { format } = new Intl.DateTimeFormat(language, { month: form })
        return Array.from({ length: 12 }, (_, month) => {
          const name = format(new Date(2024, month, 15))
          return [name.toLowerCase().replace('.', ''), String(month + 1).padStart(2, '0')] as const
        })
      }),
    ),
  )
const ENGLISH = [...monthsOf('en', 'en-GB').keys()].join('|')
const MONTHS = monthsOf('en', 'en-GB', 'es', 'fr', 'de', 'it', 'pt', 'nl')
/** 3 janvier 2024, 5. März 2022, 2 de enero de 2021, mayo de 2021, 05-Jan-2024, 5-Jan-24, 5 Jan 24. */
const WORDED = new RegExp(
  `^(?:(\\d{1,2})(?:er|\\.)?[\\s-](?:de\\s)?)?(${[...MONTHS.keys()].join('|')})\\.?[\\s-](?:del?\\s)?(\\d{4}|(?<=-|^\\d+\\s(?:${ENGLISH})\\.?\\s)\\d{2})$`,
  'i',
)
const DAY_AND_MONTH = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
/** Quarters as offices in Spain, France and Denmark code them: 2024T4, 2024K1. */
const QUARTER_CODE = /^(\d{4})[- ]?[TK]([1-4])$/
const SEASON = new RegExp(`^(?:FY\\s?)?(${YEAR_DIGITS})[-–/](\\d{2})$`)
/** Years of estimates and forecasts, as banks and offices write them: 2024E, 2025f, 2024年E. */
const FORESEEN = /(?<!\d)((?:19|20)\d{2})(?:年\s?)?[ef](?![a-z])/i
const FORESEEN_ALONE = new RegExp(`^${FORESEEN.source}$`, 'i')
/** A year in the row of a header above its quarters or months: 2023 · Q2. */
const MERGED_YEAR = new RegExp(`^(${YEAR_DIGITS}) · (.+)$`)
/** A year without its century: Q1'24. */
const SHORT_YEAR = /^(Q[1-4]|[a-z]{3,9}\.?)\s?['’](\d{2})$/i
/** Years as Japan and Taiwan count them, after the year before the first: 令和5年, 民國98年, and 113年1月 of Taiwan. */
const OF_ERA = /^(?:(令和|平成|昭和|民國|民国)\s?(\d{1,3}|元)|(1\d\d))年/
const ERAS: ReadonlyMap<string, number> = new Map(Object.entries({ 令和: 2018, 平成: 1988, 昭和: 1925 }))
const MINGUO = 1911
const HOUR = /(?<![ ,T])[ ,T]+\d{1,2}:\d{2}(?::\d{2})?\S*(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{3,4})?$/i
/** Times of which something is not said: 1–3 Mar, 28 Feb – 2 Mar and Jan 24 their year, 1/2/24 what is which, 1990-99 where they end. */
const UNSURE = new RegExp(
  `^(?:\\d{1,2}(?:\\s?(?:${ENGLISH})\\.?)?\\s?[-–]\\s?\\d{1,2}\\s?(?:${ENGLISH})\\.?|(?:${ENGLISH})\\.?\\s?\\d{2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}|\\d{4}[-–/]\\d{2})$`,
  'i',
)

/** Whether days come before months in dates such as 31/1/2024, as those of a column show; null where none does. */
export function dayFirstOf(cells: Iterable<string>): boolean | null {
  const order = dayShown(cells)?.order ?? 'days'
  return order === 'days' ? null : order === 'day-first'
}

/** A date of a column that shows whether days or months come first, or one of which nobody knows; null where no date is of that form. */
export function dayShown(
  cells: Iterable<string>,
): { readonly order: 'day-first' | 'month-first' | 'days'; readonly cell: string } | null {
  let open: string | null = null
  for (const cell of cells) {
    const [, first = '', sign, second = ''] = DAY_AND_MONTH.exec(cell.trim().replace(HOUR, '')) ?? []
    if (sign === '.' || Number(first) > 12) return { order: 'day-first', cell }
    if (Number(second) > 12) return { order: 'month-first', cell }
    if (sign !== undefined && first !== second) open ??= cell
  }
  return open === null ? null : { order: 'days', cell: open }
}

/** A time as programs write it in the form of ISO 8601 or of sentences. */
function usualTime(cell: string, dayFirst: boolean | null): string {
  const [, year, month, day] = MONTH_CODE.exec(cell) ?? []
  if (year !== undefined) return [year, month, day].filter((part) => part !== undefined).join('-')
  const [, date = '', name = '', inWords = ''] = WORDED.exec(cell) ?? []
  if (name !== '')
    return [fullYear(Number(inWords)), MONTHS.get(name.toLowerCase()), date.padStart(2, '0')]
      .slice(0, date === '' ? 2 : 3)
      .join('-')
  const [, first = '', , second = '', last = ''] = DAY_AND_MONTH.exec(cell) ?? []
  if (last === '')
    return cell.replace(YEAR_FIRST, '$2 $1').replace(FORESEEN_ALONE, '$1').replace(QUARTER_CODE, '$1Q$2')
  const isDayFirst = dayFirst ?? dayFirstOf([cell])
  if (isDayFirst === null) return ''
  const [ofMonth, inYear] = isDayFirst ? [first, second] : [second, first]
  return `${last}-${inYear.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`
}

/**
 * The days of a time as people write it, counted from 1970-01-01; null for what is none, or more than one, and for 1/2/2024
 * where nothing shows which is the day.
 */
export function timeOf(text: string, dayFirst: boolean | null = null): Interval | null {
  if (text.length > LONGEST_HEADER) return null
  const given = withoutMarks(text)
    .replace(/[([（【].*$/, '')
    .trim()
    .replace(MERGED_YEAR, '$2 $1')
    .replace(SHORT_YEAR, (_, part, year) => `${part} ${fullYear(Number(year))}`)
    .replace(OF_ERA, (_, era = '', year, ofTaiwan) => {
      const before = ERAS.get(era) ?? MINGUO
      return `${before + (year === '元' ? 1 : Number(year ?? ofTaiwan))}年`
    })
  const cell = usualTime(given.replace(HOUR, ''), dayFirst)
  if (cell === '') return null
  if (isIsoDate(cell)) return periodOf(cell)
  const [, year = '', next = ''] = SEASON.exec(cell) ?? []
  // 2019/20 goes on in the year after; 2019-12 is a month.
  if (year !== '' && (Number(year) + 1) % 100 === Number(next))
    return { ...periodOf(year), high: periodOf(String(Number(year) + 1)).high }
  return readWholeDate(cell)?.interval ?? null
}

/** Whether a cell holds a time, also one of which something is not said; bare digits are one where they can be a year. */
export function isTimeCell(text: string): boolean {
  if (!/\d/.test(text)) return false
  if (/^\d+$/.test(text)) return A_YEAR.test(text)
  return UNSURE.test(text.replace(HOUR, '')) || timeOf(text, dayFirstOf([text]) ?? true) !== null
}

/** Whether 2020F is of women, since another column of the table is 2020M. */
function isOfWomen(text: string, header: readonly string[]): boolean {
  const [found = '', year = ''] = FORESEEN.exec(text) ?? []
  const ofMen = new RegExp(`(?<!\\d)${year}M(?![a-z\\d])`, 'i')
  return /f$/i.test(found) && header.some((name) => ofMen.test(name))
}

/** Whether a text has the year of an estimate or a forecast in it, in a table with a header. */
export function isForeseen(text: string, header: readonly string[]): boolean {
  return FORESEEN.test(text) && !isOfWomen(text, header)
}

/** Whether the name of a column is a time, such as 2019年 or 2020 [YR2020]: then its numbers are of that time. */
export function isTime(name: string, header: readonly string[]): boolean {
  return name.length <= LONGEST_HEADER && timeOf(name) !== null && !isOfWomen(name, header)
}

/** A day without its year: 4月2日. */
export const IN_YEAR = /^(\d{1,2})月\d{1,2}日$/

/** The year in which a column goes on: said in its first cell, and in none of those below, in which no month comes before another. */
function yearOf([first = '', ...others]: readonly string[]): string {
  const [, year = '', month = ''] = /^(\d{4})年(\d{1,2})月\d{1,2}日$/.exec(first) ?? []
  const months = [month, ...others.map((cell) => IN_YEAR.exec(cell)?.[1] ?? '')].map(Number)
  return months.every((each, at) => each > 0 && each >= (months[at - 1] ?? 0)) ? year : ''
}

/**
 * Where the rows of a table have their times, and how dates are written there: with the day first, and in which year where that
 * is not said below the first; empty where it is. Where no column is one of times, the labels can be times.
 */
export function datingOf(cells: readonly string[], isLabel: boolean) {
  const dayFirst = dayFirstOf(cells)
  const isTimes = timeOf(cells.find((cell) => cell !== '') ?? '', dayFirst) !== null
  const role = isLabel && isTimes ? ('label' as const) : ('date' as const)
  return { role, dayFirst, year: yearOf(cells) }
}
