import { withoutMarks } from '@/lib/open/marks'
import type { OpenTable } from '@/lib/open/open-table'

/** What rows are called that are the sum or the mean of others, by language. */
const TOTALS: ReadonlySet<string> = new Set(
  [
    'total|totals|grand total|sub total|subtotal|sum|all|overall|in total',
    'average|mean|median|minimum|maximum|平均|平均值|平均数|均值|中位数|最大值|最小值',
    '合计|总计|共计|小计|总和|总数|全部|合計|總計|小計',
    '計|総計|総数',
    '계|합계|총계|전체|소계',
    'gesamt|insgesamt|summe|ensemble|totale|totaal|total general|итого|всего',
  ].flatMap((words) => words.split('|')),
)
const ENDS_IN_TOTAL =
  /(?:合计|总计|小计|共计|合計|總計)$|^全[国國省市区县州](?:平均)?$|^전국$|^(?:oecd|eu|world|national|global) average$/
/** A part of the row above, or several of them at once, which stands in for its parts. */
const OVERLAPS = /^[\s#*–—-]*(?:of which|thereof|including)(?![a-z])|^[\s#*–—-]*其中|^net\s*[:：]/iu

/** Whether a row is called the sum or mean of others, or a part of one of them: Total, 合 计, 全国合计, Average, of which urban. */
function isTotal(label: string): boolean {
  if (OVERLAPS.test(label)) return true
  const name = withoutMarks(label).toLowerCase()
  const plain = name.replace(/[^\p{L}]+/gu, ' ').trim()
  const close = plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  return TOTALS.has(close) || ENDS_IN_TOTAL.test(close)
}

/** The rows that are sums, means or parts of others, where others are among them: beside those they would be counted twice. */
export function totalRows(table: OpenTable, rows: Iterable<number>): ReadonlySet<number> {
  const known = new Map<string, boolean>()
  const totals = new Set<number>()
  let others = false
  for (const row of rows) {
    const label = table.cell('label', row)
    const total = known.get(label) ?? isTotal(label)
    known.set(label, total)
    if (total) totals.add(row)
    else others = true
  }
  return others ? totals : new Set()
}
