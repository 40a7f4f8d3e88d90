import { ORDINAL_WORDS, SMALL, wordAt } from '@/lib/quantity/english-words'
import { matchAt } from '@/lib/quantity/reading'

const JOINT = /\s*-\s*|\s+(?:and\s+)?/iy

/** An ordinal in words: eleventh, twenty-first, one hundred twenty-fifth, two hundredth. Null where the words are a cardinal or a fraction. */
export function ordinalAt(text: string, at: number): { end: number; value: number } | null {
  let end = at
  let value = 0
  for (let words = 0; words < 6; words += 1) {
    const word = wordAt(text, end)
    const last = ORDINAL_WORDS.get(word)
    if (last !== undefined) return ended(end + word.length, value, last)
    const small = SMALL.get(word)
    if (word !== 'hundred' && small === undefined) return null
    value = small === undefined ? Math.max(value, 1) * 100 : value + small
    const joint = matchAt(JOINT, text, end + word.length)
    if (joint === null) return null
    end += word.length + joint[0].length
  }
  return null
}

/** What the last word makes of those before it: twenty + first, two × hundredth; “two fifth” is none. */
function ended(end: number, before: number, last: number): { end: number; value: number } | null {
  if (before === 0) return { end, value: last }
  if (last >= 100) return { end, value: before * last }
  const adds = before % 100 === 0 || (before % 10 === 0 && before % 100 >= 20 && last < 10)
  return adds ? { end, value: before + last } : null
}
