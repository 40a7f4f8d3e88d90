import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import type { Unit } from '@/lib/quantity/unit'

/** What currencies are called, in one line each; a sign that several have stands in each. */
const CURRENCIES = [
  'usd|us$|$|us dollar|us dollars|u.s. dollars|dollar|dollars|美元|美金',
  'cny|rmb|¥|yuan|元|人民币|元人民币',
  'eur|€|euro|euros|欧元',
  'gbp|£|pound|pounds|pounds sterling|英镑',
  'jpy|¥|yen|日元|円',
  'hkd|hk$|$|港元|港币',
  'aud|a$|au$|$|australian dollars|澳元',
  'cad|c$|ca$|$|canadian dollars|加元',
  'chf|sfr.|swiss francs|瑞士法郎',
  'inr|₹|rs|rs.|rupee|rupees|卢比',
  'krw|₩|won|韩元|원',
].map((names) => new Set(names.split('|')))

/** The currencies that a unit, or words that name nothing else, can be; none where they name no currency. */
function currencies(unit: Unit | null, words: string): readonly ReadonlySet<string>[] {
  const name = unit === null ? words.trim().toLowerCase() : unit.noun.zh.one
  return name === '' ? [] : CURRENCIES.filter((names) => names.has(name))
}

/** Whether two units, each known or in words, are one currency, or are two; null where one of them is none. */
export function isSameCurrency(
  first: { readonly unit: Unit | null; readonly words: string },
  second: { readonly unit: Unit | null; readonly words: string },
): boolean | null {
  const ours = currencies(first.unit, first.words)
  const theirs = ours.length === 0 ? [] : currencies(second.unit, second.words)
  return theirs.length === 0 ? null : ours.some((one) => theirs.includes(one))
}

/** A sign that several currencies have, what says in the words of a file that it is of one of them, and that it is of another. */
const SHARED_SIGNS = [
  { sign: /[¥￥]/, one: /元|人民币|\b(?:RMB|CNY)\b/, other: /日元|円|\b(?:JPY|yen)\b/i, code: 'CNY ' },
  {
    sign: /(?<![A-Za-z])\$/,
    one: /\bUS\$|\bUSD\b|\bU\.?S\.? dollars|美元/i,
    other: /\b(?!US\$)[A-Z]{1,3}\$|\b(?:HKD|AUD|CAD|NZD|SGD|TWD|MXN)\b|[港澳加]元/,
    code: 'US$',
  },
] as const

/**
 * Writes the signs of cells that several currencies have as that of one, where the words of their file show which: ¥ beside 元
 * is of China, and $ beside US$ of the United States.
 */
export function signsOf(words: readonly string[]): (cell: string) => string {
  const said = words.join('\n')
  const known = SHARED_SIGNS.filter(
    ({ sign, one, other }) => sign.test(said) && one.test(said) && !other.test(said),
  )
  if (known.length === 0) return (cell) => cell
  return (cell) =>
    known.reduce((text, { sign, code }) => text.replace(sign, text.includes('元') ? '' : code), cell)
}

/** Codes and signs that are one unit of the site and no other: $ and ¥ are of several currencies. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|USD)$/i, 'us-dollars'],
  [/^(?:€|EUR)$/i, 'euros'],
  [/^(?:£|GBP)$/i, 'pounds'],
  [/^(?:CNY|RMB)$/i, 'yuan'],
  [/^JPY$/i, 'yen'],
  [/^t$/, 'tonnes'],
]

/** The unit that a code or sign alone spells, so that US$, USD and 美元 are one. */
export function spelledUnit(words: string): Unit | null {
  const id = SPELLINGS.find(([pattern]) => pattern.test(words))?.[1]
  return id === undefined ? null : (BUILT_IN_UNITS.get(id)?.unit ?? null)
}

/** Signs, codes and names of dollars that the site has no unit for, by the sign that stands for all of them. */
const OTHER_DOLLARS: readonly (readonly [RegExp, string])[] = [
  [/^(?:HK\$|HKD|港[元币]|蚊)$/i, 'HK$'],
  [/^(?:AU?\$|AUD|澳[元币]|Australian dollars?)$/i, 'A$'],
  [/^(?:NT\$|TWD|新?台币)$/i, 'NT$'],
  [/^(?:SG?\$|SGD|新加坡元|新元|新币)$/i, 'S$'],
  [/^(?:CA?\$|CAD|加[元币]|Canadian dollars?)$/i, 'C$'],
]

/** Words of a unit as they are compared and shown: HK$, HKD and 港元 are one. */
export function oneCurrency(words: string): string {
  return OTHER_DOLLARS.find(([pattern]) => pattern.test(words))?.[1] ?? words
}
