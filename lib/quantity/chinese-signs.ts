import { matchAt } from '@/lib/quantity/match'

/**
 * What a character means within a Chinese numeral, as a letter of its grammar: `d` a digit, `t` tens in one sign, `T`, `H` and `K` 十,
 * 百 and 千, `M` 万 and above, `v` 几, `m` 多.
 */
export interface Sign {
  readonly letter: string
  readonly value: number
}

const DIGITS = '零〇○ 一壹 二贰貳两兩俩倆 三叁仨 四肆 五伍 六陆陸 七柒 八捌 九玖'.split(' ')
/** The number from 0 to 9 that a character means, −1 for any other. */
export const digitOf = (sign: string) =>
  /\d/.test(sign) ? Number(sign) : DIGITS.findIndex((signs) => signs.includes(sign))

/** Simplified, traditional and financial characters. */
const ROWS: readonly (readonly [letter: string, signs: string, value: number])[] = [
  ...DIGITS.map((signs, value) => ['d', signs, value] as const),
  ['t', '廿', 2],
  ['t', '卅', 3],
  ['T', '十拾', 10],
  ['H', '百佰', 100],
  ['K', '千仟', 1000],
  ['M', '万萬', 1e4],
  ['M', '亿億', 1e8],
  ['M', '兆', 1e12],
  ['v', '几幾', 0],
]
const MORE = { letter: 'm', value: 0 }
const SIGNS: ReadonlyMap<string, Sign> = new Map(
  ROWS.flatMap(([letter, signs, value]) => [...signs].map((sign) => [sign, { letter, value }] as const)),
)

/** Every character that can be within a numeral, for patterns. */
export const NUMERAL_SIGNS = [...SIGNS.keys()].join('')

/**
 * Signs that are none of a numeral before some words: 一 in 4500一个月 and 从680万一路降; 百 in 百分之, 百分点 and 百分位; 千 and 兆 where
 * units begin with them: 千克, 千瓦, 兆字节.
 */
const NO_SIGN: ReadonlyMap<number, RegExp> = new Map([
  [
    1,
    /(?<=[百千万亿\d]一)(?:[路直度举起共致般些个年天晚斤张次位人台套只份件双部辆碗杯盒瓶袋本株棵头条对门节股桌]|下子)/y,
  ],
  [100, /(?<![零〇○一二三四五六七八九壹贰貳两兩俩倆叁肆伍陆陸柒捌玖几幾][百佰])\s*分\s*[之点點位比]/y],
  // 一万一千米 is not 一万一 of kilometres.
  [1000, /(?<![万亿][一二两三四五六七八九\d]千)[克米]|[瓦卡赫伏帕焦安升]|字节|比特/y],
  [1e12, /[瓦赫伏帕焦欧吨位]|字节|比特|[A-Za-z]/y],
])

/** What the character at an offset means in a numeral, or null. */
export function signAt(text: string, at: number): Sign | null {
  const character = text.charAt(at)
  const sign = SIGNS.get(character) ?? ('多余餘'.includes(character || ' ') ? MORE : null)
  const other = sign === null ? undefined : NO_SIGN.get(sign.value)
  return other !== undefined && matchAt(other, text, at + 1) !== null ? null : sign
}
