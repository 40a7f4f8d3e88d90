import { remembered } from '@/lib/open/remembered'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { CURRENCIES_NAMED, type Currency } from '@/lib/quantity/money-words'
import type { Unit } from '@/lib/quantity/unit'

/** The currencies that a unit, or words that name nothing else, can be; none where they name no currency. */
function currencies(unit: Unit | null, words: string): readonly Currency[] {
  return unit === null && words === '' ? [] : currenciesCalled(unit?.noun.zh.one ?? words)
}

const currenciesCalled = remembered(
  (name) =>
    CURRENCIES_NAMED.get(
      name
        .trim()
        .toLowerCase()
        .replace(/\s(?=[$¥]$)/, ''),
    ) ?? [],
)

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

/** The one currency that a code, sign or noun names: $ and ¥ are of several. */
function currencyOf(words: string): Currency | null {
  const named = currencies(null, words)
  return (named.length === 1 ? named[0] : null) ?? null
}

/** The unit that a code or sign alone spells, so that US$, USD and 美元 are one. */
export function spelledUnit(words: string): Unit | null {
  if (words === '') return null
  if (words === 't') return BUILT_IN_UNITS.get('tonnes')?.unit ?? null
  // Dollars by name alone may be of any country, and pounds a weight.
  const currency = /^(?:dollar|pound)s?$/i.test(words) ? null : currencyOf(words)
  return BUILT_IN_UNITS.get(currency?.unit ?? '')?.unit ?? null
}

/** Words of a unit as they are compared and shown: HK$, HKD and 港元 are one. */
export function oneCurrency(words: string): string {
  const currency = currencyOf(words)
  return currency === null || currency.unit !== null ? words : currency.sign
}
