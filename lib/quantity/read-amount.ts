import { chineseAmountAt } from '@/lib/quantity/chinese-amount'
import { signAt } from '@/lib/quantity/chinese-signs'
import { OF_ONE, wordAmountAt } from '@/lib/quantity/english-amount'
import { englishNumeralAt } from '@/lib/quantity/english-numeral'
import { SCALE_OF, SCALES, SHARED, wordAt } from '@/lib/quantity/english-words'
import { justBefore, matchAt } from '@/lib/quantity/match'
import { CURRENCY_CODES, SIGN_BEFORE_SUM } from '@/lib/quantity/money-words'
import { MAYBE_TEN_THOUSAND, NO_NUMBER_AFTER, NO_NUMBER_BEFORE, TEN_THOUSAND } from '@/lib/quantity/no-number'
import { chineseNumeralAt } from '@/lib/quantity/numeral'
import { pattern } from '@/lib/quantity/pattern'
import { type Digits, digitsAt, isScore, slashedAt } from '@/lib/quantity/read-digits'
import { DAYS_BEFORE, isUnitClose } from '@/lib/quantity/read-unit'
import { type Amount, plain, type Source } from '@/lib/quantity/reading'

/**
 * A number in digits, Chinese numerals or English words, whole, or null. Digits that belong to a name (A100, M6, “021”, 95后) are
 * none; `joined` says that what is before is the sign of a span (5%-10%), and no name.
 */
export function amountAt(source: Source, at: number, joined = false): Amount | null {
  const { text } = source
  const code = text.charCodeAt(at)
  if (
    isDigit(code) ||
    (code === 46 && isDigit(text.charCodeAt(at + 1)) && !/[\d.]/.test(text.charAt(at - 1)))
  )
    return digitAmountAt(source, at, joined)
  if (code < 128) return isLetter(code) ? wordAmountAt(text, at, joined) : null
  const vulgar = slashedAt(text, at)
  if (vulgar !== null) return fractionAt(text, at, vulgar)
  return chineseAmountAt(source, at)
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** The second number of a list and those after it: 22,24,26. */
const LISTED =
  /(?<=(?<![\d.])\d{1,2},)\d{1,2}(?:(?=,\d{1,2}(?!\d|\.\d|,\d{3}))|(?<=(?<![\d.])\d{1,2},\d{1,2},\d{1,2})(?!\d|[.,]\d))/y
const PART_OF_NAME = /[A-Za-z\d_.#第]$|[A-Za-z\d][‐‑–/:]$|\d[,比]$|[-−]$/
const CURRENCY_BEFORE = pattern.i`(?<![A-Za-z])(?:${CURRENCY_CODES}|US|HK)$`
/** After digits: a letter without a space (5G, 3D), but not a unit sign; a house number, a generation, a decade, a version. */
const NAME_GOES_ON = pattern.y`-?[A-Za-z]|比\d|\sG(?![A-Za-z])|后|号(?!人)|(?<!(?<!\d)(?:3[2-9]|[4-9]\d|\d{3})(?!日线)|${DAYS_BEFORE})日(?![元均游夜本]|以?内|之内)|年代|[:/]\d|-\d+-\d`
/** A 3-inch pipe, a 95-year-old man, a 12-oz can. */
const HYPHENATED = /-an?-[a-z]|-(?:hp|cc)\b|-(?!something|eleven|ish|bis|th\b|st\b|nd\b|rd\b)[a-z]{3,}/y
const PER_SO_MANY = /\/\d+\s*[万千亿]/y
/** Apt. 3B */
const OF_HOUSE =
  '(?:[Aa]p(?:artmen)?t\\.?|[Ss]uite|[Rr]oom|[Gg]ate|[Ss]eat|[Uu]nit|[Ff]lat|[Bb]lock|[Ee]xhibit|[Aa]ppendix|[Rr]ow)\\s\\d{1,4}'
const SCALE_LETTER = pattern.uy`${TEN_THOUSAND.source}|(?<=(?:₹|\b[Rr]s\.?)\s?[\d.,]{1,12})\s?(?:[Cc]r|L)(?![A-Za-z\d])\.?|(?:k|K|M|(?<!${OF_HOUSE})B|T|MM|bn|mn|mln|bln|tn|\s(?:k|(?<=[$€£¥]\s?[\d.,]+\s)K|(?<!\bat\s[\d.]+\s)K(?=\s(?:race|run)\b)|M(?!\s+(?:[A-Z][a-z]?[A-Z(]|solution|aqueous))))(?=(?:${CURRENCY_CODES})\b|(?![A-Za-z\d]))`
/** 温度从300K升至500K */
const HEAT_BEFORE = /(?:温|temperature|heated|cooled)[^，。,.;；]*$/i
const SMALL_M = /m(?![A-Za-z\d²³/])/y
/** 5 and a half, but not 5 and 6. */
const AND_A_PART = /[ \u00a0-]{0,3}and\s+(?:[a-z½¼¾⅓⅔⅛]|\d{1,4}\s?[/⁄])/iy
const MONEY_BEFORE = pattern.plain`(?:${SIGN_BEFORE_SUM}|(?<![A-Za-z])(?:${CURRENCY_CODES}))\s*[-−]?\s*(?:\d[\d.,]*\s?m?\s?(?:[-–—~]|to\s|and\s)\s?)?$`
const PEOPLE_AFTER =
  /\s*\+|(?:(?:\s?[-–—~]\s?|\s(?:to|and|or)\s)\d[\d.]*m)?\s+(?:people|persons|users|customers|votes|views|downloads|jobs|homes|households|copies|followers|subscribers|members|viewers|listeners|readers|visitors|passengers|travell?ers|tourists|students|pupils|voters|families|residents|citizens|employees|staff|trees|cases|deaths|streams|bottles|tickets|accounts|meals|hours|devices|phones|smartphones|vehicles|tests|litres|acres|hectares|children|women|men|workers|tonnes|tons|barrels|doses|patients|developers|dollars|euros|pounds|shares|units|cars|vehicles|barrels)\b/y
/** 9.58s, 7p and 5EUR are no names; but the 90s and 1080p are. */
const LETTER_CLOSE = pattern.y`(?:(?<!(?<![\d.,])\d*0)s|(?<!(?:24|36|48|72|108|144|216|432)0)p)(?![A-Za-z0-9])|(?:${CURRENCY_CODES})(?![A-Za-z])`
const ISH = /-?ish\b/y

function digitAmountAt(source: Source, at: number, joined: boolean): Amount | null {
  const { text, decimal } = source
  const listed = matchAt(LISTED, text, at)
  if (listed !== null) return plain(at + listed[0].length, Number(listed[0]))
  if ((!joined && isPartOfName(text, at)) || isScore(text, at)) return null
  const slashed = slashedAt(text, at)
  if (slashed !== null) {
    const goesOn = /[A-Za-z]/.test(text.charAt(slashed.end)) && !isUnitClose(text, slashed.end, source.units)
    return goesOn ? null : fractionAt(text, at, slashed)
  }
  const digits = digitsAt(text, at, decimal)
  if (digits === null || matchAt(NO_NUMBER_AFTER, text, digits.end) !== null) return null
  const { end, value } = digits
  const chinese = mixedAt(source, at, digits)
  if (chinese !== 'other') return chinese
  const scaled = scaledAt(text, at, digits)
  if (scaled !== 'none') return scaled
  const ish = matchAt(ISH, text, end)
  if (ish !== null) return { ...plain(end + ish[0].length, value), isAbout: true }
  return isNameStart(source, digits) ? null : plain(end, value)
}

/** What a fraction that is not part of a whole is of: ½ onion, 1/2 a lemon; but not 1/4 full. */
const NOUN_AFTER = pattern.y`\s+(?:an?\s+[a-z]|(?!${SHARED}|(?:of|in|on|at|to|for|from|by|with|and|or|but|than|as|is|are|was|were|has|had|have|will|would|the|this|that|these|those|its|their|his|her|our|who|which|more|less|fewer|full|empty|complete|done|off|way|through|past|said|say|says|think|time|per)\b|[a-z]+(?:ed|ly)\b)[a-z]{3})`

/** A fraction in digits: of a whole, of one of something (3/4 of an inch), or added to a whole number. */
function fractionAt(text: string, at: number, fraction: Digits): Amount {
  const { end, value } = fraction
  const of = matchAt(OF_ONE, text, end)
  if (of !== null) return plain(end + of[0].length, value)
  // 1¾ million, 2 1/2 million, ½ billion.
  const scaled = scaledAt(text, at, fraction)
  if (scaled !== 'none' && scaled !== null && scaled.end > end) return scaled
  const isPart = value < 1 && matchAt(NOUN_AFTER, text, end) === null
  return { ...plain(end, value), parts: isPart ? 0 : 1 }
}

/** The second number of a record or a formation: 5-3-2. */
const OF_THREE = /\d+[-–]\d/y

/** Whether what is before digits makes them a part of a name: A100, 第3, “021”. */
export function isPartOfName(text: string, at: number): boolean {
  const before = justBefore(text, at, 14)
  if (NO_NUMBER_BEFORE.test(before)) return true
  if (/\d[-–]$/.test(before) && (/\d[-–]\d+[-–]$/.test(before) || matchAt(OF_THREE, text, at) !== null))
    return true
  if (
    !PART_OF_NAME.test(before) ||
    /(?<![A-Za-z]\d*)\d\s*[-–]$/.test(before) ||
    matchAt(LISTED, text, at) !== null
  )
    return false
  return !CURRENCY_BEFORE.test(before)
}

/** Digits with a scale in words, letters or signs: 3 million, 5k, $3.5m, 4 thousand 3 hundred and 21. */
function scaledAt(text: string, at: number, digits: Digits): Amount | null | 'none' {
  const { end, value } = digits
  // 10⁻⁶ M is a concentration.
  const isKelvin = text.charAt(end) === 'K' && HEAT_BEFORE.test(justBefore(text, at).slice(-30))
  const letter =
    isKelvin || /[⁰¹²³⁴-⁹]|\^|10[−–-]\d/.test(text.slice(at, end)) ? null : matchAt(SCALE_LETTER, text, end)
  if (letter !== null) {
    const scale = SCALE_OF[letter[0].replace(/[\s.]/g, '').toLowerCase()] ?? 1
    return plain(end + letter[0].length, value * scale, scale)
  }
  const small = matchAt(SMALL_M, text, end)
  if (small !== null) {
    const isMillion =
      MONEY_BEFORE.test(justBefore(text, at, 16)) || matchAt(PEOPLE_AFTER, text, end + 1) !== null
    return isMillion ? plain(end + 1, value * 1e6, 1e6) : 'none'
  }
  const gap = /[ \u00a0-]{0,3}/y
  const word = wordAt(text, end + (matchAt(gap, text, end)?.[0].length ?? 0))
  if (!SCALES.has(word) && !/^doz(?:ens?|s)?$/.test(word) && matchAt(AND_A_PART, text, end) === null)
    return 'none'
  const found = englishNumeralAt(text, at, digits)
  // A scale that does not go on with the digits makes no number of them: nothing is read in part.
  if (found === null || found.end === end) return word === 'and' ? 'none' : null
  return found
}

const TENS = /[1-9]0[几幾]/y

/** Digits that go on in Chinese: 4.78万亿, 5亿1万4千6百, 20多万, 1.5个亿. */
function mixedAt({ text, decimal }: Source, at: number, { end }: Digits): Amount | null | 'other' {
  const gap = /[ \u00a0]*/y
  const counted = text.charAt(end) === '个' && signAt(text, end + 1)?.letter === 'M' ? 1 : 0
  const sign = signAt(text, end + counted + (matchAt(gap, text, end)?.[0].length ?? 0))
  if (sign === null || sign.letter === 'd')
    return sign === null || matchAt(gap, text, end)?.[0] !== '' ? 'other' : null
  // 20几万, but not 12几万.
  if (sign.letter === 'v' && matchAt(TENS, text, at) === null) return 'other'
  const found = chineseNumeralAt(text, at, decimal)
  return found === null ? null : { ...found, needsUnit: false }
}

function isNameStart({ text, units }: Source, { end }: Digits): boolean {
  if (matchAt(MAYBE_TEN_THOUSAND, text, end) !== null) return true
  if (matchAt(NAME_GOES_ON, text, end) === null || matchAt(PER_SO_MANY, text, end) !== null) return false
  if (matchAt(HYPHENATED, text, end) !== null) return false
  if (isUnitClose(text, text.charAt(end) === '-' ? end + 1 : end, units)) return false
  return matchAt(LETTER_CLOSE, text, end) === null
}
