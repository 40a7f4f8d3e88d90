import { MISSING_WORDS } from '@/lib/open/cell-words'
import { toHalfWidth } from '@/lib/quantity/half-width'

/** The longest of its words. */
const LONGEST = 16

const SPACE = 32
const COLON = 58
const BEYOND_ASCII = 127
/** Chinese characters, which are never full-width forms of others. */
const HAN = { first: 0x4e00, last: 0x9fff } as const
const SPELLED = [...MISSING_WORDS].flatMap((word) => [word, word.toUpperCase()])
/** The codes of the signs that its words begin and end with. */
const FIRST = new Set(SPELLED.map((word) => word.charCodeAt(0)))
const LAST = new Set(SPELLED.map((word) => word.charCodeAt(word.length - 1)))

/** Whether a sign stands for nothing but itself, and no word has it there. */
const isOther = (known: ReadonlySet<number>, code: number) =>
  ((code > SPACE && code < BEYOND_ASCII) || (code >= HAN.first && code <= HAN.last)) && !known.has(code)

/** A colon for no number, with the flag that says why. */
const FLAGGED = /^:\s?\(?[a-z]{1,2}\)?$/

/** What stands for rain or snow that is too little to be measured. */
const TRACE = /^(?:t|tr|trace|微量)$/i

/** Whether a cell of a column of numbers says that there is none. */
export const isNoNumber = (cell: string) => isMissing(cell) || TRACE.test(cell.trim())

/** Whether a cell says that there is no number: empty, n/a, —, “..” and “:” of statistical offices, 暂无. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true
  // Most cells begin or end as none of its words does.
  const first = cell.charCodeAt(0)
  if (isOther(FIRST, first)) return false
  if (FIRST.has(first) && first !== COLON && isOther(LAST, cell.charCodeAt(cell.length - 1))) return false
  const text = cell.trim()
  if (text.length > LONGEST) return false
  const word = toHalfWidth(text).toLowerCase()
  return MISSING_WORDS.has(word) || (word.startsWith(':') && FLAGGED.test(word))
}
