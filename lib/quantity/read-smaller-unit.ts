import { digitOf } from '@/lib/quantity/chinese-signs'
import { englishNumeralAt } from '@/lib/quantity/english-numeral'
import { clean } from '@/lib/quantity/interval'
import { matchAt } from '@/lib/quantity/match'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { type FoundUnit, unitAt } from '@/lib/quantity/read-unit'
import type { Source } from '@/lib/quantity/reading'
import type { Unit } from '@/lib/quantity/unit'

const AND_A_HALF = /个?半(?!导体|成品|年|天|数|决赛|岛|径|场|价|地下|自动|路|途|夜|山|空|裸|生|辈|晌|开)/y
const SECONDS_AFTER = /(\d{2})(?!\d|\s*[秒.米个人元%])/y
/** 一米八, 1米7, 一米七五. */
const TALL =
  /(\d(?!\d)|[一二三四五六七八九]{1,2})(?![\d一二三四五六七八九十百千万亿.]|\s*[秒米个人元%年次]|\p{Script=Han}?[米厘])/uy
/** 两斤三两. */
const OUNCES = /(\d|[一二三四五六七八九])\s*两/y
const AND_CENTS = /\s*(?:and\s+|又)?/iy
const CENTS = /\s*(?:cents?\b|pence\b|美分|欧分|便士)/iy
const ENDS = /(?=\s*(?:[.,;!?]\s|[.,;!?]?$))/y
/** 3元5角, 3块5毛2分, 3块5毛2, 10日元5钱. */
const CHANGE =
  /(?:零?(\d|[一二两三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖])\s*[角毛])?(?:零?(\d{1,2}|[一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖])\s*(?:分(?!之|钟)|日?本?[钱銭錢]|(?<=[角毛].)(?![\p{Script=Han}\dA-Za-z.,])))?整?/uy
const COIN = /[元块圆]$/
/** 两块五 ends with ten cents of it; 两块五花肉 does not. */
const TENTHS_OF_COIN = /(\d|[一二三四五六七八九])(?=$|[^\p{Script=Han}\dA-Za-z.,]|[钱一每])/uy
const FEET = /(?:feet|foot|ft)$/i
const INCHES = /\s*(\d{1,2})\s*(?:(?:inch(?:es)?|in)\b|(?=$|[.,;)](?!\d)))/iy
const MONEY_NOUN = /(?:dollars?|euros?|pounds?|美元|欧元|英镑)$/i

function coins(digits: string | undefined): number {
  if (digits === undefined) return 0
  return /\d/.test(digits) ? Number(digits) : (parseChineseNumeral(digits) ?? 0)
}

const AND_THEN = /(?:\s+and)?\s+|零|又/iy
const EACH = /(?<![二三四五六七八九十百千万])一个?[天周年月]$/
const FEW_DIGITS = /\d{1,3}(?![\d:/]|[.,]\d)\s*/y
const FEW_SIGNS = /[一二两三四五六七八九十]{1,3}/y

/** 13 hours and 40 minutes, 1年3个月, 3小时20分: one time in two units. */
function shorterTime(source: Source, at: number, { kind, size, id }: Unit): FoundPart | null {
  const { text, units } = source
  if (kind !== 'duration' || size === null) return null
  const joint = matchAt(AND_THEN, text, at)?.[0] ?? ''
  // 一天三小时 is three hours of each day.
  if (joint === '' && EACH.test(text.slice(Math.max(0, at - 3), at))) return null
  const from = at + joint.length
  const count = countAt(text, from)
  if (count === null) return null
  const short = id === 'hours' && text.charAt(count.end) === '分' && text.charAt(count.end + 1) !== '之'
  const minutes = short ? units.get('minutes')?.unit : undefined
  const found = unitAt(text, count.end, units)
  const unit = found?.unit ?? minutes ?? null
  if (unit === null || unit.kind !== 'duration' || unit.size === null) return null
  const end = found?.end ?? count.end + 1
  const rest = unit.id === 'seconds' ? hundredthsAt(text, end) : shorterTime(source, end, unit)
  const value = clean(((count.value + (rest?.value ?? 0)) * unit.size) / size)
  return unit.size < size && value < 1 ? { end: rest?.end ?? end, value } : null
}

/** 9秒83 and 3分12秒48. */
function hundredthsAt(text: string, at: number): FoundPart | null {
  const found = text.charAt(at - 1) === '秒' ? matchAt(SECONDS_AFTER, text, at) : null
  return found === null ? null : { end: at + found[0].length, value: Number(`0.${found[1]}`) }
}

interface FoundPart {
  readonly end: number
  readonly value: number
}

function countAt(text: string, at: number): FoundPart | null {
  const digits = matchAt(FEW_DIGITS, text, at)
  if (digits !== null) return { end: at + digits[0].length, value: Number(digits[0]) }
  const signs = matchAt(FEW_SIGNS, text, at)
  if (signs === null) return /[a-z]/i.test(text.charAt(at)) ? englishNumeralAt(text, at) : null
  const value = parseChineseNumeral(signs[0])
  return value === null ? null : { end: at + signs[0].length, value }
}

/** Two years and a half; but not 3 cups and a half teaspoon. */
const AND_A_PART =
  /\s+and\s+(?:an?\s+)?(half|quarter)(?=\s*(?:$|[.,;:!?)])|\s+(?:of|in|to|from|for|ago|later|after|before|since|long|old|away|and|or|with|at|on|per|is|was|were|are|that|than)\b)/iy

/** What a smaller unit or a half adds after a unit: 一年半, 两个半小时, 9秒83, 3 dollars 50 cents. */
export function smallerAt(
  source: Source,
  at: number,
  { unit }: FoundUnit,
): { end: number; value: number } | null {
  const { text, isCell } = source
  const later = unit === null ? null : shorterTime(source, at, unit)
  if (later !== null) return later
  const part = /[a-z]/i.test(text.charAt(at - 1)) ? matchAt(AND_A_PART, text, at) : null
  if (part !== null)
    return { end: at + part[0].length, value: part[1]?.toLowerCase() === 'half' ? 0.5 : 0.25 }
  const ounces = text.charAt(at - 1) === '斤' ? matchAt(OUNCES, text, at) : null
  if (ounces !== null) return { end: at + ounces[0].length, value: digitOf(ounces[1] ?? '') / 10 }
  const half =
    text.charAt(at) === '半' &&
    (unit === null ? /\p{Script=Han}/u.test(text.charAt(at - 1)) : unit.kind !== 'count')
      ? matchAt(AND_A_HALF, text, at)
      : null
  if (half !== null) return { end: at + half[0].length, value: 0.5 }
  // 9秒83 and 8米15 are how races and jumps are told.
  if ((unit?.id === 'seconds' || unit?.id === 'metres') && /[秒米]/.test(text.charAt(at - 1))) {
    const hundredths =
      matchAt(SECONDS_AFTER, text, at) ?? (unit.id === 'metres' ? matchAt(TALL, text, at) : null)
    if (hundredths !== null) {
      const digits = [...(hundredths[1] ?? '')].map(digitOf).join('')
      return { end: at + hundredths[0].length, value: Number(`0.${digits}`) }
    }
  }
  if (!isCell && FEET.test(text.slice(Math.max(0, at - 4), at))) {
    const inches = matchAt(INCHES, text, at)
    return inches === null ? null : { end: at + inches[0].length, value: Number(inches[1]) / 12 }
  }
  if (COIN.test(text.charAt(at - 1))) {
    const change = matchAt(CHANGE, text, at)
    if (change !== null && change[0] !== '')
      return { end: at + change[0].length, value: coins(change[1]) / 10 + coins(change[2]) / 100 }
    const tenths = text.charAt(at - 1) === '块' ? matchAt(TENTHS_OF_COIN, text, at) : null
    if (tenths !== null) return { end: at + tenths[0].length, value: coins(tenths[1]) / 10 }
  }
  if (!MONEY_NOUN.test(text.slice(Math.max(0, at - 8), at))) return null
  return centsAt(text, at)
}

/** 50 cents, and forty-five, 五十美分: without their name only where all ends with them. */
function centsAt(text: string, at: number): FoundPart | null {
  const from = at + (matchAt(AND_CENTS, text, at)?.[0].length ?? 0)
  const count = countAt(text, from)
  if (count === null || count.value >= 100 || !Number.isInteger(count.value)) return null
  const named = matchAt(CENTS, text, count.end)
  if (named === null && (from === at || matchAt(ENDS, text, count.end) === null)) return null
  return { end: count.end + (named?.[0].length ?? 0), value: count.value / 100 }
}
