import { MISSING_WORDS } from '@/lib/open/cell-words'
import { toHalfWidth } from '@/lib/quantity/half-width'

/** The longest of its words. */
const LONGEST = 16

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true
  // What begins with a digit is something, and most cells do.
  const code = cell.charCodeAt(0)
  if (code >= 48 && code <= 57) return false
  const text = cell.trim()
  return text.length <= LONGEST && MISSING_WORDS.has(toHalfWidth(text).toLowerCase())
}
