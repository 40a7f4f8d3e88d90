import { readSuperscript } from '@/lib/quantity/decimal'
import { EN } from '@/lib/quantity/en'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { isUnitClose } from '@/lib/quantity/read-unit'
import { matchAt } from '@/lib/quantity/reading'
import type { Units } from '@/lib/quantity/units'

/** A number as it stands, before any hedge word or unit around it is looked at. */
export interface Amount {
  readonly end: number
  readonly value: number
  /** The ends that the words themselves give (十几, 数千, “a dozen or so”), or null. */
  readonly range: { readonly low: number; readonly high: number } | null
  /** 多 or 余 within the number: 3万多, 20多万. */
  readonly isMore: boolean
  /** The word for a power of ten that multiplies it, 1 without one: a span may share it (2 to 3 million). */
  readonly scale: number
  /** Words that are numbers only before something counted (三种, 几个, one month); by themselves they are other words. */
  readonly needsUnit: boolean
}

/**
 * A number in digits, Chinese numerals or English words, or null. Digits that belong to a name (A100, M6, “021”, 95后) are none;
 * `joined` says that what stands before is the sign of a span (5%-10%), and no name.
 */
export function amountAt(text: string, at: number, units: Units, joined = false): Amount | null {
  return digitsAt(text, at, units, joined) ?? chineseAt(text, at) ?? englishAt(text, at)
}

const PLAIN = { range: null, isMore: false, scale: 1, needsUnit: false } as const

const DIGITS =
  /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?:e([+-]?\d{1,3})(?!\d)|\s*×\s*10(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?/iy
const CHINESE_SCALE = /\s*([多余])?([十百千]?万亿|[十百千]?亿|[十百千]?万|千(?![克米瓦])|百)([多余])?/y
const ENGLISH_SCALE = /\s*(hundred|thousand|million|billion|trillion|bn)(?![A-Za-z])/iy
const SCALE_LETTER = /([kKMBT])(?![A-Za-z\d])/y
const PART_OF_NAME = /[A-Za-z\d_.#第]$|[A-Za-z\d][‐‑–/:]$|\d,$|[-−]$/
/** After digits: a letter without a space (5G, 3D), but not a unit sign; a house number, a generation, a decade, a version. */
const NAME_GOES_ON = /-?[A-Za-z]|后|号|年代|\.\d|:\d/y

function isNameStart(text: string, end: number, units: Units): boolean {
  if (matchAt(NAME_GOES_ON, text, end) === null || isUnitClose(text, end, units)) return false
  return matchAt(SCALE_LETTER, text, end) === null && matchAt(ENGLISH_SCALE, text, end) === null
}

const TENS_AND_MORE = /[1-9]0几(万亿|[万亿])?/y

function digitsAt(text: string, at: number, units: Units, joined: boolean): Amount | null {
  if (!/\d/.test(text.charAt(at)) || (!joined && isNamePart(text, at))) return null
  const found = matchAt(DIGITS, text, at)
  if (found === null) return null
  const [all, plain = '', exponent, raised] = found
  if (/^0\d/.test(plain)) return null
  const power = exponent ?? (raised === undefined ? '0' : String(readSuperscript(raised)))
  const mantissa = Number(`${plain.replaceAll(',', '')}e${power}`)
  const end = at + all.length
  if (isNameStart(text, end, units)) return null
  const teens = matchAt(TENS_AND_MORE, text, at)
  if (teens !== null) {
    const scale = parseChineseNumeral(teens[1] ?? '') ?? 1
    return ranged(at + teens[0].length, (mantissa + 1) * scale, (mantissa + 10) * scale - 1)
  }
  const chinese = matchAt(CHINESE_SCALE, text, end)
  if (chinese !== null) {
    const [scaleText, before, word = '', after] = chinese
    const scale = parseChineseNumeral(word) ?? 1
    const isMore = before !== undefined || after !== undefined
    return { ...PLAIN, end: end + scaleText.length, value: mantissa * scale, isMore, scale }
  }
  const english = matchAt(SCALE_LETTER, text, end) ?? matchAt(ENGLISH_SCALE, text, end)
  if (english === null) return { ...PLAIN, end, value: mantissa }
  const scale = englishScale(english[1] ?? '')
  return { ...PLAIN, end: end + english[0].length, value: mantissa * scale, scale }
}

function isNamePart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return PART_OF_NAME.test(before) && !/\d\s*[-–]$/.test(before)
}

const INSIDE_NUMBER = /[\d零〇一二两三四五六七八九十百千万亿第几数]/
const NUMERAL = /(?:[零〇一二两三四五六七八九十百万亿]|千(?![克米瓦]))+/y
const VAGUE_SCALE = /(?:好几|几|数)([十百千万亿]+)/y
const VAGUE_TEEN = /([一二三四五六七八九]?十)几(万亿|[万亿])?/y
const VAGUE_ALONE = /好几|几|(?<![参总人指函系分次少多倍代算计整])数(?=[个家名位年月天次种项])/y
const NEIGHBOURS = /([一二两三四五六七八])([两二三四五六七八九])([十百千万亿]*)/y
const HALF = /半(?=年|个月)/y

function chineseAt(text: string, at: number): Amount | null {
  if (INSIDE_NUMBER.test(text.charAt(at - 1))) return null
  const half = matchAt(HALF, text, at)
  if (half !== null) return { ...PLAIN, end: at + 1, value: 0.5 }
  return vagueAt(text, at) ?? numeralAt(text, at)
}

function vagueAt(text: string, at: number): Amount | null {
  const scaled = matchAt(VAGUE_SCALE, text, at)
  const scale = scaled === null ? null : parseChineseNumeral(scaled[1] ?? '')
  if (scaled !== null && scale !== null) return several(at + scaled[0].length, scale)
  const teen = matchAt(VAGUE_TEEN, text, at)
  const tens = teen === null ? null : parseChineseNumeral(teen[1] ?? '')
  if (teen !== null && tens !== null) {
    const times = teen[2] === undefined ? 1 : (parseChineseNumeral(teen[2]) ?? 1)
    return ranged(at + teen[0].length, (tens + 1) * times, (tens + 10) * times - 1)
  }
  const alone = matchAt(VAGUE_ALONE, text, at)
  return alone === null ? null : { ...ranged(at + alone[0].length, 3, 9), needsUnit: true }
}

/** 数千, several thousand: from two thousand to what is still said in thousands. */
function several(end: number, scale: number): Amount {
  return ranged(end, 2 * scale, 10 * scale - 1)
}

function ranged(end: number, low: number, high: number): Amount {
  return { ...PLAIN, end, value: (low + high) / 2, range: { low, high } }
}

function numeralAt(text: string, at: number): Amount | null {
  const found = matchAt(NUMERAL, text, at)
  if (found === null) return null
  const value = parseChineseNumeral(found[0])
  if (value === null) return neighboursAt(text, at)
  const spoken = found[0]
  // 一个, 一种 are articles; 三体, 万物, 十一 are words: only what has both a digit and a scale, or 亿, stands by itself.
  const complete = /亿/.test(spoken) || (/[二两三四五六七八九一]/.test(spoken) && /[百千万]/.test(spoken))
  return { ...PLAIN, end: at + spoken.length, value, needsUnit: !complete }
}

/** 两三年, 七八百: two neighbours stand for the span between them. */
function neighboursAt(text: string, at: number): Amount | null {
  const found = matchAt(NEIGHBOURS, text, at)
  if (found === null) return null
  const low = parseChineseNumeral(found[1] ?? '')
  const high = parseChineseNumeral(found[2] ?? '')
  const scale = found[3] === '' ? 1 : parseChineseNumeral(found[3] ?? '')
  if (low === null || high === null || scale === null || high !== low + 1) return null
  return { ...ranged(at + found[0].length, low * scale, high * scale), needsUnit: true }
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const SMALL = [...EN.numbers, ...TEENS]
const ENGLISH_WORD = new RegExp(
  `(${[...TEENS, ...EN.numbers, ...TENS].join('|')})(?:-(${EN.numbers.slice(1, 10).join('|')}))?\\b`,
  'iy',
)
const TEN_ODD = /ten-odd\b/iy
const DOZEN = /(?:a\s+|one\s+)?dozen(\s+or\s+so)?\b/iy
const SEVERAL = /(?:several|a few)\b((?:\s+(?:hundred|thousand|million|billion|trillion)\b)*)/iy
const PLURAL =
  /(tens|hundreds|thousands|millions|billions|trillions)\b((?:\s+of\s+(?:thousands|millions|billions|trillions)\b)*)(?:\s+of\b)?/iy
const ARTICLE = /an?(?=\s+(?:hundred|thousand|million|billion|trillion)\b)/iy
const HALF_A = /half\s+an?(?=\s+(?:year|month)\b)/iy

function englishAt(text: string, at: number): Amount | null {
  if (/[A-Za-z\d’'-]/.test(text.charAt(at - 1))) return null
  const half = matchAt(HALF_A, text, at)
  if (half !== null) return { ...PLAIN, end: at + half[0].length, value: 0.5 }
  const tenOdd = matchAt(TEN_ODD, text, at)
  if (tenOdd !== null) return ranged(at + tenOdd[0].length, 11, 19)
  const dozen = matchAt(DOZEN, text, at)
  if (dozen !== null) {
    const end = at + dozen[0].length
    return dozen[1] === undefined ? { ...PLAIN, end, value: 12 } : ranged(end, 11, 19)
  }
  const few = matchAt(SEVERAL, text, at)
  if (few !== null) {
    const end = at + few[0].length
    return few[1] === '' ? { ...ranged(end, 3, 9), needsUnit: true } : several(end, product(few[1] ?? ''))
  }
  const plural = matchAt(PLURAL, text, at)
  if (plural !== null) return several(at + plural[0].length, product(`${plural[1]}${plural[2]}`))
  return englishNumberAt(text, at)
}

function englishNumberAt(text: string, at: number): Amount | null {
  const article = matchAt(ARTICLE, text, at)
  const word = article ?? matchAt(ENGLISH_WORD, text, at)
  if (word === null) return null
  const first = (word[1] ?? 'one').toLowerCase()
  const tens = TENS.indexOf(first)
  const ones = word[2] === undefined ? 0 : SMALL.indexOf(word[2].toLowerCase())
  if (ones > 0 && tens < 0) return null
  const base = tens < 0 ? SMALL.indexOf(first) : (tens + 2) * 10 + ones
  let end = at + word[0].length
  let scale = 1
  for (
    let found = matchAt(ENGLISH_SCALE, text, end);
    found !== null;
    found = matchAt(ENGLISH_SCALE, text, end)
  ) {
    end += found[0].length
    scale *= englishScale(found[1] ?? '')
  }
  return { ...PLAIN, end, value: base * scale, scale, needsUnit: first === 'one' && scale === 1 }
}

function product(words: string): number {
  return words.split(/\s+/).reduce((scale, word) => scale * englishScale(word.replace(/s$/, '')), 1)
}

function englishScale(word: string): number {
  const name = word.toLowerCase()
  const small: Readonly<Record<string, number>> = { ten: 10, hundred: 100, thousand: 1000, k: 1000, bn: 1e9 }
  const large = EN.scales.find(([scale]) => scale === name || scale.charAt(0) === name)
  return small[name] ?? large?.[1] ?? 1
}
