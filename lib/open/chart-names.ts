import { inBrackets, JOINS, type Locale } from '@/lib/locale'
import type { ChartGroup } from '@/lib/open/chart-groups'
import { foldedName, namesOfRole } from '@/lib/open/column-names'
import { withoutMarks } from '@/lib/open/marks'
import type { OpenTable } from '@/lib/open/open-table'
import type { ChartNames } from '@/lib/open/table-title'
import { termName, unitName } from '@/lib/open/terms'
import { unitInHeader, unitInLabel } from '@/lib/open/unit-in-name'
import { OPEN_WORDS } from '@/lib/open/words'
import { isInPercent } from '@/lib/quantity/unit'
import { isolated } from '@/lib/text/isolated'

/** More columns of values are not named one by one. */
const MOST_NAMED = 3

/** Names for programs, such as release-date. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether what is measured need not be said beside a topic or a line: it is in it, or is only a code. */
function isSaid(measure: string, beside: string): boolean {
  return beside.includes(measure) || (beside !== '' && CODE.test(measure))
}

/** What the numbers of a chart are called, and their unit in words. `line` is the name of its only line. */
export function named(
  table: OpenTable,
  { units, rows, months }: Pick<ChartGroup, 'units' | 'rows'> & { readonly months: number },
  locale: Locale,
  line = '',
): Omit<ChartNames, 'part'> {
  const unit = units.map((each) => isolated(titleUnit(each, table, locale))).join(JOINS[locale].listComma)
  const topics = [...new Set(rows.map((row) => table.cell('topic', row)))]
  const topic = topics.length > 1 ? '' : (topics[0] ?? '')
  const columns =
    table.times === null || !rows.every((row) => table.isTimed(row))
      ? namedColumns(table, rows, unit !== '')
      : [table.times.name].filter((name) => name !== '')
  const [measure = '', ...measures] = new Set(rows.map((row) => table.measure(row)))
  const name = [
    line === '' ? termName(table.terms, 'topics', topic, locale) : line,
    measures.length === 0 && !isSaid(measure, line === '' ? topic : line) ? measure : '',
    columns
      .filter((column) => column !== line)
      .map(withoutMarks)
      .join(JOINS[locale].listComma),
    months === 0 ? '' : OPEN_WORDS[locale].overMonths(months),
  ]
    .filter((part) => part !== '')
    .map(isolated)
    .join(JOINS[locale].comma)
  // Price ($/1M tokens) has its unit, as Basic EPS ($) has.
  const hasUnit = (words: string) =>
    unitInHeader(words, table.units) !== '' ||
    unitInLabel(words, table.units) !== '' ||
    units.every((each) => each !== '' && /[(（](.*)$/.exec(words)?.[1]?.includes(each) === true)
  const isNamed =
    (columns.length > 0 && columns.every(hasUnit)) ||
    (measures.length === 0 && hasUnit(measure)) ||
    hasUnit(line)
  return { unit, name: name === '' ? unit : isNamed || unit === '' ? name : name + inBrackets(unit, locale) }
}

/** What a title calls a unit: a per cent may be of growth as well as a share. */
function titleUnit(id: string, { units }: OpenTable, locale: Locale): string {
  const unit = units.get(id)?.unit
  return unit !== undefined && isInPercent(unit) ? '%' : unitName(id, units, locale)
}

/** The columns of values that rows are from; none where they are many, or, beside a unit, called no more than a value. */
function namedColumns(table: OpenTable, rows: readonly number[], hasUnit: boolean): readonly string[] {
  const columns = [...new Set(rows.map((row) => table.rows.series(row)))]
    .map((series) => table.series[series] ?? '')
    .filter((column) => !hasUnit || !namesOfRole('value', 'within').includes(foldedName(column)))
  return columns.length > MOST_NAMED ? [] : columns
}
