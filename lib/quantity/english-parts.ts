import { DENOMINATORS, ORDINAL_WORDS, SCALES, SMALL, wordAt } from '@/lib/quantity/english-words'
import { endOf, matchAt } from '@/lib/quantity/match'
import { digitsAt } from '@/lib/quantity/read-digits'

/** A number in English words, or in digits with words after them, as it stands in a text. */
export interface EnglishNumeral extends Found {
  /** What its words multiply it by, 1 without any. */
  readonly scale: number
  /** Whether it is a part of a whole: two thirds, half of. */
  readonly isPart: boolean
}

export interface Found {
  readonly end: number
  readonly value: number
}

/** A number below a thousand: what it ends with after “and”, and the bare ten (thirty) that may be part of thirty-fifths. */
export interface Part extends Found {
  readonly added?: number | undefined
  readonly ten?: number | undefined
}

export const JOINT = /\s*-\s*|\s+/y
export const SPACES = /\s+/y
export const AND = /\s+and\s+|-and-/iy
export const POINT = /\s+point\s+/iy

/** A scale after a number: million, a hundred thousand, crores. */
export function scaleAt(text: string, at: number, joint = JOINT): { end: number; scale: number } | null {
  const from = endOf(joint, text, at) ?? at
  const word = wordAt(text, from)
  const scale = SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
  return scale === undefined ? null : { end: from + word.length, scale }
}

/** One scale after another: a hundred thousand, million million. Below what begins with a hundred none is a hundred. */
export function scalesAt(text: string, at: number, above = 1): { end: number; scale: number } {
  let end = at
  let scale = 1
  for (let next = scaleAt(text, end); next !== null; next = scaleAt(text, end)) {
    if (next.scale === 100 && above >= 100) break
    end = next.end
    scale *= next.scale
  }
  return { end, scale }
}

const isArticle = (word: string) => word === 'a' || word === 'an'

export function underHundred(text: string, at: number): Found | null {
  const word = wordAt(text, at)
  const value = SMALL.get(word)
  if (value === undefined) return null
  const end = at + word.length
  if (value < 20) return { end, value }
  const next = endOf(JOINT, text, end)
  const ones = next === null ? '' : wordAt(text, next)
  const one = SMALL.get(ones)
  if (next === null || one === undefined || one === 0 || one > 9) return { end, value }
  return { end: next + ones.length, value: value + one }
}

/** Words below a thousand; after “and” digits too. */
export function underThousand(text: string, at: number): Part | null {
  const word = wordAt(text, at)
  const bare = isArticle(word) ? at + word.length : word === 'hundred' ? at : null
  const hundreds = bare === null ? null : hundredAfter(text, bare)
  const first = hundreds === null ? underHundred(text, at) : null
  const hundred = first === null ? hundreds : hundredAfter(text, first.end)
  if (hundred === null) return first === null ? null : { ...first, ten: tenOf(first) }
  const value = (first?.value ?? 1) * 100
  const and = endOf(AND, text, hundred)
  const from = and ?? endOf(SPACES, text, hundred)
  const digits = and === null ? null : digitsUnder(text, and, 100)
  const rest = from === null ? null : (underHundred(text, from) ?? digits)
  if (rest === null || hundredAfter(text, rest.end) !== null) return { end: hundred, value }
  const last = and === null ? { ten: tenOf(rest) } : { added: rest.value }
  return { end: rest.end, value: value + rest.value, ...last }
}

const tenOf = ({ value }: Found) => (isTen(value) ? value : undefined)
const isTen = (n: number) => n >= 20 && n % 10 === 0

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
  const next = endOf(JOINT, text, at + word.length)
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
const PART_ENDS = /\s+(?:of|the|an?|or|and|to|were|was|is|are|in)\b|\s*(?:$|[,.;:!?()）\]”’"，。；、])/iy

/** What stands above the line; “a” is one. */
export function aboveAt(text: string, at: number): Found | null {
  const word = wordAt(text, at)
  return isArticle(word) ? { end: at + word.length, value: 1 } : underThousand(text, at)
}

/** “Half a million”, “a third”, “three quarters of a million”: parts of a whole or of a scale. */
export function partOfWhole(text: string, at: number): EnglishNumeral | null {
  const word = wordAt(text, at)
  const article = isArticle(word)
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
  const of = endOf(OF_SCALE, text, found.end)
  if (of !== null) {
    const isDozen = wordAt(text, of) === 'dozen'
    const scales = scalesAt(text, isDozen ? of + 5 : of)
    const scale = scales.scale * (isDozen ? 12 : 1)
    return { end: scales.end, value: found.value * scale, scale, isPart: false }
  }
  if (
    (word === 'half' || (article && !/^\s+tr|^\s+b|^\s+m/.test(text.slice(at + 1, at + 4)))) &&
    matchAt(PART_ENDS, text, found.end) === null
  )
    return null
  return { end: found.end, value: found.value, scale: 1, isPart: true }
}

function articleFraction(text: string, at: number): Found | null {
  const next = endOf(SPACES, text, at)
  if (next === null) return null
  const below = denominatorAt(text, next, true)
  if (below !== null && below.value > 2) return { end: below.end, value: 1 / below.value }
  if (wordAt(text, next) === 'half') return { end: next + 4, value: 0.5 }
  // A hundred trillionths.
  const { end, scale } = scalesAt(text, at)
  const parts = end === at ? null : denominatorAt(text, endOf(JOINT, text, end) ?? end, false)
  return parts === null ? null : { end: parts.end, value: scale / parts.value }
}

/** Less than one in words, after what stands above the line: two thirds, three quarters. */
export function properFraction(text: string, above: Found | null): Found | null {
  if (above === null) return null
  const below = denominatorAt(text, endOf(JOINT, text, above.end) ?? above.end, above.value === 1)
  if (below === null || below.value < 2 || above.value >= below.value) return null
  return { end: below.end, value: above.value / below.value }
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
