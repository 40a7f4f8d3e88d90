import { englishNumeralAt } from '@/lib/quantity/english-numeral'
import { SCALES, SMALL } from '@/lib/quantity/english-words'
import { endOf, justBefore, matchAt } from '@/lib/quantity/match'
import { anyOfThese, NO_ENGLISH_AFTER } from '@/lib/quantity/no-number'
import { pattern } from '@/lib/quantity/pattern'
import { type Amount, plain, ranged, several } from '@/lib/quantity/reading'

const SCALE = '(?:hundred|thousand|million|billion|trillion)'
const SOME = '(?:several|a\\s+few|a\\s+handful\\s+of)'

const MEASURE =
  'year|month|week|day|hour|minute|second|century|decade|mile|met(?:re|er)|kilomet(?:re|er)|kilogram|tonne|ton|pound|percentage[\\s-]point|per\\s?cent|point|degree|foot|inch|acre|gallon|cup|tablespoon|teaspoon|ounce|lit(?:re|er)|yard|block'
const MEASURES = `(?=[\\s-]+(?:${MEASURE})s?\\b)`

/** An hour and twenty minutes */
const ONE_AND_MORE = pattern.iy`an?${MEASURES}(?=\s+[a-z]+\s+and\s+(?:an?\s+(?:half|quarter)\b|(?:\d+|(?!an?\b)[a-z-]+)\s+(?:month|week|day|hour|minute|second)s?\b))`
/** Words that give a size only, and parts of one measure (a quarter-point cut), by the ends of what they mean. */
const ROUND: readonly (readonly [RegExp, low: number, high: number])[] = [
  [pattern.iy`(?:a\s+)?dozen\s+or\s+so\b`, 11, 19],
  [pattern.iy`(?:a\s+)?dozen\b`, 12, 12],
  [pattern.iy`${SOME}\s+dozen\b|dozens(?:\s+of)?\b`, 24, 99],
  [pattern.iy`scores\s+of\b`, 40, 99],
  [pattern.iy`half\s+an?${MEASURES}|(?:an?|one)[\s-]half${MEASURES}`, 1 / 2, 1 / 2],
  [pattern.iy`(?:an?|one)[\s-]quarter${MEASURES}`, 1 / 4, 1 / 4],
  [pattern.iy`(?:a\s+)?three[\s-]quarters?${MEASURES}`, 3 / 4, 3 / 4],
  [ONE_AND_MORE, 1, 1],
]
const TENS_ODD = pattern.iy`([a-z]+ty|ten)(?:-odd\b|\sodd(?=\s[a-z]))`
const COUPLE = pattern.iy`(?:an?|another|every|(?:the\s+)?(?:last|past|next|first))\s+couple\s+(?:of\s+)?(?:${SCALE}\b|(?=(?:second|minute|hour|day|week|month|year|decade)s\b))`
/** Several hundred; tens of thousands. */
const SEVERAL = pattern.iy`${SOME}\b(?:\s+${SCALE}\b)*|(?<!\b(?:low|high|mid)[\s-]+)(?:tens|${SCALE}s)\b(?:\s+of\s+${SCALE}s\b)*(?:\s+of\b)?`

function englishRound(text: string, at: number): Amount | null {
  const tens = matchAt(TENS_ODD, text, at)
  const ten = SMALL.get(tens?.[1]?.toLowerCase() ?? '')
  if (tens !== null && ten !== undefined) return ranged(at + tens[0].length, ten + 1, ten + 9)
  for (const [words, low, high] of ROUND) {
    const end = endOf(words, text, at)
    if (end !== null) return low === high ? plain(end, low) : ranged(end, low, high)
  }
  const couple = matchAt(COUPLE, text, at)?.[0]
  const found = couple ?? matchAt(SEVERAL, text, at)?.[0]
  if (found === undefined) return null
  const [end, scale] = [at + found.length, product(found)]
  if (couple !== undefined) return { ...plain(end, 2 * scale, scale), isAbout: true }
  return scale === 1 ? { ...ranged(end, 3, 9), needsUnit: true } : several(end, scale)
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
/** One dead, three missing; but not no one hurt. */
const HURT = /(?<!\bno[\s-]one)\s(?:dead|killed|injured|hurt|wounded|missing|arrested|charged)\b/iy
/** “At one point” counts none. */
const AT = /\bat\s+$/i
const PINYIN_BEFORE = /(?:kuai|mao|jiao|bucks?|score\s+and|(?:half|quarter|ten|five|twenty)\s+past)\s+$/i
/** The second half of a match is not a part. */
const HALF_BEFORE = /\b(?:first|second|latter|other)\s+$/i
/** “A mouse and a half”: what it is the half of has been passed over. */
const AND_BEFORE = /[A-Za-z]\s+and\s+(?:an?\s+)?$/i
/** A quarter of an hour is not part of a whole. */
export const OF_ONE = pattern.iy`\s+of\s+an?${MEASURES}`
/** More than a week, nearly a mile; but not “higher than a year ago” or “3% more than a year earlier”. */
const ONE_OF = pattern.iy`(?<!\b(?!over)[a-z]+er\s+than\s+|(?:\d|%|cent|points|far|much)\s+(?:more|less)\s+than\s+)an?(?=\s+(?:full\s+)?(?!second|point|degree|cup|block)(?:${MEASURE})\b(?!\s+(?:earlier|before|previously)\b|['’-]))`
const TEN_TO_NINETY =
  '(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\\b(?!\\s+(?:hundred|thousand|[mb]illion))'
/** Twenty twenty-five, nineteen ninety-nine. */
const SPOKEN_YEAR = pattern.iy`(?<=\b(?:nineteen|twenty)\s+)${TEN_TO_NINETY}|(?:nineteen|twenty)\s(?=${TEN_TO_NINETY})`

/** A number in English words at an offset, whole, or null where the words are another thing. */
export function wordAmountAt(text: string, at: number, joined: boolean): Amount | null {
  if (/[A-Za-z\d’'_-]/.test(text.charAt(at - 1))) return null
  const round = englishRound(text, at)
  if (round !== null) return round
  const one = joined ? endOf(ONE_OF, text, at) : null
  if (one !== null) return plain(one, 1)
  const found = englishNumeralAt(text, at)
  if (found === null) return null
  const { end, value, scale } = found
  // “Million” alone is the scale of another number or part of a name; “a million” is a number.
  if (!joined && SCALES.has(text.slice(at, end).toLowerCase())) return null
  if (matchAt(NO_NUMBER_AFTER, text, end) !== null || PINYIN_BEFORE.test(justBefore(text, at, 16)))
    return null
  if (matchAt(SPOKEN_YEAR, text, at) !== null || (value === 1 && AT.test(justBefore(text, at, 4))))
    return null
  if (found.parts !== 0)
    return value === 1 && scale === 1 && endOf(HURT, text, end) === null
      ? { ...found, needsUnit: true }
      : found
  const before = justBefore(text, at, 8)
  if (HALF_BEFORE.test(before) || (!joined && AND_BEFORE.test(before))) return null
  if (matchAt(OF_UNIT_UNSAID, text, text.lastIndexOf(' ', end - 1) + 1) !== null) return null
  const of = endOf(OF_ONE, text, end)
  return of === null ? found : plain(of, value)
}
