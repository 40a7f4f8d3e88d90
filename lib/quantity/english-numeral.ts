import { NUMBER_WORDS, wordAt } from '@/lib/quantity/english-words'
import { endOf, type Found, matchAt } from '@/lib/quantity/match'
import { pattern } from '@/lib/quantity/pattern'
import { digitsAt, slashedAt } from '@/lib/quantity/read-digits'
import { type Amount, plain } from '@/lib/quantity/reading'

/**
 * The words of a number as letters, as in `NUMBER_WORDS`; besides, `,` a comma after a scale, `D` the digits that it begins with,
 * `n` and `m` digits below a hundred and below a thousand that nothing follows, `N` others, `F` a fraction in digits. An offset is a
 * place among the letters.
 */
type Phrase = ReturnType<typeof phraseAt>

interface Token extends Found {
  readonly letter: string
}

const JOINT = /\s*-\s*|\s+/y
/** With spaces around it, a hyphen after a scale is a dash. */
const JOINT_OF_SCALE = /-|\s+/y
/** One million, two hundred thousand. */
const COMMA = /,\s+(?=[a-z])/iy
/** So many words are enough for any number; more are a list. */
const MOST_WORDS = 40

function phraseAt(text: string, at: number, digits: Found | null = null) {
  const tokens: Token[] = digits === null ? [] : [{ ...digits, letter: 'D' }]
  while (tokens.length < MOST_WORDS) {
    const last = tokens.at(-1)
    const comma = last?.letter === 'S' ? endOf(COMMA, text, last.end) : null
    if (comma !== null) tokens.push({ letter: ',', end: comma, value: 0 })
    const joint = /[HS]/.test(last?.letter ?? '') ? JOINT_OF_SCALE : JOINT
    const token = tokenAt(
      text,
      comma ?? (last === undefined ? at : (endOf(joint, text, last.end) ?? last.end)),
    )
    // “One one” is a list, or digits that are spoken after a point.
    const isListed = /[0oe]/.test(last?.letter ?? '') && /[0oe]/.test(token?.letter ?? '')
    if (token === null || (isListed && !tokens.some(({ letter }) => letter === '.'))) break
    tokens.push(token)
  }
  return { tokens, letters: tokens.map(({ letter }) => letter).join('') }
}

function tokenAt(text: string, at: number): Token | null {
  const word = wordAt(text, at)
  const known = NUMBER_WORDS.get(word)
  if (word !== '')
    return known === undefined ? null : { letter: known.letter, value: known.value, end: at + word.length }
  const part = slashedAt(text, at)
  if (part !== null && part.value < 1) return { letter: 'F', end: part.end, value: part.value }
  const digits = digitsAt(text, at, null)
  if (digits === null || digits.value >= 1000) return null
  const isWhole = digits.plain && !/[A-Za-z%:/-]/.test(text.charAt(digits.end))
  return { letter: isWhole ? (digits.value < 100 ? 'n' : 'm') : 'N', end: digits.end, value: digits.value }
}

/** What the words of a section say: two hundred and five; an article or nothing before a scale is one. */
function sumOf({ letters, tokens }: Phrase, from: number, to: number): number {
  if (/^a?$/.test(letters.slice(from, to))) return 1
  return tokens
    .slice(from, to)
    .reduce((sum, { letter, value }) => (letter === 'H' ? Math.max(sum, 1) * 100 : sum + value), 0)
}

const HUNDREDS = '(?:a|to|[oet])?H'
/** A number below a thousand: a hundred, two hundred and five, twenty-one, nine. */
const SECTION = pattern.y`${HUNDREDS}(?:&?(?:to|[0oe]|t(?!o))|&n)(?!H)|${HUNDREDS}|to|[0oet]`
const FIRST = pattern.y`D|${SECTION.source}|a?(?=S)`
/** Digits go on with a number only before another scale, or after “and” where what is before is a hundred or a thousand. */
const LATER = pattern.y`${SECTION.source}|[nmN](?=[HS])`
const LATER_AND_LAST = pattern.y`${LATER.source}|(?<=&)[nm]`
/** After a comma only what has a scale goes on: “three thousand, two of them” are two numbers. */
const LATER_OF_SCALE = pattern.y`(?=[ato0e]*[HS])(?:${SECTION.source})`
/** Decimals that are spoken: “point zero three”, “point two five”, “point eleven”. */
const DECIMALS = /\.(?:[0o]{1,12}|to|[et])/y
const ORDINAL = /(?:(?:to|[oet])?H&?)?(?:to|[oet])?r/y
/** “Quarter” alone is a part of the year as well. */
const QUARTER_OF_SCALE = /qfa[HSd]/y
const OF_SCALE = /f?a?(?=[HSd])/y
const PART_ENDS =
  /(?<=half)[\s-]price\b|\s+(?:of|the|an?|or|and|to|were|was|is|are|in|since|from|by|at|on|for|after|before|within|compared|this|last|its|their|his|her|my|our|your|who|that|will|would|did|do|have|had|sa(?:y|ys|id)|support(?:ed)?|opposed?|agreed?|want(?:ed)?|voted?|report(?:ed)?|live|use)\b|\s*(?:$|[,.;:!?()）\]”’"，。；、])/iy

/** One scale after another: a hundred thousand, million million. Below what begins with a hundred none is a hundred. */
function scalesAt({ letters, tokens }: Phrase, at: number, above = 1): { end: number; scale: number } {
  const end = endOf(above >= 100 ? /S*/y : /[HS]*/y, letters, at) ?? at
  return { end, scale: tokens.slice(at, end).reduce((scale, { value }) => scale * value, 1) }
}

/** A denominator: thirds, eighth, twenty-firsts. In the singular only after one: two thirds, one third. */
function denominatorAt({ letters, tokens }: Phrase, at: number, single: boolean): Found | null {
  const end = endOf(single ? /t?r|q/y : /t?R|Q/y, letters, at)
  if (end === null) return null
  const value = (tokens[end - 1]?.value ?? 0) + (end === at + 2 ? (tokens[at]?.value ?? 0) : 0)
  return end === at + 2 && value % 10 === 0 ? null : { end, value }
}

/** Less than one in words, whose part above the line ends at an offset: two thirds, three quarters; “a” is one. */
function properFraction(phrase: Phrase, at: number, aboveEnd: number | null): Found | null {
  if (aboveEnd === null) return null
  const above = sumOf(phrase, at, aboveEnd)
  const below = denominatorAt(phrase, aboveEnd, above === 1)
  if (below === null || below.value < 2 || above >= below.value) return null
  return { end: below.end, value: above / below.value }
}

/** “Half a million”, “a third”, “three quarters of a million”: parts of a whole or of a scale. */
function partOfWhole(text: string, phrase: Phrase): Amount | null {
  const { letters, tokens } = phrase
  const { letter = '', value: named = 0 } = tokens[0] ?? {}
  const isNamed = letter === 'q' && (named === 2 || matchAt(QUARTER_OF_SCALE, letters, 0) !== null)
  const found = isNamed
    ? { end: 1, value: 1 / named }
    : letter === 'a'
      ? articleFraction(phrase)
      : properFraction(phrase, 0, endOf(/to|[0oet]/y, letters, 0))
  if (found === null) return null
  const of = endOf(OF_SCALE, letters, found.end)
  if (of !== null) {
    const isDozen = letters.charAt(of) === 'd'
    const scales = scalesAt(phrase, isDozen ? of + 1 : of)
    const scale = scales.scale * (isDozen ? 12 : 1)
    return numeral(phrase, scales.end, found.value * scale, scale)
  }
  const part = numeral(phrase, found.end, found.value, 1, true)
  const ends = (!isNamed && letter !== 'a') || (letter === 'a' && found.value <= 1e-6)
  return ends || matchAt(PART_ENDS, text, part.end) !== null ? part : null
}

function numeral({ tokens }: Phrase, end: number, value: number, scale = 1, isPart = false): Amount {
  const amount = plain(tokens[end - 1]?.end ?? 0, value, scale)
  return isPart ? { ...amount, parts: 0 } : amount
}

function articleFraction(phrase: Phrase): Found | null {
  const below = denominatorAt(phrase, 1, true)
  if (below !== null && (below.value > 2 || phrase.letters.startsWith('q', 1)))
    return { end: below.end, value: 1 / below.value }
  // A hundred trillionths.
  const { end, scale } = scalesAt(phrase, 1)
  const parts = end === 1 ? null : denominatorAt(phrase, end, false)
  return parts === null ? null : { end: parts.end, value: scale / parts.value }
}

/** “and a half”, “and three quarters million”, “and 3/5”: what is added to the number before it. */
function addedPart(phrase: Phrase, at: number): (Found & { scale: number }) | null {
  const { letters, tokens } = phrase
  if (!letters.startsWith('&', at)) return null
  const found = letters.startsWith('F', at + 1)
    ? { end: at + 2, value: tokens[at + 1]?.value ?? 0 }
    : properFraction(phrase, at + 1, endOf(SECTION, letters, at + 1) ?? endOf(/a/y, letters, at + 1))
  if (found === null) return null
  const scale = /[HS]/.test(letters.charAt(found.end)) ? tokens[found.end]?.value : undefined
  return {
    end: found.end + (scale === undefined ? 0 : 1),
    value: found.value * (scale ?? 1),
    scale: scale ?? 1,
  }
}

/** A denominator after a whole number of words: two thirds, twenty-three fifths, one hundred thirty-fifths. */
function fractionAfter(phrase: Phrase, from: number, end: number): (Found & { isPart: boolean }) | null {
  const { letters, tokens } = phrase
  const value = sumOf(phrase, from, end)
  const below = denominatorAt(phrase, end, value === 1)
  if (below === null || below.value < 2) return null
  if (below.value === 2 && !/q/i.test(letters.charAt(end))) return null
  const and = letters.slice(from, end).indexOf('&')
  const added = and < 0 ? Infinity : sumOf(phrase, from + and + 1, end)
  if (added < below.value) return { ...below, value: value - added + added / below.value, isPart: false }
  const ten = and < 0 && letters.charAt(end - 1) === 't' ? (tokens[end - 1]?.value ?? 0) : value
  if (value > ten && below.value < 10)
    return { ...below, value: (value - ten) / (ten + below.value), isPart: from === 0 }
  return { ...below, value: value / below.value, isPart: from === 0 && value < below.value }
}

/**
 * The number that English words at an offset say, read whole: two hundred and fifty thousand, one point two million, two and a half
 * million, three quarters of a million, twenty-three fifths. `digits` begin a number whose words follow: 4 thousand 3 hundred and 21.
 */
export function englishNumeralAt(text: string, at: number, digits: Found | null = null): Amount | null {
  const phrase = phraseAt(text, at, digits)
  const { letters, tokens } = phrase
  const part = digits === null ? partOfWhole(text, phrase) : null
  if (part !== null) return part
  let total = 0
  let end = 0
  let least = Infinity
  let pieceEnd = endOf(FIRST, letters, 0)
  for (let from = 0; pieceEnd !== null && end < letters.length; ) {
    let value = digits !== null && from === 0 ? digits.value : sumOf(phrase, from, pieceEnd)
    const above = value
    let next = pieceEnd
    const decimals = from === 0 && digits === null ? endOf(DECIMALS, letters, next) : null
    if (decimals !== null) {
      const spoken = tokens.slice(next + 1, decimals).map((token) => token.value)
      const digits =
        spoken[0] !== undefined && spoken[0] > 9 ? spoken.reduce((a, b) => a + b) : spoken.join('')
      value += Number(`0.${digits}`)
      next = decimals
    }
    const half = addedPart(phrase, next)
    const over = half === null ? fractionAfter(phrase, from, pieceEnd) : null
    if (over !== null) return numeral(phrase, over.end, total + over.value, 1, total === 0 && over.isPart)
    // “Two and a half million” is one number: the scale after the half is that of both.
    const shared = half !== null && half.scale !== 100 ? half : null
    if (shared !== null) value += shared.value / shared.scale
    const scales = scalesAt(phrase, shared?.end ?? next, above)
    const scale = (shared?.scale ?? 1) * scales.scale
    if (value * scale >= least || scale >= least) break
    total += value * scale
    end = scales.end
    const more = scale > 1 ? addedPart(phrase, end) : null
    // 3 million and a half; one billion and a quarter million.
    if (more !== null && more.scale < scale)
      return numeral(phrase, more.end, total + more.value * (more.scale > 1 ? 1 : scale), scale)
    least = scale
    if (scale === 1) break
    from = endOf(/[&,]/y, letters, end) ?? end
    const later = letters.charAt(end) === ',' ? LATER_OF_SCALE : least <= 1000 ? LATER_AND_LAST : LATER
    pieceEnd = endOf(later, letters, from)
  }
  const goesOn = letters.charAt(end) === 'r' && isOrdinal(least === 1 ? total : 1, tokens[end]?.value ?? 0)
  if (end === 0 || goesOn) return null
  return letters.charAt(end) === 'd'
    ? numeral(phrase, end + 1, total * 12, 12)
    : numeral(phrase, end, total, /^(?:to|[oetD])H$/.test(letters.slice(0, end)) ? 100 : least)
}

/** An ordinal in words: eleventh, twenty-first, one hundred twenty-fifth, two hundredth. Null where the words are a cardinal or a fraction. */
export function ordinalAt(text: string, at: number): Found | null {
  const phrase = phraseAt(text, at)
  const end = endOf(ORDINAL, phrase.letters, 0)
  if (end === null) return null
  const last = phrase.tokens[end - 1]?.value ?? 0
  const before = end === 1 ? 0 : sumOf(phrase, 0, end - 1)
  if (before !== 0 && last < 100 && before % 100 !== 0 && !isOrdinal(before, last)) return null
  return numeral(phrase, end, before !== 0 && last >= 100 ? before * last : before + last)
}

/** Whether the last word of an ordinal goes on with the words before it: two hundredth, twenty-first; “two fifth” is none. */
const isOrdinal = (before: number, last: number) =>
  last >= 100 || (before % 10 === 0 && before % 100 >= 20 && last < 10)
