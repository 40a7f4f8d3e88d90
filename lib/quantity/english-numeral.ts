import {
  AND,
  after,
  denominatorAt,
  type EnglishNumeral,
  type Found,
  JOINT,
  type Part,
  POINT,
  partOfWhole,
  properFraction,
  SPACES,
  scaleAt,
  skip,
  underHundred,
  underThousand,
} from '@/lib/quantity/english-parts'
import { DENOMINATORS, ORDINAL_WORDS, SCALES, wordAt } from '@/lib/quantity/english-words'
import { digitsAt, slashedAt } from '@/lib/quantity/read-digits'

/** So many words are enough for any number; more are a list. */
const MOST_WORDS = 40

/** Decimals that are spoken: “point nought three”, “point two five”, “point eleven”. */
function decimalsAt(text: string, at: number): Found | null {
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
  const found = slashed !== null && slashed.value < 1 ? slashed : properFraction(text, aboveAt(text, from))
  if (found === null) return null
  const scale = scaleAt(text, found.end)
  return scale === null
    ? { end: found.end, value: found.value, scale: 1 }
    : { end: scale.end, value: found.value * scale.scale, scale: scale.scale }
}

/** “A” is one third of “a third”. */
function aboveAt(text: string, at: number): Found | null {
  const word = wordAt(text, at)
  return word === 'a' || word === 'an' ? { end: at + word.length, value: 1 } : underThousand(text, at)
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
