import { isTime, timeOf, YEAR_DIGITS } from '@/lib/open/times'

const YEAR = new RegExp(`(?<!\\d)${YEAR_DIGITS}年?(?!\\d)`, 'g')

/** The times of columns of values, and what they are of: their names may be times, or one thing and a year each. */
export interface SeriesTimes {
  /** Empty for a column beside them that has none, such as 比上年增长(%). */
  readonly times: readonly string[]
  readonly name: string
  /** Whether they are months or quarters of the year of each row. */
  readonly inYear: boolean
}

/** What says how sure the numbers of a year are, and differs from year to year: FY 2023 Actual, FY 2024 Enacted. */
const STANDING =
  /^FY(?=\s)|\b(?:actual|enacted|request(?:ed)?|budget(?:ed)?|estimated?|approved|adopted|proposed|outturn|forecast|projected|provisional)\b|[决预]算数?|执行数/gi

/** What may be a month or a quarter without its year. */
const PART_OF_YEAR = /^(?:\p{L}{3,9}\.?|Q[1-4]|\d{1,2}月|第?[一二三四]季度)$/u
const A_YEAR = new RegExp(`^\\s*${YEAR_DIGITS}年?\\s*$`)

/** Whether a name is that of a month or a quarter. */
export const isPartOfYear = (name: string) => PART_OF_YEAR.test(name) && timeOf(inYear(name, '2024')) !== null

/** The month or the quarter of a year, as a time: Jan 2024, 2024年1月. */
export function inYear(part: string, year: string): string {
  const digits = year.replace(/\D/g, '')
  return /\p{Script=Han}$/u.test(part) ? `${digits}年${part}` : `${part} ${digits}`
}

/**
 * The times that the names of several columns are, or at least two of them, or have within, or are within the years of the rows;
 * null where they are none.
 * @example timesOf(['GDP 2023', 'GDP 2024']) // { times: ['2023', '2024'], name: 'GDP', inYear: false }
 */
export function timesOf(names: readonly string[], ofRows: readonly string[] = []): SeriesTimes | null {
  if (names.length < 2) return null
  if (ofRows.length > 0 && ofRows.every((cell) => A_YEAR.test(cell)) && names.every(isPartOfYear))
    return { times: names, name: '', inYear: true }
  const timed = names.map((name) => (isTime(name, names) ? name.replace(/\s*[([（【].*$/, '') : ''))
  if (timed.filter((time) => time !== '').length > 1) return { times: timed, name: '', inYear: false }
  const years = names.map((name) => name.match(YEAR) ?? [])
  const rests = new Set(names.map((name) => name.replace(YEAR, '').replace(STANDING, '')))
  const [rest = ''] = rests
  const times = years.flat()
  if (rests.size > 1 || new Set(times).size < names.length || years.some(({ length }) => length !== 1))
    return null
  const name = rest.replace(/\s+/g, ' ').replace(/^[\s·,，:：/_-]+|[\s·,，:：/_-]+$/g, '')
  return { times, name, inYear: false }
}
