import { MISSING_WORDS } from '@/lib/open/cell-words'
import { toHalfWidth } from '@/lib/quantity/half-width'

/** The longest of its words. */
const LONGEST = 16
/** The codes of the digits, with which none of them begins and most cells do. */
const DIGITS = { first: 48, last: 57 } as const

const FULL_WIDTH = /[！-～\u3000]/
/** A colon for no number, with the flag that says why. */
const FLAGGED = /^:\s?\(?[a-z]{1,2}\)?$/

/** What stands for rain or snow that is too little to be measured. */
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
  return MISSING_WORDS.has(word) || (word.startsWith(':') && FLAGGED.test(word))
}
