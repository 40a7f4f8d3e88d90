import {
  AND,
  aboveAt,
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
  scalesAt,
  underHundred,
  underThousand,
} from '@/lib/quantity/english-parts'
import { DENOMINATORS, ORDINAL_WORDS, SCALES, wordAt } from '@/lib/quantity/english-words'
import { endOf, matchAt } from '@/lib/quantity/match'
import { anyOfThese, NO_ENGLISH_AFTER } from '@/lib/quantity/no-figure'
import { digitsAt, slashedAt } from '@/lib/quantity/read-digits'
import { roundAmountAt } from '@/lib/quantity/read-round'
import { type Amount, PLAIN } from '@/lib/quantity/reading'

/** So many words are enough for any number; more are a list. */
const MOST_WORDS = 40

/** Decimals that are spoken: “point nought three”, “point two five”, “point eleven”. */
function decimalsAt(text: string, at: number): Found | null {
  let end = endOf(POINT, text, at)
  if (end === null) return null
  let digits = ''
  for (let next = end; digits.length < 12; ) {
    const small = underHundred(text, next)
    if (small === null || (digits !== '' && small.value > 9)) break
    digits += String(small.value)
    end = small.end
    const gap = endOf(SPACES, text, end)
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
    const piece: Part | null =
      first && digits !== null
        ? digits
        : (underThousand(text, from) ?? bareScale(text, from, first) ?? laterDigits(text, from, lastScale))
    if (piece === null) break
    const decimals = first && digits === null ? decimalsAt(text, piece.end) : null
    let value = piece.value + (decimals?.value ?? 0)
    let next = decimals?.end ?? piece.end
    const half = addedPart(text, next)
    const over = half === null ? fractionAfter(text, piece, first) : null
    if (over !== null) return { ...over, value: total + over.value, isPart: total === 0 && over.isPart }
    let scale = 1
    if (half !== null && half.scale !== 100) {
      // “Two and a half million” is one number: the scale after the half is that of both.
      value += half.value / half.scale
      next = half.end
      scale = half.scale
    }
    const scales = scalesAt(text, next, piece.value)
    scale *= scales.scale
    next = scales.end
    // A million million million … is read to its end, and is too large.
    if (!Number.isFinite(scale)) return { end: next, value: scale, scale: 1, isPart: false }
    if (value * scale >= lastScale || scale >= lastScale) break
    total += value * scale
    end = next
    own = scale
    const more = addedPart(text, end)
    // 3 million and a half; one billion and a quarter million.
    if (more !== null && scale > 1 && more.scale < scale)
      return { end: more.end, value: total + more.value * (more.scale > 1 ? 1 : scale), scale, isPart: false }
    if (scale === 1) break
    lastScale = scale
    const gap = endOf(AND, text, end) ?? endOf(SPACES, text, end)
    if (gap === null) break
    from = gap
  }
  return end === at || isCut(text, end, own === 1 ? total : 1)
    ? null
    : { end, value: total, scale: own, isPart: false }
}

/** Whether an ordinal goes on with what was read: two hundredth, a hundred trillionth. */
function isCut(text: string, end: number, value: number): boolean {
  const next = endOf(JOINT, text, end)
  const last = next === null ? undefined : ORDINAL_WORDS.get(wordAt(text, next))
  return last !== undefined && (last >= 100 || (value % 10 === 0 && value % 100 >= 20 && last < 10))
}

/** “A million”, “hundred thousand”: a scale that no number stands before. */
function bareScale(text: string, at: number, first: boolean): Found | null {
  if (!first) return null
  const word = wordAt(text, at)
  const end = word === 'a' || word === 'an' ? at + word.length : SCALES.has(word) ? at : null
  const found = end === null ? null : scaleAt(text, end, end === at ? SPACES : JOINT)
  return end === null || found === null ? null : { end, value: 1 }
}

/** Digits go on with a number only after a hundred or a thousand and before another scale, or after “and”. */
function laterDigits(text: string, at: number, lastScale: number): Found | null {
  const found = digitsAt(text, at, null)
  if (found === null || found.value >= 1000 || lastScale === Number.POSITIVE_INFINITY) return null
  const scaled = scaleAt(text, found.end, SPACES)
  const joined = /\band\s+$/i.test(text.slice(Math.max(0, at - 8), at)) && lastScale <= 1000 && found.plain
  if (scaled === null && !(joined && !/[A-Za-z%:/-]/.test(text.charAt(found.end)))) return null
  return { end: found.end, value: found.value }
}

/** “and a half”, “and three quarters million”, “and 3/5”: what is added to the number before it. */
function addedPart(text: string, at: number): { end: number; value: number; scale: number } | null {
  const from = endOf(AND, text, at)
  if (from === null) return null
  const slashed = slashedAt(text, from)
  const found = slashed !== null && slashed.value < 1 ? slashed : properFraction(text, aboveAt(text, from))
  if (found === null) return null
  const { end, scale } = scaleAt(text, found.end) ?? { end: found.end, scale: 1 }
  return { end, value: found.value * scale, scale }
}

/** A denominator after a whole number of words: two thirds, twenty-three fifths, one hundred thirty-fifths. */
function fractionAfter(
  text: string,
  { end, value, added, ten }: Part,
  first: boolean,
): EnglishNumeral | null {
  const next = endOf(JOINT, text, end)
  const below = next === null ? null : denominatorAt(text, next, value === 1)
  if (next === null || below === null || below.value < 2) return null
  if (below.value === 2 && !DENOMINATORS.has(wordAt(text, next))) return null
  const told = (n: number, isPart: boolean) => ({ end: below.end, value: n, scale: 1, isPart })
  if (added !== undefined && added < below.value) return told(value - added + added / below.value, false)
  if (ten !== undefined && value > ten && below.value < 10)
    return told((value - ten) / (ten + below.value), first)
  return told(value / below.value, first && value < below.value)
}

/** Thirty-something, and money in pinyin, of which the reader would take a part. */
const NO_NUMBER_AFTER = anyOfThese('iy', NO_ENGLISH_AFTER, /-(?:way|star|sided)\b|\s+(?:kuai|mao|jiao|fen)\b/)
/** “At one point” counts none. */
const AT = /\bat\s+$/i
const PINYIN_BEFORE = /(?:kuai|mao|jiao|(?:half|quarter|ten|five|twenty)\s+past)\s+$/i
const MEASURES =
  '(?=\\s+(?:year|month|week|day|hour|minute|second|century|decade|mile|metre|meter|kilomet|kilogram|tonne|ton|pound|percentage|per\\s?cent|point|degree|inch|acre|gallon)s?)'
const HALF_A = new RegExp(`half\\s+an?${MEASURES}`, 'iy')
/** A quarter of an hour is no part of a whole. */
export const OF_ONE = new RegExp(`\\s+of\\s+an?${MEASURES}`, 'iy')
/** A year and a half. */
const ONE_AND_A_PART = new RegExp(`an?${MEASURES}(?=\\s+[a-z]+\\s+and\\s+an?\\s+(?:half|quarter)\\b)`, 'iy')
const CENTURY_BEFORE = /\b(?:nineteen|twenty)\s+$/i

/** Twenty twenty-five, nineteen ninety-nine. */
function isSpokenYear(text: string, at: number, { end, value }: EnglishNumeral): boolean {
  if (value >= 10 && value < 100 && CENTURY_BEFORE.test(text.slice(Math.max(0, at - 10), at))) return true
  if ((value !== 19 && value !== 20) || text.charAt(end) !== ' ') return false
  const next = englishNumeralAt(text, end + 1)
  return next !== null && /[a-z]/i.test(text.charAt(end + 1)) && next.value >= 10 && next.value < 100
}

/** A number in English words at an offset, whole, or null where the words are another thing. */
export function wordAmountAt(text: string, at: number, joined: boolean): Amount | null {
  if (/[A-Za-z\d’'_-]/.test(text.charAt(at - 1))) return null
  const round = roundAmountAt(text, at)
  if (round !== null) return round
  const half = matchAt(HALF_A, text, at)
  if (half !== null) return { ...PLAIN, end: at + half[0].length, value: 0.5 }
  const one = matchAt(ONE_AND_A_PART, text, at)
  if (one !== null) return { ...PLAIN, end: at + one[0].length, value: 1 }
  const found = englishNumeralAt(text, at)
  // “A mouse and a half”: what it is the half of has been passed over.
  if (
    found === null ||
    (found.isPart && !joined && /[A-Za-z]\s+and\s+(?:an?\s+)?$/i.test(text.slice(Math.max(0, at - 8), at)))
  )
    return null
  const { end, value, scale, isPart } = found
  // “Million” alone is the scale of another number or part of a name; “a million” is a number.
  if (!joined && SCALES.has(text.slice(at, end).toLowerCase())) return null
  if (
    matchAt(NO_NUMBER_AFTER, text, end) !== null ||
    PINYIN_BEFORE.test(text.slice(Math.max(0, at - 16), at))
  )
    return null
  if (isSpokenYear(text, at, found) || (value === 1 && AT.test(text.slice(Math.max(0, at - 4), at))))
    return null
  const of = isPart ? matchAt(OF_ONE, text, end) : null
  if (of !== null) return { ...PLAIN, end: end + of[0].length, value }
  const dozen = /\s+doz(?:ens?|s)?\b/iy
  const twelve = isPart ? null : matchAt(dozen, text, end)
  if (twelve !== null) return { ...PLAIN, end: end + twelve[0].length, value: value * 12, scale: 12 }
  return { ...PLAIN, end, value, scale, isPart, needsUnit: value === 1 && scale === 1 && !isPart }
}
