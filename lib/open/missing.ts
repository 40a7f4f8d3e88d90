import { toHalfWidth } from '@/lib/quantity/half-width'

/** What stands in a cell for a number that there is none of. Words that could mean zero (none, 无) are not among them. */
const MISSING: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—', '−', '--', '---', '——', '―', '.', '..', '...', '…', '……', ':', '?', '*', '/', '\\'],
  ...[
    'na',
    'n/a',
    'n.a.',
    'n.a',
    '#n/a',
    '<na>',
    'nan',
    'nd',
    'n/d',
    'n.d.',
    'null',
    'nil data',
    'tbd',
    'tba',
  ],
  ...['missing', 'unknown', 'not available', 'not applicable', 'not reported', 'no data', 'unavailable'],
  ...[
    '不详',
    '未知',
    '不明',
    '缺',
    '缺失',
    '缺测',
    '暂缺',
    '暂无',
    '暂无数据',
    '无数据',
    '未公布',
    '未统计',
    '不适用',
  ],
  ...['k.a.', 'keine angabe', 's.d.', 's/d', 'sin datos', 'nc', 'n.c.', '不詳', '未公佈', '無數據', '無資料'],
])

/** The longest of them. */
const LONGEST = 16

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true
  // What begins with a digit is something, and most cells do.
  const code = cell.charCodeAt(0)
  if (code >= 48 && code <= 57) return false
  const text = cell.trim()
  return text.length <= LONGEST && MISSING.has(toHalfWidth(text).toLowerCase())
}
