import { DENOMINATORS, ORDINAL_WORDS, SCALES, SMALL, wordAt } from '@/lib/quantity/english-words'
import { digitsAt } from '@/lib/quantity/read-digits'
import { matchAt } from '@/lib/quantity/reading'

/** A number in English words, or in digits with words after them, as it stands in a text. */
export interface EnglishNumeral extends Found {
  /** What its words multiply it by, 1 without any. */
  readonly scale: number
  /** Whether it is a part of a whole: two thirds, half of. */
  readonly isPart: boolean
}

/** A number and where it ends. */
export interface Found {
  readonly end: number
  readonly value: number
}

/** A number below a thousand, and whether its last word is a bare ten (thirty), which may be part of thirty-fifths. */
export interface Part extends Found {
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

export function underHundred(text: string, at: number): Found | null {
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

function digitsUnder(text: string, at: number, most: number): Found | null {
  const found = digitsAt(text, at, null)
  const sound = found?.plain === true && found.value < most && !/[A-Za-z%:/-]/.test(text.charAt(found.end))
  return found === null || !sound ? null : { end: found.end, value: found.value }
}

/** A denominator: thirds, eighth, twenty-firsts. In the singular only after one: two thirds, one third. */
export function denominatorAt(text: string, at: number, single: boolean): Found | null {
  const word = wordAt(text, at)
  const ten = SMALL.get(word)
  if (ten === undefined || !isTen(ten)) return partsNamed(word, at, single)
  const next = after(JOINT, text, at + word.length)
  const last = next === null ? '' : wordAt(text, next)
  const rest = next === null || DENOMINATORS.has(last) ? null : partsNamed(last, next, single)
  return rest !== null && rest.value < 10 ? { end: rest.end, value: ten + rest.value } : null
}

/** One word for the parts of a whole: firsts and seconds only after a ten. */
function partsNamed(word: string, at: number, single: boolean): Found | null {
  const named = DENOMINATORS.get(word)
  const plural = word !== 'half' && word.endsWith('s')
  const value = named ?? ORDINAL_WORDS.get(plural ? word.slice(0, -1) : word)
  return value === undefined || plural === single ? null : { end: at + word.length, value }
}

const OF_SCALE =
  /\s+(?:of\s+)?(?:an?\s+)?(?=(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b)/iy
/** “Quarter” alone is a part of the year as well. */
const QUARTER_OF_SCALE =
  /quarter\s+of\s+an?\s+(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b/iy
const PART_ENDS = /\s+(?:of|the|an?|or|and|to|were|was|is|are|in)\b|\s*(?:$|[,.;:!?)）\]”’"，。；、])/iy

/** “Half a million”, “a third”, “three quarters of a million”: parts of a whole or of a scale. */
export function partOfWhole(text: string, at: number): EnglishNumeral | null {
  const word = wordAt(text, at)
  const article = word === 'a' || word === 'an'
  const named =
    word === 'half' ? 0.5 : word === 'quarter' && matchAt(QUARTER_OF_SCALE, text, at) !== null ? 0.25 : null
  const end = at + word.length
  const found =
    named !== null
      ? { end, value: named }
      : article
        ? articleFraction(text, end)
        : properFraction(text, underHundred(text, at))
  if (found === null) return null
  const of = after(OF_SCALE, text, found.end)
  const dozen =
    of === null ? null : wordAt(text, of) === 'dozen' ? { end: of + 5, scale: 12 } : scaleAt(text, of)
  if (dozen !== null) {
    let { end, scale } = dozen
    for (let next = scaleAt(text, end); next !== null; next = scaleAt(text, end)) {
      end = next.end
      scale *= next.scale
    }
    return { end, value: found.value * scale, scale, isPart: false }
  }
  if (
    (word === 'half' || (article && !/^\s+tr|^\s+b|^\s+m/.test(text.slice(at + 1, at + 4)))) &&
    matchAt(PART_ENDS, text, found.end) === null
  )
    return null
  return { end: found.end, value: found.value, scale: 1, isPart: true }
}

function articleFraction(text: string, at: number): Found | null {
  const next = after(SPACES, text, at)
  if (next === null) return null
  const below = denominatorAt(text, next, true)
  if (below !== null && below.value > 2) return { end: below.end, value: 1 / below.value }
  if (wordAt(text, next) === 'half') return { end: next + 4, value: 0.5 }
  // A hundred trillionths.
  const first = scaleAt(text, at)
  const second = first === null ? null : scaleAt(text, first.end)
  if (first === null) return null
  const above = first.scale * (second?.scale ?? 1)
  const parts = denominatorAt(text, skip(JOINT, text, second?.end ?? first.end), false)
  return parts === null ? null : { end: parts.end, value: above / parts.value }
}

/** Less than one in words, after what stands above the line: two thirds, three quarters. */
export function properFraction(text: string, above: Found | null): Found | null {
  if (above === null) return null
  const below = denominatorAt(text, skip(JOINT, text, above.end), above.value === 1)
  return below === null || below.value < 2 || above.value >= below.value
    ? null
    : { end: below.end, value: above.value / below.value }
}

const OR_AND = /\s*-\s*|\s+(?:and\s+)?/iy

/** An ordinal in words: eleventh, twenty-first, one hundred twenty-fifth, two hundredth. Null where the words are a cardinal or a fraction. */
export function ordinalAt(text: string, at: number): Found | null {
  let end = at
  let value = 0
  for (let words = 0; words < 6; words += 1) {
    const word = wordAt(text, end)
    const last = ORDINAL_WORDS.get(word)
    if (last !== undefined) return ended(end + word.length, value, last)
    const small = SMALL.get(word)
    if (word !== 'hundred' && small === undefined) return null
    value = small === undefined ? Math.max(value, 1) * 100 : value + small
    const joint = matchAt(OR_AND, text, end + word.length)
    if (joint === null) return null
    end += word.length + joint[0].length
  }
  return null
}

/** What the last word makes of those before it: twenty + first, two × hundredth; “two fifth” is none. */
function ended(end: number, before: number, last: number): Found | null {
  if (before === 0) return { end, value: last }
  if (last >= 100) return { end, value: before * last }
  const adds = before % 100 === 0 || (before % 10 === 0 && before % 100 >= 20 && last < 10)
  return adds ? { end, value: before + last } : null
}
