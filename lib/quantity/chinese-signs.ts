import { matchAt } from '@/lib/quantity/match'

/** What a character means within a Chinese numeral. */
export type Sign =
  | { readonly kind: 'digit'; readonly value: number }
  | { readonly kind: 'place'; readonly value: number }
  | { readonly kind: 'myriad'; readonly value: number }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'vague' }
  | { readonly kind: 'more' }

const DIGITS = ['零〇○', '一壹', '二贰貳两兩俩倆', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']
/** The number from 0 to 9 that a character stands for, −1 for any other. */
export const digitOf = (sign: string) =>
  /\d/.test(sign) ? Number(sign) : DIGITS.findIndex((signs) => signs.includes(sign))

const PLACES: readonly (readonly [string, number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
]
const MYRIADS: readonly (readonly [string, number])[] = [
  ['万萬', 1e4],
  ['亿億', 1e8],
  ['兆', 1e12],
]

/** Simplified, traditional and financial characters. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...DIGITS.flatMap((signs, value) => [...signs].map((sign) => [sign, { kind: 'digit', value }] as const)),
  ...PLACES.flatMap(([signs, value]) => [...signs].map((sign) => [sign, { kind: 'place', value }] as const)),
  ...MYRIADS.flatMap(([signs, value]) =>
    [...signs].map((sign) => [sign, { kind: 'myriad', value }] as const),
  ),
  ['廿', { kind: 'tens', value: 2 }],
  ['卅', { kind: 'tens', value: 3 }],
  ...[...'几幾'].map((sign) => [sign, { kind: 'vague' }] as const),
  ...[...'多余餘'].map((sign) => [sign, { kind: 'more' }] as const),
])

/** Every character that can stand within a numeral, for patterns. */
export const NUMERAL_SIGNS = [...SIGNS.keys()].filter((sign) => SIGNS.get(sign)?.kind !== 'more').join('')

/** Units that begin with 千 or 兆, in which they are no scale: 千克, 千瓦, 兆字节. */
const KILO = /[克米瓦卡赫伏帕焦安升]|字节|比特/y
/** 百 in 百分之, 百分点 and 百分位. */
const OF_HUNDRED = /\s*分\s*[之点點位比]/y
const MEGA = /[瓦赫伏帕焦欧吨位]|字节|比特|[A-Za-z]/y

/** What the character at an offset means in a numeral, or null. */
export function signAt(text: string, at: number): Sign | null {
  const sign = SIGNS.get(text.charAt(at))
  if (sign === undefined) return null
  if (sign.kind === 'place' && sign.value === 100 && matchAt(OF_HUNDRED, text, at + 1) !== null) {
    const before = SIGNS.get(text.charAt(at - 1))
    if (before?.kind !== 'digit' && before?.kind !== 'vague') return null
  }
  if (sign.kind === 'place' && sign.value === 1000 && matchAt(KILO, text, at + 1) !== null) return null
  return sign.kind === 'myriad' && sign.value === 1e12 && matchAt(MEGA, text, at + 1) !== null ? null : sign
}
