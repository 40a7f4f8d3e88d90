import { foldedName, hasWord, namesOfRole } from '@/lib/open/column-names'
import { withoutMarks } from '@/lib/open/marks'
import type { OpenTable } from '@/lib/open/open-table'
import { rowsBy } from '@/lib/open/rows-by'
import { shownCell } from '@/lib/open/shown-cell'
import { UNITS } from '@/lib/quantity/built-in-units'
import { withoutStop } from '@/lib/text/sentences'

/**
 * Why a number is in no chart: nothing else that is shown was found that can be on an axis with it, it is a place in a ranking, it is a sum, a
 * mean or a part of others, its row is one of many cases that nothing names, or it is of one thing among too many.
 */
export const LEFT_OUT = ['cases', 'unlike', 'ranks', 'totals', 'many'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/** So many of those that are left out are named. */
const NAMED = 3

/** Rows of a view that are in no chart, by why: how many, and what the first of them are called. */
export function leftOut(table: OpenTable, rows: Iterable<number>, whyOf: (row: number) => LeftOut | null) {
  const left = rowsBy(rows, whyOf)
  const counts = LEFT_OUT.map((why) => {
    const some = left.get(why) ?? []
    // A name that is a sentence goes on in the list without its stop.
    const names = some.slice(0, NAMED).map((row) => withoutStop(shownCell(table.name(row))))
    return [why, { count: some.length, names }]
  })
  return Object.fromEntries(counts) as Record<LeftOut, { count: number; names: string[] }>
}

/** So many rows show whether they are cases, and fewer are seen each by itself. */
const MOST_LOOKED_AT = 2000
const FEWEST_CASES = 30

/**
 * Whether rows are cases, such as the persons of a survey: many of them, and most have name and day in common with others, or
 * no name but a running number.
 */
export function areCases(table: OpenTable, rows: Uint32Array): boolean {
  const looked = [...rows.subarray(0, MOST_LOOKED_AT)]
  if (looked.length < FEWEST_CASES) return false
  const cell = (row: number) => [
    table.name(row),
    table.cell('subject', row),
    table.time(row)?.low ?? table.cell('date', row),
  ]
  const things = new Set(looked.map((row) => JSON.stringify(cell(row))))
  const label = foldedName(table.header[table.roles.indexOf('label')] ?? 'id')
  const areIds =
    namesOfRole('id', 'whole').some((word) => hasWord(label, word)) &&
    looked.every((row) => /^#?\d*$/.test(table.cell('label', row)))
  return areIds || things.size * 2 < looked.length
}

/** What rows and columns are called that are the sum, the mean or a measure of others, or that are of a vote as a whole, by language. */
const TOTALS: ReadonlySet<string> = new Set(
  [
    'total|totals|grand total|sub total|subtotal|sum|all|overall|in total',
    'average|mean|median|minimum|maximum|min|max|count|std|sd|平均|平均值|平均数|均值|中位数|最大值|最小值|标准差',
    '合计|总计|共计|小计|总和|总数|全部|总值|总额|总量|合計|總計|小計|總數|總額',
    '計|総計|総数|총계|계|합계|전체|소계',
    'gesamt|insgesamt|summe|ensemble|totale|totaal|total general|итого|всего',
    'majority|turnout|electorate|registered electors|registered voters|total votes|valid votes|invalid votes|rejected ballots|spoilt ballots|blank votes',
    '有效票|无效票|無效票|废票|廢票|投票率|投票数|投票數|选民数|選舉人數|有效票数|無效票數',
    'wahlberechtigte|wahlbeteiligung|gültige stimmen|ungültige stimmen|inscrits|votants|exprimés|abstentions',
  ].flatMap((words) => words.split('|')),
)
const ENDS_IN_TOTAL =
  /(?:合计|总计|小计|共计|合計|總計)$|^全[国國省市区县州](?:平均)?$|^전국$|^(?:oecd|eu|world|national|global) average$|^total (?:expenditure|spending|revenue|income|costs?)$/
/** A part of the row above, or several of them at once, which is shown instead of its parts. */
const OVERLAPS = /^[\s#*–—-]*(?:of which|thereof|including)(?![a-z])|^[\s#*–—-]*其中|^net\s*[:：]/iu

/** Whether a row is called the sum or mean of others, or a part of one of them: Total, 合 计, 全国合计, Average, of which urban. */
function isTotal(label: string): boolean {
  if (OVERLAPS.test(label)) return true
  const [name = ''] = withoutMarks(label).split(/[(（]/, 1)
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  const close = plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  return TOTALS.has(close) || ENDS_IN_TOTAL.test(close)
}

/**
 * The rows that are sums, means or parts of others, where others are among them: beside those they would be counted twice. What
 * is set in below a part goes on with it.
 */
export function totalRows(table: OpenTable, rows: Uint32Array): ReadonlySet<number> {
  const totals = new Set<number>()
  let others = false
  const names = new Set(Array.from(rows, (row) => table.cell('label', row)))
  const known = new Map([...names].map((label) => [label, isTotal(label)]))
  const sums = table.series.map((name) => table.series.length > 1 && isTotal(name))
  const whole = [...names].filter((label) => label === label.trimStart() && known.get(label) === false)
  /** Where the last row is, and how far it is set in if it is of a part; −1 for one that does not. */
  let last = { record: -1, part: -1 }
  for (const row of rows) {
    const [label, record] = [table.cell('label', row), table.rows.record(row)]
    const indent = label.length - label.trimStart().length
    const goesOn = record - last.record < 2 && last.part >= 0 && indent > 0 && indent >= last.part
    last = { record, part: OVERLAPS.test(label) ? indent : goesOn ? last.part : -1 }
    // The share of all is beside those of each.
    const isSum = sums[table.rows.series(row)] === true && table.rows.unit(row) !== UNITS.share.id
    // Rows that are set in below several others are parts of these.
    const isPart = indent > 0 && whole.length > 1
    if (last.part >= 0 || isPart || isSum || known.get(label) === true) totals.add(row)
    else others = true
  }
  return others ? totals : new Set()
}
