import { inBrackets, JOINS, type Locale } from '@/lib/locale'

/** A line that says no more than the unit, the source or the number of a table. */
const NO_TITLE =
  /^[\s(（]*(?:[单單単]位|단위|计量单位|来源|数据来源|资料来源|制表|表\s*\d*|units?|source|table\s*[\d.]*)(?:\s*[:：].*|\s*)[)）]*$|^in\s+\S+$/i
/** The number of a table, which heads its page and no chart of it: 表1　…, Table 3.2: … */
const NUMBER = /^(?:表|table)\s*\d[\d.-]*[\s:：—.]+(?=\S)/i
/** A longer line is a text about the table. */
const LONGEST_TITLE = 90

/** What a table is called by the lines above its header; empty where they do not say. */
export function tableTitle(titles: readonly string[]): string {
  const lines = titles.map((line) => line.replace(/^[#\s,;\t|]+|(?<![\s,;\t|])[\s,;\t|]+$/g, ''))
  const pairs = lines.map((line) => PAIR.exec(line))
  const named = pairs.find((pair) => pair !== null && TITLE.test(pair[1] ?? ''))?.[2]
  if (named !== undefined && named.length <= LONGEST_TITLE) return named
  // Among keys and what they say, a line of one cell is a key that says nothing.
  const areKeys = pairs.filter((pair) => pair !== null).length * 2 > lines.length && lines.length > 2
  const said = pairs.map((pair, at) => (pair === null ? (areKeys ? '' : lines[at]) : unlessUnit(pair)))
  return said.find((line = '') => line !== '' && line.length <= LONGEST_TITLE && !NO_TITLE.test(line)) ?? ''
}

/** A line of two cells: a key and what it says, or a title with its unit. */
const PAIR = /^([^,;\t|]+)[,;\t|](?=\S)(.*)$/
const TITLE = /^(?:(?:series |table )?title|标题|表名)\s*[:：]?$/i

function unlessUnit([, key = '', said = '']: RegExpExecArray): string {
  return NO_TITLE.test(said) ? key : ''
}

/** What a chart is called. */
export interface ChartNames {
  /** What is counted or measured, in words; empty for numbers without a unit. */
  readonly unit: string
  /** What the title calls its numbers: their topic or their only line, their column, and the unit unless that says it; empty for nothing. */
  readonly name: string
  /** Of several charts of one kind the place of this one and how many they are, as 1/2; empty where it is alone. */
  readonly part: string
}

/** What is above a header besides the title. */
export function linesBeside(title: string, titles: readonly string[]): readonly string[] {
  return titles.filter((line) => line.trim() !== '' && (title === '' || tableTitle([line]) !== title))
}

interface TitleOptions {
  /** The title of the table, and what its file is called. */
  readonly table: string
  readonly file: string
  /** Whether the chart has all that is shown of the table. */
  readonly whole: boolean
}

/** The title of a chart: that of the whole table, or what its numbers are beside it; what nothing else names, by its file. */
export function chartTitle(
  { name, unit, part }: ChartNames,
  { table: numbered, file, whole }: TitleOptions,
  locale: Locale,
): string {
  const own = name === unit ? '' : name
  const table = numbered.replace(NUMBER, '')
  const title =
    table !== '' && (whole || own === '')
      ? table
      : own === ''
        ? file + (unit === '' ? '' : inBrackets(unit, locale))
        : table === ''
          ? own
          : table + JOINS[locale].colon + own
  return title + (part === '' ? '' : inBrackets(part, locale))
}
