import { toHalfWidth } from '@/lib/quantity/half-width'

/** What is in a cell instead of a number that is missing. Words that could mean zero (none, 无) are not among them. */
const WORDS: ReadonlySet<string> = new Set(
  [
    '|-|–|—|−|--|---|——|―|.|..|...|…|……|:|?|*|**|***|****|*****|/|\\',
    'na|n/a|n.a.|n.a|(na)|(x)|(d)|(s)|(z)|[x]|[c]|[z]|[u]|n.m.|#n/a|<na>|nan|nd|n/d|n.d.|null|xxx|nil data|tbd|tba',
    'missing|unknown|undisclosed|not disclosed|suppressed|not available|not applicable|not reported|no data|unavailable',
    '不详|未知|不明|缺|缺失|缺测|暂缺|暂无|暂无数据|无数据|未公布|未披露|未透露|未公开|未统计|不适用|不詳|未公佈|無數據|無資料',
    'k.a.|keine angabe|s.d.|s/d|sin datos|nc|n.c.',
  ].flatMap((words) => words.split('|')),
)
/** The longest of its words. */
const LONGEST = 16
/** The codes of the digits, with which none of them begins and most cells do. */
const DIGITS = { first: 48, last: 57 } as const

const FULL_WIDTH = /[！-～\u3000]/
/** A colon for no number, with the flag that says why. */
const FLAGGED = /^:\s?\(?[a-z]{1,2}\)?$/

/** What means rain or snow that is too little to be measured. */
const TRACE = /^(?:t|tr|trace|微量)$/i

/** Whether a cell of a column of numbers says that there is none. */
export const isNoNumber = (cell: string) => isMissing(cell) || TRACE.test(cell.trim())

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  const first = cell.charCodeAt(0)
  if (first >= DIGITS.first && first <= DIGITS.last) return false
  const text = cell.trim()
  if (text.length > LONGEST) return false
  const word = (FULL_WIDTH.test(text) ? toHalfWidth(text) : text).toLowerCase()
  return WORDS.has(word) || (word.startsWith(':') && FLAGGED.test(word))
}
