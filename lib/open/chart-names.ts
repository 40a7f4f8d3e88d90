import { inBrackets, JOINS, type Locale } from '@/lib/locale'
import type { ChartGroup } from '@/lib/open/chart-groups'
import { foldedName, namesOfRole } from '@/lib/open/column-names'
import type { OpenTable } from '@/lib/open/open-table'
import { termName } from '@/lib/open/terms'
import { unitInHeader } from '@/lib/open/unit-in-name'
import { unitName } from '@/lib/open/unit-name'
import { isInPercent } from '@/lib/quantity/unit'
import { isolated } from '@/lib/text/isolated'

/** A line that tells no more than the unit, the source or the number of a table. */
const NO_TITLE =
  /^[\s(（]*(?:单位|计量单位|来源|数据来源|资料来源|制表|表\s*\d*|units?|source|table\s*[\d.]*)(?:\s*[:：].*|\s*)[)）]*$/i
/** A longer line is a text about the table. */
const LONGEST_TITLE = 90

/** What a table is called by the lines above its header; empty where they do not tell. */
export function tableTitle(titles: readonly string[]): string {
  const told = titles.map((line) => line.replace(/^[#\s,;\t|]+|[\s,;\t|]+$/g, ''))
  return told.find((line) => line !== '' && line.length <= LONGEST_TITLE && !NO_TITLE.test(line)) ?? ''
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

/** What stands above a header besides the title. */
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
  { table, file, whole }: TitleOptions,
  locale: Locale,
): string {
  const own = name === unit ? '' : name
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

/** More columns of values are not named one by one. */
const MOST_NAMED = 3

/** What the numbers of a chart are called, and their unit in words. `line` is the name of its only line. */
export function named(
  table: OpenTable,
  { units, rows }: Pick<ChartGroup, 'units' | 'rows'>,
  locale: Locale,
  line = '',
): Omit<ChartNames, 'part'> {
  const unit = units.map((each) => isolated(titleUnit(each, table, locale))).join(JOINS[locale].listComma)
  const topics = [...new Set(rows.map((row) => table.cell('topic', row)))]
  const topic = topics.length > 1 ? '' : (topics[0] ?? '')
  const columns =
    table.times === null
      ? namedColumns(table, rows, unit !== '')
      : [table.times.name].filter((name) => name !== '')
  const [measure = '', ...measures] = new Set(rows.map((row) => table.measure(row)))
  const name = [
    line === '' ? termName(table.terms, 'topics', topic, locale) : line,
    measures.length === 0 && measure !== topic && !line.includes(measure) ? measure : '',
    columns.filter((column) => column !== line).join(JOINS[locale].listComma),
  ]
    .filter((part) => part !== '')
    .map(isolated)
    .join(JOINS[locale].comma)
  const tells = (column: string) => unitInHeader(column, table.units) !== ''
  const isTold = (columns.length > 0 && columns.every(tells)) || (measures.length === 0 && tells(measure))
  return { unit, name: name === '' ? unit : isTold || unit === '' ? name : name + inBrackets(unit, locale) }
}

/** What a title calls a unit: a per cent may be of growth as well as a share. */
function titleUnit(id: string, { units }: OpenTable, locale: Locale): string {
  const unit = units.get(id)?.unit
  return unit !== undefined && isInPercent(unit) ? '%' : unitName(id, units, locale)
}

/** The columns of values that rows are from; none where they are many, or, beside a unit, called no more than a value. */
function namedColumns(table: OpenTable, rows: readonly number[], hasUnit: boolean): readonly string[] {
  const columns = [...new Set(rows.map((row) => table.seriesOf(row)))]
    .map((series) => table.series[series] ?? '')
    .filter((column) => !hasUnit || !namesOfRole('value', 'within').includes(foldedName(column)))
  return columns.length > MOST_NAMED ? [] : columns
}
