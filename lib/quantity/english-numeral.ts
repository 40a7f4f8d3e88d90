import { DENOMINATORS, ORDINAL_WORDS, SCALES, SMALL, wordAt } from '@/lib/quantity/english-words'
import { digitsAt, slashedAt } from '@/lib/quantity/read-digits'
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
interface Part {
  readonly end: number
  readonly value: number
  /** Where its last number after “and” begins, and its value; null without one. */
  readonly added: { readonly at: number; readonly end: number; readonly value: number } | null
  readonly ten: { readonly value: number; readonly from: number } | null
}

const JOINT = /\s*-\s*|\s+/y
const SPACES = /\s+/y
const AND = /\s+and\s+/iy
const POINT = /\s+point\s+/iy
/** So many words are enough for any number; more are a list. */
const MOST_WORDS = 40

const skip = (pattern: RegExp, text: string, at: number) => at + (matchAt(pattern, text, at)?.[0].length ?? 0)

function after(pattern: RegExp, text: string, at: number): number | null {
  const found = matchAt(pattern, text, at)
  return found === null ? null : at + found[0].length
}

/** A scale after a number: million, a hundred thousand, crores. */
function scaleAt(text: string, at: number, joint = JOINT): { end: number; scale: number } | null {
  const from = after(joint, text, at) ?? at
  const word = wordAt(text, from)
  const scale = SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
  return scale === undefined ? null : { end: from + word.length, scale }
}

function underHundred(text: string, at: number): { end: number; value: number } | null {
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
function underThousand(text: string, at: number): Part | null {
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

const isTen = (n: number) => n >= 20 && n % 10 === 0

function hundredAfter(text: string, at: number): number | null {
  const found = scaleAt(text, at, at > 0 && /\S/.test(text.charAt(at - 1)) ? JOINT : SPACES)
  return found?.scale === 100 ? found.end : null
}

function digitsUnder(text: string, at: number, most: number): { end: number; value: number } | null {
  const found = digitsAt(text, at, null)
  const sound = found?.plain === true && found.value < most && !/[A-Za-z%:/-]/.test(text.charAt(found.end))
  return found === null || !sound ? null : { end: found.end, value: found.value }
}

/** Decimals that are spoken: “point nought three”, “point two five”, “point eleven”. */
function decimalsAt(text: string, at: number): { end: number; value: number } | null {
  let end = after(POINT, text, at)
  if (end === null) return null
  let digits = ''
  for (let next = end; digits.length < 12; ) {
    const small = underHundred(text, next)
    if (small === null || (digits !== '' && small.value > 9)) break
    digits += String(small.value)
    end = small.end
    const gap = after(SPACES, text, end)
    if (gap === null || small.value > 9) break
    next = gap
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) }
}

/**
 * The number that English words at an offset tell, read whole: two hundred and fifty thousand, one point two million, two and a half
 * million, three quarters of a million, twenty-three fifths. `digits` begin a number whose words follow: 4 thousand 3 hundred and 21.
 */
export function englishNumeralAt(
  text: string,
  at: number,
  digits: { readonly end: number; readonly value: number } | null = null,
): EnglishNumeral | null {
  const part = digits === null ? partOfWhole(text, at) : null
  if (part !== null) return part
  let total = 0
  let end = at
  let lastScale = Number.POSITIVE_INFINITY
  let own = 1
  let from = at
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const first = words === 0
    const piece =
      first && digits !== null
        ? { ...digits, added: null, ten: null }
        : (underThousand(text, from) ?? bareScale(text, from, first) ?? laterDigits(text, from, lastScale))
    if (piece === null) break
    const decimals = first && digits === null ? decimalsAt(text, piece.end) : null
    let value = piece.value + (decimals?.value ?? 0)
    let next = decimals?.end ?? piece.end
    const half = first || lastScale < Number.POSITIVE_INFINITY ? addedPart(text, next) : null
    const over = half === null ? fractionAfter(text, piece, first) : null
    if (over !== null)
      return { end: over.end, value: total + over.value, scale: 1, isPart: total === 0 && over.isPart }
    let scale = 1
    if (half !== null && half.scale !== 100) {
      // “Two and a half million” is one number: the scale after the half is that of both.
      value += half.value / half.scale
      next = half.end
      scale = half.scale
    }
    for (let found = scaleAt(text, next); found !== null; found = scaleAt(text, next)) {
      if (found.scale === 100 && piece.value >= 100) break
      scale *= found.scale
      next = found.end
    }
    // A million million million … is read to its end, and is too large.
    if (!Number.isFinite(scale)) return { end: next, value: scale, scale: 1, isPart: false }
    if (value * scale >= lastScale || scale >= lastScale) break
    total += value * scale
    end = next
    own = scale
    const more = addedPart(text, end)
    if (more !== null && scale > 1 && (more.scale > 1 ? more.scale < scale : true)) {
      // 3 million and a half; one billion and a quarter million.
      return { end: more.end, value: total + more.value * (more.scale > 1 ? 1 : scale), scale, isPart: false }
    }
    if (scale === 1) break
    lastScale = scale
    const and = after(AND, text, end)
    const gap = and ?? after(SPACES, text, end)
    if (gap === null) break
    from = gap
  }
  return end === at || isCut(text, end, own === 1 ? total : 1)
    ? null
    : { end, value: total, scale: own, isPart: false }
}

/** Whether an ordinal goes on with what was read: two hundredth, a hundred trillionth. */
function isCut(text: string, end: number, value: number): boolean {
  const next = after(JOINT, text, end)
  const last = next === null ? undefined : ORDINAL_WORDS.get(wordAt(text, next))
  return last !== undefined && (last >= 100 || (value % 10 === 0 && value % 100 >= 20 && last < 10))
}

/** “A million”, “hundred thousand”: a scale that no number stands before. */
function bareScale(text: string, at: number, first: boolean): Part | null {
  if (!first) return null
  const word = wordAt(text, at)
  const end = word === 'a' || word === 'an' ? at + word.length : SCALES.has(word) ? at : null
  const found = end === null ? null : scaleAt(text, end, end === at ? SPACES : JOINT)
  return end === null || found === null ? null : { end, value: 1, added: null, ten: null }
}

/** Digits go on with a number only after a hundred or a thousand and before another scale, or after “and”. */
function laterDigits(text: string, at: number, lastScale: number): Part | null {
  const found = digitsAt(text, at, null)
  if (found === null || found.value >= 1000 || lastScale === Number.POSITIVE_INFINITY) return null
  const scaled = scaleAt(text, found.end, SPACES)
  const joined = /\band\s+$/i.test(text.slice(Math.max(0, at - 8), at)) && lastScale <= 1000 && found.plain
  if (scaled === null && !(joined && !/[A-Za-z%:/-]/.test(text.charAt(found.end)))) return null
  return { end: found.end, value: found.value, added: null, ten: null }
}

/** “and a half”, “and three quarters million”, “and 3/5”: what is added to the number before it. */
function addedPart(text: string, at: number): { end: number; value: number; scale: number } | null {
  const from = after(AND, text, at)
  if (from === null) return null
  const slashed = slashedAt(text, from)
  const found = slashed !== null && slashed.value < 1 ? slashed : properFraction(text, from)
  if (found === null) return null
  const scale = scaleAt(text, found.end)
  return scale === null
    ? { end: found.end, value: found.value, scale: 1 }
    : { end: scale.end, value: found.value * scale.scale, scale: scale.scale }
}

function properFraction(text: string, at: number): { end: number; value: number } | null {
  const word = wordAt(text, at)
  const above = word === 'a' || word === 'an' ? { end: at + word.length, value: 1 } : underThousand(text, at)
  if (above === null) return null
  const below = denominatorAt(text, skip(JOINT, text, above.end), above.value === 1)
  return below === null || above.value >= below.value
    ? null
    : { end: below.end, value: above.value / below.value }
}

/** A denominator: thirds, eighth, twenty-firsts. In the singular only after one: two thirds, one third. */
function denominatorAt(text: string, at: number, single: boolean): { end: number; value: number } | null {
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

/** A denominator after a whole number of words: two thirds, twenty-three fifths, one hundred thirty-fifths. */
function fractionAfter(
  text: string,
  piece: Part,
  first: boolean,
): { end: number; value: number; isPart: boolean } | null {
  const next = skip(JOINT, text, piece.end)
  const below = next === piece.end ? null : denominatorAt(text, next, piece.value === 1)
  if (below === null || below.value < 2 || (below.value === 2 && !DENOMINATORS.has(wordAt(text, next))))
    return null
  if (piece.added !== null && piece.added.value < below.value)
    return {
      end: below.end,
      value: piece.value - piece.added.value + piece.added.value / below.value,
      isPart: false,
    }
  const { ten } = piece
  if (ten !== null && piece.value > ten.value && below.value < 10)
    return { end: below.end, value: (piece.value - ten.value) / (ten.value + below.value), isPart: first }
  const value = piece.value / below.value
  return { end: below.end, value, isPart: first && value < 1 }
}

const OF_SCALE =
  /\s+(?:of\s+)?(?:an?\s+)?(?=(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b)/iy
const PART_ENDS = /\s+(?:of|the|an?|or|and|to|were|was|is|are|in)\b|\s*(?:$|[,.;:!?)）\]”’"，。；、])/iy

/** “Half a million”, “a third”, “three quarters of a million”: parts of a whole or of a scale. */
function partOfWhole(text: string, at: number): EnglishNumeral | null {
  const word = wordAt(text, at)
  const article = word === 'a' || word === 'an'
  const half = word === 'half' ? at + 4 : null
  const found =
    half !== null
      ? { end: half, value: 0.5 }
      : article
        ? articleFraction(text, at + word.length)
        : fractionOfNumber(text, at)
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
    (half !== null || (article && !/^\s+tr|^\s+b|^\s+m/.test(text.slice(at + 1, at + 4)))) &&
    matchAt(PART_ENDS, text, found.end) === null
  )
    return null
  return { end: found.end, value: found.value, scale: 1, isPart: true }
}

function articleFraction(text: string, at: number): { end: number; value: number } | null {
  const next = after(SPACES, text, at)
  if (next === null) return null
  const below = denominatorAt(text, next, true)
  if (below !== null && below.value > 2) return { end: below.end, value: 1 / below.value }
  if (wordAt(text, next) === 'half') return { end: next + 4, value: 0.5 }
  // A hundred trillionths.
  const scale = scaleAt(text, at)
  const parts = scale === null ? null : denominatorOfScale(text, scale)
  return parts
}

function denominatorOfScale(
  text: string,
  first: { end: number; scale: number },
): { end: number; value: number } | null {
  const second = scaleAt(text, first.end)
  const above = second === null ? first : { end: second.end, scale: first.scale * second.scale }
  const below = denominatorAt(text, skip(JOINT, text, above.end), false)
  return below === null ? null : { end: below.end, value: above.scale / below.value }
}

function fractionOfNumber(text: string, at: number): { end: number; value: number } | null {
  const above = underHundred(text, at)
  if (above === null) return null
  const below = denominatorAt(text, skip(JOINT, text, above.end), above.value === 1)
  return below === null || below.value < 2 || above.value >= below.value
    ? null
    : { end: below.end, value: above.value / below.value }
}
