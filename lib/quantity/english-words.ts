import { matchAt } from '@/lib/quantity/match'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const table = (words: string, value: (place: number) => number) =>
  words.split(' ').map((word, place) => [word, value(place)] as const)
const same = (words: string, value: number) => table(words, () => value)

/** Numbers below a hundred that are one word. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...table(ONES, (place) => place),
  ...table(TENS, (place) => 10 * place + 20),
  ...same('nought naught', 0),
  ['fourty', 40],
])

/** Words and short forms that multiply a number; 100 stands below a thousand, all others above. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...same('hundred', 100),
  ...same('thousand', 1e3),
  ...same('lakh lac', 1e5),
  ...same('million mln mn mio musd meur mgbp', 1e6),
  ...same('crore', 1e7),
  ...same('billion bln mrd milliard bn', 1e9),
  ...same('trillion tln trn tn', 1e12),
  ...same('quadrillion', 1e15),
])

/** Letters and words that multiply a number, as they may stand apart from it too. */
export const SCALE_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SCALES),
  ...{ k: 1e3, w: 1e4, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 },
}

/** Ordinals that are one word; as denominators they are parts: fifth is 5. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...table(ORDINALS, (place) => place),
  ...table(TENTHS, (place) => 10 * place + 20),
  ['nineth', 9],
  ...table('hundredth thousandth', (place) => 10 ** (place + 2)),
  ...table('millionth billionth trillionth', (place) => 10 ** (3 * place + 6)),
])

/** What a whole is divided into where an ordinal does not say it. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...same('half halves', 2),
  ...same('quarter quarters', 4),
])

/** A word at an offset in lower case, empty where there is none. */
export function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[0].toLowerCase() ?? ''
}

const WORD = /[A-Za-z]+/y
