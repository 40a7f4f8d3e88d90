import { MISSING_WORDS } from '@/lib/open/cell-words'
import { toHalfWidth } from '@/lib/quantity/half-width'

/** The longest of its words. */
const LONGEST = 16

const SPACE = 32
const BEYOND_ASCII = 127
/** The codes of the signs that its words begin with. */
const FIRST = new Set(
  [...MISSING_WORDS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
)

/** A colon for no number, with the flag that says why. */
const FLAGGED = /^:\s?\(?[a-z]{1,2}\)?$/

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true
  // Most cells begin as none of its words does.
  const code = cell.charCodeAt(0)
  if (code > SPACE && code < BEYOND_ASCII && !FIRST.has(code)) return false
  const text = cell.trim()
  if (text.length > LONGEST) return false
  const word = toHalfWidth(text).toLowerCase()
  return MISSING_WORDS.has(word) || (word.startsWith(':') && FLAGGED.test(word))
}
