import { MISSING_WORDS } from '@/lib/open/cell-words'
import { toHalfWidth } from '@/lib/quantity/half-width'

/** The longest of its words. */
const LONGEST = 16

/** A colon for no number, with the flag that says why. */
const FLAGGED = /^:\s?\(?[a-z]{1,2}\)?$/

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true
  // What begins with a digit is something, and most cells do.
  const code = cell.charCodeAt(0)
  if (code >= 48 && code <= 57) return false
  const text = cell.trim()
  if (text.length > LONGEST) return false
  const word = toHalfWidth(text).toLowerCase()
  return MISSING_WORDS.has(word) || (word.startsWith(':') && FLAGGED.test(word))
}
