import { digitOf, type Sign, signAt } from '@/lib/quantity/chinese-signs'
import type { DecimalSign } from '@/lib/quantity/decimal'
import { SMALL } from '@/lib/quantity/english-words'
import { endOf, matchAt } from '@/lib/quantity/match'
import { digitsAt } from '@/lib/quantity/read-digits'
import type { Amount } from '@/lib/quantity/reading'

/** Longer numerals are none that anybody writes. */
const LONGEST_NUMERAL = 60

const POINT =
  /\s*[点點]\s*([零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖](?:\s*[零〇○一二三四五六七八九壹贰貳叁肆伍陆陸柒捌玖])*)/y
const GAP = /[ \u00a0]+/y
/** After 多 these make it another word. */
const MORE_OF_SOMETHING = /[样元种边媒语次]化?/y
const GOES_ON =
  /[ \u00a0]*(?![\p{Script=Han}\d])|[ \u00a0]*[零〇一二三四五六七八九十百千万亿萬億点點又几幾]|\s*分\s*之|\s*折/uy

/** The value of a Chinese numeral and nothing else: 两千三百 is 2300, 三万五 is 35,000. Null for any other text and for vague ones. */
export function parseChineseNumeral(text: string): number | null {
  if (text.length > LONGEST_NUMERAL || /[\d\s]/.test(text)) return null
  const found = chineseNumeralAt(text, 0, null)
  const whole = found !== null && found.end === text.length && found.range === null && !found.isMore
  return whole ? found.value : null
}

/** A count of few signs in digits, English or Chinese: 12, twelve, 十二. Null for any other text. */
export function countOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (SMALL.get(word.toLowerCase()) ?? parseChineseNumeral(word))
}

/**
 * The numeral that begins at an offset, read whole or not at all: null where its signs make no number (三三, 百千, 一十十), where it
 * is too long, and where more of it follows than can be read.
 */
export function chineseNumeralAt(text: string, start: number, decimal: DecimalSign): Amount | null {
  const lexed = tokensAt(text, start, decimal)
  return lexed === null ? null : meaningOf(lexed.tokens, lexed.end)
}

/**
 * A part of a numeral by its letter: `d` a digit, `p` two neighbours (七八), `N` digits of more, `v` 几, `z` 零 between others, `T`, `H`
 * and `K` 十, 百 and 千, `M` 万 and 亿, `m` 多, `a` 来, `.` decimals.
 */
interface Token extends Sign {
  /** The upper end of neighbours and of 几, else the value again. */
  readonly high: number
}

const token = (letter: string, value: number, high = value): Token => ({ letter, value, high })
const lettersOf = (tokens: readonly Sign[]) => tokens.map(({ letter }) => letter).join('')

/** A number below ten thousand, and the same with what may be before 万: 百万, 三十余万, 一点五千万. */
const SECTION =
  /^(?:[HK](?:z?[dpNv])?\.?|(?:z?[dpNv]\.?K)?(?:z?[dpNv]\.?H)?(?:z?[dpNv]T|(?<![HK])T|zT)?(?:z?[dpNv])?\.?)[ma]*$/
/** A digit or digits that a scale can follow. */
const PENDING = /[dpNv]\.?$/
/** 一百一百, 一十十: no place comes again, nor a higher one. */
const PLACE_AGAIN = /K[^M]*K|H[^M]*[HK]|T[^M]*[THK]/
/** 有 in 四十有二 adds, and 单 in 一百单八将, but 十有八九 is nine of ten. */
const AND_MORE =
  /有(?=[一二三四五六七八九](?![一二三四五六七八九十百千万亿]))|(?<=百)单(?=[一二三四五六七八九](?:将|$))/y
/** Decimals since the last scale. */
const FRACTION = /\.[dpNvz]*$/

/** The longest run of signs that belong together, or null where it is too long or a sign can make no number with those before it. */
function tokensAt(
  text: string,
  start: number,
  decimal: DecimalSign,
): { tokens: Token[]; end: number } | null {
  const tokens: Token[] = []
  let at = start
  while (at <= start + LONGEST_NUMERAL) {
    const letters = lettersOf(tokens)
    const last = tokens.at(-1)
    const next = last === undefined ? at : (endOf(GAP, text, at) ?? at)
    const gap = next > at
    const sign = signAt(text, next)
    const isPending = PENDING.test(letters)
    const point = /^$|[vpm]|z$|\.[^THKM]*$/.test(letters) ? null : matchAt(POINT, text, at)
    if (point !== null) {
      const digits = [...(point[1] ?? '').replace(/\s/g, '')].map(digitOf).join('')
      tokens.push(token('.', Number(`0.${digits}`)))
      at += point[0].length
    } else if (signAt(text, at + 1)?.letter === 'M' && isJoint(text.charAt(at), letters)) {
      // 两个亿 is two of them, 十来万 about ten.
      if (text.charAt(at) === '来') tokens.push(token('a', 0))
      at += 1
    } else if (/[dN][TH]$/.test(letters) && matchAt(AND_MORE, text, at) !== null) {
      tokens.push(token('z', 0))
      at += 1
    } else if (/\d/.test(text.charAt(next))) {
      const digits = isPending || FRACTION.test(letters) ? null : digitsAt(text, next, decimal)
      const scaled = digits === null ? '' : (signAt(text, digits.end)?.letter ?? '')
      const isApart = gap && !/[THKM]/.test(scaled)
      // 百万30年 are two numbers.
      if (isApart || (scaled === '' && /^[HKM]+$/.test(letters))) break
      if (digits === null) return null
      tokens.push(token(digits.plain && digits.value < 10 ? 'd' : 'N', digits.value))
      at = digits.end
    } else {
      if (PLACE_AGAIN.test(letters + (sign?.letter ?? ''))) return null
      const weighs = text.charAt(next) === '两' && isBeforeOunce(letters, last, text.charAt(next + 1))
      if (sign === null || weighs) break
      if (gap && sign.letter === 'v' && /[THKM]/.test(letters)) return null
      if (gap && !joins(sign.letter, letters, text, next)) break
      if (sign.letter === 'm') {
        if (!/[THKMNa]$/.test(letters) || letters.includes('m') || matchAt(MORE_OF_SOMETHING, text, next + 1))
          break
        tokens.push(token('m', 0))
        at = endOf(GAP, text, next + 1) ?? next + 1
        if (signAt(text, at)?.letter !== 'M') return { tokens, end: next + 1 }
        continue
      }
      if (sign.letter === 'd' && letters.endsWith('d')) {
        // 两三百, 七八, 三五: neighbours mean the span between them.
        const first = last?.value ?? 0
        if (first === 0 || (sign.value !== first + 1 && (first !== 3 || sign.value !== 5))) return null
        tokens.splice(-1, 1, token('p', first, sign.value))
      } else if (sign.letter === 'd')
        tokens.push(token(sign.value === 0 && letters !== '' ? 'z' : 'd', sign.value))
      else if (sign.letter === 't') tokens.push(token('d', sign.value), token('T', 10))
      else if (sign.letter === 'v') {
        // 20几 is 二十几.
        if (letters === 'N' && /^[1-9]0$/.test(String(last?.value)))
          tokens.splice(0, 1, token('d', (last?.value ?? 0) / 10), token('T', 10))
        tokens.push(token('v', letters === '' ? 2 : 1, 10))
      } else tokens.push(token(sign.letter, sign.value))
      at = next + 1
    }
  }
  return at > start + LONGEST_NUMERAL ? null : { tokens, end: at }
}

/** Whether 个 or 来 before 万 and 亿 belongs to a numeral. */
const isJoint = (sign: string, letters: string) =>
  sign === '个' ? PENDING.test(letters) : sign === '来' && /[THKM]$/.test(letters)

const SCALE_AFTER = /[百千万亿佰仟萬億]/
/** 三十两, 二两 and 三万两 weigh something: 两 is a number only where no digit and no 十 is before it, and after 万 before a scale. */
const isBeforeOunce = (letters: string, last: Token | undefined, after: string) =>
  (/[dpNvT]\.?$/.test(letters) && !(last?.letter === 'd' && last.value === 1)) ||
  (/[HKMm]$/.test(letters) && !SCALE_AFTER.test(after))

/** Whether what follows a gap still belongs to a numeral: 二十 亿, 一百 五 十 二. */
function joins(letter: string, letters: string, text: string, at: number): boolean {
  if (/[THKM]/.test(letter)) return !letters.endsWith('M')
  return letter === 'm' || (/[THKMmz]$/.test(letters) && matchAt(GOES_ON, text, at + 1) !== null)
}

/** 五百 and 五千万 are a number of scales, which the first number of a span may share: 三到五百, 3至5千万. */
const SHARED_SCALE = /^[dpNv]\.?[HKM]+[ma]*$/
const scalesOf = (signs: readonly Sign[]) =>
  signs.reduce((scale, { letter, value }) => ('HKM'.includes(letter) ? scale * value : scale), 1)

/** What the tokens of a numeral say together, or null where they make no number (三三, 百千, 一十十). */
function meaningOf(tokens: readonly Token[], end: number): Amount | null {
  const letters = lettersOf(tokens)
  if (letters === '' || /[vp].*[vp]|z$/.test(letters)) return null
  const least = totalOf(tokens, letters)
  const upper = tokens.map(({ letter, high }) => ({ letter, value: high }))
  const most = /[vp]/.test(letters) ? totalOf(upper, letters) : least
  if (least === null || most === null) return null
  const { scale } = least
  const isSome = letters === 'v'
  // 十四五 by itself is a plan, 三五百 is a number.
  const isPlan = /^[^vM]*T[^vMHK]*$/.test(letters) && letters.includes('p')
  // 几 alone is three to nine; 几百 ends before a thousand.
  const [low, high] = isSome ? [3, 9] : [least.total, letters.includes('v') ? most.total - 1 : most.total]
  // Nobody could take for another word what has a digit and a scale, 亿 or decimals.
  const isComplete =
    FRACTION.test(letters) || scale >= 1e8 || (/[dpNv]/.test(letters) && /[THKM]/.test(letters) && !isPlan)
  return {
    end,
    value: (low + high) / 2,
    range: low === high ? null : { low, high },
    isMore: letters.includes('m'),
    isAbout: letters.includes('a'),
    scale: SHARED_SCALE.test(letters) ? scalesOf(tokens) : scale,
    needsUnit: !isComplete,
    parts: 1,
  }
}

/** What the signs of a numeral add up to, and the scale that its last group is counted in. */
function totalOf(signs: readonly Sign[], letters: string): { total: number; scale: number } | null {
  const groups: { value: number; scale: number }[] = []
  let from = 0
  for (const [at, { letter, value: myriad }] of signs.entries()) {
    if (letter !== 'M') continue
    const last = groups.at(-1)
    if (last !== undefined && /^[ma]*$/.test(letters.slice(from, at))) {
      // 万亿 and 四万万: a scale of a scale.
      const scale = last.scale * myriad
      const isTwice = myriad === last.scale && last.value === myriad && at === 1
      if (myriad < last.scale || isTwice || (groups.at(-2)?.scale ?? Infinity) <= scale) return null
      groups.splice(-1, 1, { value: last.value * myriad, scale })
    } else {
      let value = at === 0 ? 1 : sectionOf(signs.slice(from, at), groups.at(-1)?.scale, 1e4)
      while (value !== null && (groups.at(-1)?.scale ?? Infinity) < myriad) value += groups.pop()?.value ?? 0
      if (value === null || value === 0 || (groups.at(-1)?.scale ?? Infinity) <= myriad) return null
      groups.push({ value: value * myriad, scale: myriad })
    }
    from = at + 1
  }
  const scale = groups.at(-1)?.scale
  const rest = from === signs.length ? 0 : sectionOf(signs.slice(from), scale)
  if (rest === null) return null
  return { total: groups.reduce((sum, { value }) => sum + value, rest), scale: scale ?? 1 }
}

/** The number of a section; `above` is the scale before it, and a lone digit at its end counts the next scale: 三万五 is 35,000, 三万零五 30,005. */
function sectionOf(signs: readonly Sign[], above = Infinity, below = Infinity): number | null {
  const letters = lettersOf(signs)
  if (!SECTION.test(letters) || (above < Infinity && /^[HK]/.test(letters))) return null
  let sum = 0
  let pending: number | null = null
  let last = above
  let isLone = false
  const ending = () => (pending ?? 0) * (isLone && last > 10 && last < below ? last / 10 : 1)
  for (const [at, { letter, value }] of signs.entries()) {
    const isPlace = 'THK'.includes(letter)
    if ((letter === 'N' && value >= last) || (isPlace && pending === 0)) return null
    if (isPlace) {
      sum += (pending ?? 1) * value
      last = value
      pending = null
    } else if (letter === '.') {
      const whole: number = sum + ending() + value
      ;[sum, pending] = sum === 0 ? [0, whole] : [whole, null]
    } else if (!'zma'.includes(letter)) pending = value
    isLone = 'dp'.includes(letter) && letters.charAt(at - 1) !== 'z' && last < Infinity
  }
  return sum + ending()
}
