import { DENOMINATORS, ORDINAL_WORDS, SCALES, SMALL, wordAt } from '@/lib/quantity/english-words'
import { digitsAt } from '@/lib/quantity/read-digits'
import { matchAt } from '@/lib/quantity/reading'

/** A number in English words, or in digits with words after them, as it stands in a text. */
export interface EnglishNumeral {
  readonly end: number
  readonly value: number
  /** What its words multiply it by, 1 without any. */
  readonly scale: number
  /** Whether it is a part of a whole: two thirds, half of. */
  readonly isPart: boolean
}

/** A number below a thousand, and whether its last word is a bare ten (thirty), which may be part of thirty-fifths. */
export interface Part {
  readonly end: number
  readonly value: number
  /** Where its last number after “and” begins, and its value; null without one. */
  readonly added: { readonly at: number; readonly end: number; readonly value: number } | null
  readonly ten: { readonly value: number; readonly from: number } | null
}

export const JOINT = /\s*-\s*|\s+/y
export const SPACES = /\s+/y
export const AND = /\s+and\s+|-and-/iy
export const POINT = /\s+point\s+/iy
export const skip = (pattern: RegExp, text: string, at: number) =>
  at + (matchAt(pattern, text, at)?.[0].length ?? 0)

export function after(pattern: RegExp, text: string, at: number): number | null {
  const found = matchAt(pattern, text, at)
  return found === null ? null : at + found[0].length
}

/** A scale after a number: million, a hundred thousand, crores. */
export function scaleAt(text: string, at: number, joint = JOINT): { end: number; scale: number } | null {
  const from = after(joint, text, at) ?? at
  const word = wordAt(text, from)
  const scale = SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
  return scale === undefined ? null : { end: from + word.length, scale }
}

export function underHundred(text: string, at: number): { end: number; value: number } | null {
  const word = wordAt(text, at)
  const value = SMALL.get(word)
  if (value === undefined) return null
  const end = at + word.length
  if (value < 20) return { end, value }
  const next = after(JOINT, text, end)
  const ones = next === null ? '' : wordAt(text, next)
  const one = SMALL.get(ones)
  return next === null || one === undefined || one === 0 || one > 9
    ? { end, value }
    : { end: next + ones.length, value: value + one }
}

/** Words or digits below a thousand; digits only where `digits` allows them. */
export function underThousand(text: string, at: number): Part | null {
  const word = wordAt(text, at)
  const article = word === 'a' || word === 'an'
  const hundreds = article || word === 'hundred' ? hundredAfter(text, article ? at + word.length : at) : null
  const first = hundreds === null ? underHundred(text, at) : null
  const hundred = first === null ? hundreds : hundredAfter(text, first.end)
  if (hundred === null) {
    return first === null
      ? null
      : { ...first, added: null, ten: isTen(first.value) ? { value: first.value, from: at } : null }
  }
  const value = (first?.value ?? 1) * 100
  const and = after(AND, text, hundred)
  const from = and ?? after(SPACES, text, hundred)
  const rest =
    from === null ? null : (underHundred(text, from) ?? (and === null ? null : digitsUnder(text, from, 100)))
  if (from === null || rest === null || hundredAfter(text, rest.end) !== null)
    return { end: hundred, value, added: null, ten: null }
  return {
    end: rest.end,
    value: value + rest.value,
    added: and === null ? null : { at: from, ...rest },
    ten: and === null && isTen(rest.value) ? { value: rest.value, from } : null,
  }
}

export const isTen = (n: number) => n >= 20 && n % 10 === 0

function hundredAfter(text: string, at: number): number | null {
  const found = scaleAt(text, at, at > 0 && /\S/.test(text.charAt(at - 1)) ? JOINT : SPACES)
  return found?.scale === 100 ? found.end : null
}

function digitsUnder(text: string, at: number, most: number): { end: number; value: number } | null {
  const found = digitsAt(text, at, null)
  const sound = found?.plain === true && found.value < most && !/[A-Za-z%:/-]/.test(text.charAt(found.end))
  return found === null || !sound ? null : { end: found.end, value: found.value }
}

/** A denominator: thirds, eighth, twenty-firsts. In the singular only after one: two thirds, one third. */
export function denominatorAt(
  text: string,
  at: number,
  single: boolean,
): { end: number; value: number } | null {
  const word = wordAt(text, at)
  const ten = SMALL.get(word)
  if (ten === undefined || !isTen(ten)) return partsNamed(word, at, single)
  const next = after(JOINT, text, at + word.length)
  const last = next === null ? '' : wordAt(text, next)
  const rest = next === null || DENOMINATORS.has(last) ? null : partsNamed(last, next, single)
  return rest !== null && rest.value < 10 ? { end: rest.end, value: ten + rest.value } : null
}

/** One word for the parts of a whole: firsts and seconds only after a ten. */
function partsNamed(word: string, at: number, single: boolean): { end: number; value: number } | null {
  const named = DENOMINATORS.get(word)
  const plural = word !== 'half' && word.endsWith('s')
  const value = named ?? ORDINAL_WORDS.get(plural ? word.slice(0, -1) : word)
  return value === undefined || plural === single ? null : { end: at + word.length, value }
}
