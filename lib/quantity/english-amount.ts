import { type EnglishNumeral, englishNumeralAt } from '@/lib/quantity/english-numeral'
import { SCALES, SMALL } from '@/lib/quantity/english-words'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { anyOfThese, NO_ENGLISH_AFTER } from '@/lib/quantity/no-number'
import { type Amount, PLAIN, ranged, several } from '@/lib/quantity/reading'

const SCALE = '(?:hundred|thousand|million|billion|trillion)'
const en = (source: string) => new RegExp(source, 'iy')

/** Words that tell a size only: several hundred, tens of thousands, dozens, a dozen or so. The first that fits is taken. */
const ROUND: readonly (readonly [RegExp, (end: number, words: string) => Amount | null])[] = [
  [
    en('(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-odd\\b|\\sodd(?=\\s[a-z]))'),
    (end, words) => tensAndMore(end, SMALL.get(words.slice(0, -'-odd'.length).toLowerCase()) ?? 10),
  ],
  [en('(?:a\\s+)?dozen\\s+or\\s+so\\b'), (end) => tensAndMore(end, 10)],
  [en('(?:a\\s+)?dozen\\b'), (end) => ({ ...PLAIN, end, value: 12 })],
  [
    en(`a\\s+couple\\s+(?:of\\s+)?(?:${SCALE}\\b|(?=(?:second|minute|hour|day|week|month|year|decade)s\\b))`),
    (end, words) => ({ ...PLAIN, end, value: 2 * product(words), scale: product(words), isAbout: true }),
  ],
  [en('(?:several|a\\s+few|a\\s+handful\\s+of)\\s+dozen\\b'), (end) => ranged(end, 24, 99)],
  [
    en(`(?:several|a\\s+few|a\\s+handful\\s+of)\\b(?:\\s+${SCALE}\\b)+`),
    (end, words) => several(end, product(words)),
  ],
  [en('(?:several|a\\s+few|a\\s+handful\\s+of)\\b'), (end) => ({ ...ranged(end, 3, 9), needsUnit: true })],
  [en('dozens(?:\\s+of)?\\b'), (end) => ranged(end, 24, 99)],
  [en('scores\\s+of\\b'), (end) => ranged(end, 40, 99)],
  [
    en(`(?<!\\b(?:low|high|mid)[\\s-]+)(?:tens|${SCALE}s)\\b(?:\\s+of\\s+${SCALE}s\\b)*(?:\\s+of\\b)?`),
    (end, words) => several(end, product(words)),
  ],
]
const tensAndMore = (end: number, tens: number) => ranged(end, tens + 1, tens + 9)

function englishRound(text: string, at: number): Amount | null {
  for (const [pattern, amount] of ROUND) {
    const found = matchAt(pattern, text, at)
    if (found !== null) return amount(at + found[0].length, found[0])
  }
  return null
}

/** What the scales among some words make together: ten thousand of “tens of thousands of”. */
function product(words: string): number {
  return words
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .reduce((scale, word) => scale * (word === 'ten' ? 10 : (SCALES.get(word) ?? 1)), 1)
}

/** Thirty-something, and money in pinyin, of which the reader would take a part. */
const NO_NUMBER_AFTER = anyOfThese(
  'iy',
  NO_ENGLISH_AFTER,
  /-to-[a-z]|-?\s+to\s+[a-z]+-?fold\b|-\s+to\s|\s+(?:kuai|mao|jiao|fen)\b/,
)
/** Two hundredths off his best are of a second that was said before. */
const OF_UNIT_UNSAID = /(?:tenths|hundredths|thousandths)(?!\s+(?:of|in|is|are)\b|\s*(?:$|[.,;:!?)]))/iy
/** “At one point” counts none. */
const AT = /\bat\s+$/i
const PINYIN_BEFORE = /(?:kuai|mao|jiao|bucks?|(?:half|quarter|ten|five|twenty)\s+past)\s+$/i
const MEASURES =
  '(?=\\s+(?:year|month|week|day|hour|minute|second|century|decade|mile|metre|meter|kilomet|kilogram|tonne|ton|pound|percentage|per\\s?cent|point|degree|inch|acre|gallon|cup|tablespoon|teaspoon|ounce|lit(?:re|er)|yard|block)s?)'
/** The second half of a match is no part. */
const HALF_BEFORE = /\b(?:first|second|latter|other)\s+$/i
const HALF_A = new RegExp(`half\\s+an?${MEASURES}`, 'iy')
/** A quarter of an hour is no part of a whole. */
export const OF_ONE = new RegExp(`\\s+of\\s+an?${MEASURES}`, 'iy')
/** A year and a half. */
const ONE_AND_A_PART = new RegExp(`an?${MEASURES}(?=\\s+[a-z]+\\s+and\\s+an?\\s+(?:half|quarter)\\b)`, 'iy')
/** More than a week, nearly a mile; but not “higher than a year ago” or “3% more than a year earlier”. */
const ONE_OF =
  /(?<!\b(?!over)[a-z]+er\s+than\s+|(?:\d|%|cent|points|far|much)\s+(?:more|less)\s+than\s+)an?(?=\s+(?:full\s+)?(?:century|decade|year|month|week|day|hour|minute|mile|kilomet(?:re|er)|met(?:re|er)|yard|foot|inch|acre|tonne|ton|kilogram|gallon|lit(?:re|er)|percentage\s+point)\b(?!\s+(?:earlier|before|previously)\b|['’-]))/iy
const CENTURY_BEFORE = /\b(?:nineteen|twenty)\s+$/i

/** Twenty twenty-five, nineteen ninety-nine. */
function isSpokenYear(text: string, at: number, { end, value }: EnglishNumeral): boolean {
  if (value >= 10 && value < 100 && CENTURY_BEFORE.test(justBefore(text, at, 10))) return true
  if ((value !== 19 && value !== 20) || text.charAt(end) !== ' ') return false
  const next = englishNumeralAt(text, end + 1)
  return next !== null && /[a-z]/i.test(text.charAt(end + 1)) && next.value >= 10 && next.value < 100
}

/** A number in English words at an offset, whole, or null where the words are another thing. */
export function wordAmountAt(text: string, at: number, joined: boolean): Amount | null {
  if (/[A-Za-z\d’'_-]/.test(text.charAt(at - 1))) return null
  const round = englishRound(text, at)
  if (round !== null) return round
  const half = endOf(HALF_A, text, at)
  if (half !== null) return { ...PLAIN, end: half, value: 0.5 }
  const one = (joined ? endOf(ONE_OF, text, at) : null) ?? endOf(ONE_AND_A_PART, text, at)
  if (one !== null) return { ...PLAIN, end: one, value: 1 }
  const found = englishNumeralAt(text, at)
  // “A mouse and a half”: what it is the half of has been passed over.
  if (
    found === null ||
    (found.isPart && !joined && /[A-Za-z]\s+and\s+(?:an?\s+)?$/i.test(justBefore(text, at, 8)))
  )
    return null
  const { end, value, scale, isPart } = found
  // “Million” alone is the scale of another number or part of a name; “a million” is a number.
  if (!joined && SCALES.has(text.slice(at, end).toLowerCase())) return null
  if (matchAt(NO_NUMBER_AFTER, text, end) !== null || PINYIN_BEFORE.test(justBefore(text, at, 16)))
    return null
  if (isSpokenYear(text, at, found) || (value === 1 && AT.test(justBefore(text, at, 4)))) return null
  if (isPart && HALF_BEFORE.test(justBefore(text, at, 8))) return null
  if (isPart && matchAt(OF_UNIT_UNSAID, text, text.lastIndexOf(' ', end - 1) + 1) !== null) return null
  const of = isPart ? endOf(OF_ONE, text, end) : null
  if (of !== null) return { ...PLAIN, end: of, value }
  return {
    ...PLAIN,
    end,
    value,
    scale,
    parts: isPart ? 0 : 1,
    needsUnit: value === 1 && scale === 1 && !isPart,
  }
}
