/** A currency by all that it is called. */
export interface Currency {
  /** The id of its unit, where the built-in list has it. */
  readonly unit: string | null
  /** What it is shown by. */
  readonly sign: string
  /** Codes, signs and nouns of both languages in lower case; a sign that several currencies have is in each. */
  readonly names: ReadonlySet<string>
}

/** One line a currency: its codes, its signs with the one that is shown first, its nouns, and its unit. */
const ROWS = [
  ['USD', 'US$|us$|U.S.$|$', 'us dollar|us dollars|u.s. dollars|dollar|dollars|美元|美金', 'us-dollars'],
  ['CNY|RMB', 'CN¥|¥', 'yuan|元|人民币|元人民币', 'yuan'],
  ['EUR', '€', 'euro|euros|欧元', 'euros'],
  ['GBP', '£', 'pound|pounds|pounds sterling|英镑', 'pounds'],
  ['JPY', 'JP¥|¥', 'yen|日元|日圆|円', 'yen'],
  ['HKD', 'HK$|$', 'hong kong dollars|港元|港币|蚊'],
  ['AUD', 'A$|AU$|$', 'australian dollar|australian dollars|澳元|澳币'],
  ['CAD', 'C$|CA$|CAD$|cad$|$', 'canadian dollar|canadian dollars|加元|加币'],
  ['NZD', 'NZ$|$', 'new zealand dollars|新西兰元|纽元'],
  ['SGD', 'S$|SG$|$', 'singapore dollars|新加坡元|新元|新币'],
  ['TWD', 'NT$|$', 'new taiwan dollars|台币|新台币'],
  ['MXN', 'Mex$|MX$|$', 'mexican pesos|墨西哥比索'],
  ['BRL', 'R$', 'reais|雷亚尔'],
  ['CHF', 'CHF|SFr|SFr.', 'swiss franc|swiss francs|瑞士法郎'],
  ['INR', '₹|Rs|Rs.|rs|rs.', 'rupee|rupees|卢比'],
  ['KRW', '₩', 'won|韩元|원'],
  ['RUB', '₽', 'rouble|roubles|ruble|rubles|卢布'],
  ['THB', '฿', 'baht|泰铢'],
  ['MYR', 'RM', 'ringgit|林吉特|令吉'],
  ['SEK', 'SEK', 'swedish kronor|瑞典克朗'],
  ['NOK', 'NOK', 'norwegian kroner|挪威克朗'],
  ['DKK', 'DKK', 'danish kroner|丹麦克朗'],
  ['ZAR', 'ZAR', 'rand|南非兰特'],
] as const satisfies readonly (readonly string[])[]

const listed = (column: 0 | 1) => ROWS.flatMap((row) => row[column].split('|'))
const alternatives = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.$]/g, '\\$&')).join('|')
const signs = [...new Set(listed(1))].toSorted((a, b) => b.length - a.length)
const bare = signs.filter((sign) => /^[^A-Za-z]$/.test(sign))

export const CURRENCIES: readonly Currency[] = ROWS.map(([codes, signs, nouns, unit = null]) => ({
  unit,
  sign: signs.split('|')[0] ?? codes,
  names: new Set(`${codes}|${signs}|${nouns}`.toLowerCase().split('|')),
}))

/** The currencies that each code, sign or noun in lower case can be. */
export const CURRENCIES_NAMED: ReadonlyMap<string, readonly Currency[]> = new Map(
  CURRENCIES.flatMap(({ names }) =>
    [...names].map((name) => [name, CURRENCIES.filter((other) => other.names.has(name))]),
  ),
)

/** Whether a word is a code, sign or noun of a currency. */
export const isMoney = (word: string) => CURRENCIES_NAMED.has(word.toLowerCase())

/** Codes of currencies that are before or after a sum, as alternatives of a pattern. */
export const CURRENCY_CODES = listed(0).join('|')

/** Signs of money that are one character: $, €, £, ¥, ₹. */
export const MONEY_SIGN = `[${bare.join('')}]`

/** Letters that are before a sum as its sign, or before $ or ¥ for those of one country: Rs, US$, HK$, A$. */
const lettered = signs.filter((sign) => /^[A-Za-z]/.test(sign) && !listed(0).includes(sign))
const ofCountry = lettered
  .filter((sign) => /[$¥]$/.test(sign))
  .map((sign) => [sign.slice(0, -1), sign.slice(-1)] as const)
  .map(([letters, sign]) => `${alternatives([letters])}${letters.length > 1 ? '\\s?' : ''}\\${sign}`)
const words = alternatives(lettered.filter((sign) => !/[$¥]$/.test(sign)))

/** Any sign of money before its sum, but not $ or ¥ with letters before it that are none of these: those are of another country. */
export const SIGN_BEFORE_SUM = `(?<![A-Za-z])(?:${ofCountry.join('|')}|(?:${words})(?=\\s?(?:\\d|$))|${MONEY_SIGN})`

/** Money by its name, which the site has no unit for. */
export const MONEY_NOUNS =
  'dollars?|bucks|cents?|pence|penny|pennies|rupees?|francs?|pesos?|roubles?|rubles?|liras?|won|yuan|kroner|kronor|drachmas?|bitcoins?|ringgit|baht|rand'

/** The same in Chinese. */
export const MONEY_NOUNS_ZH = CURRENCIES.filter(({ unit }) => unit === null)
  .flatMap(({ names }) => [...names].filter((name) => /^(?![a-z])\p{L}/u.test(name)))
  .join('|')

/** Money by the Chinese word before its sum: 港币5000万元, 美元30亿. */
export const MONEY_WORD = '人民币|[港台欧日英美澳加][币元圆镑金]|新台币'
