import { type Amount, PLAIN } from '@/lib/quantity/amount'
import { englishNumeralAt } from '@/lib/quantity/english-numeral'
import type { EnglishNumeral } from '@/lib/quantity/english-parts'
import { SCALES } from '@/lib/quantity/english-words'
import { matchAt } from '@/lib/quantity/match'
import { roundAmountAt } from '@/lib/quantity/read-round'

/** Thirty-something, and money in pinyin, of which the reader would take a part. */
const NO_NUMBER_AFTER =
  /-something|-(?:figure|digit)s?\b|-(?:way|star|sided)\b|\s+(?:kuai|mao|jiao|fen|o['’]clock)\b|\s+orders?\s+of\s+magnitude/iy
/** “At one point” counts none. */
const AT = /\bat\s+$/i
const PINYIN_BEFORE = /(?:kuai|mao|jiao|(?:half|quarter|ten|five|twenty)\s+past)\s+$/i
const MEASURES =
  '(?=\\s+(?:year|month|week|day|hour|minute|second|century|decade|mile|metre|meter|kilomet|kilogram|tonne|ton|pound|percentage|per\\s?cent|point|degree|inch|acre|gallon)s?)'
const HALF_A = new RegExp(`half\\s+an?${MEASURES}`, 'iy')
/** A quarter of an hour is no part of a whole. */
export const OF_ONE = new RegExp(`\\s+of\\s+an?${MEASURES}`, 'iy')
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
  const found = englishNumeralAt(text, at)
  // “A year and a half”: what it is the half of has been passed over.
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
