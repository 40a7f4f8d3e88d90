const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

const table = (words: string, value: (place: number) => number) =>
  words.split(' ').map((word, place) => [word, value(place)] as const)

/** Numbers below a hundred that are one word. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...table(ONES, (place) => place),
  ...table(TENS, (place) => 10 * place + 20),
  ['nought', 0],
  ['naught', 0],
  ['fourty', 40],
])

/** Words and short forms that multiply a number; 100 stands below a thousand, all others above. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['milliard', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['quadrillion', 1e15],
  ['musd', 1e6],
  ['meur', 1e6],
  ['mgbp', 1e6],
])

/** Letters and words that multiply a number, as they may stand apart from it too. */
export const SCALE_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SCALES),
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  t: 1e12,
}

/** Ordinals that are one word; as denominators they are parts: fifth is 5. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...table(ORDINALS, (place) => place),
  ...table(TENTHS, (place) => 10 * place + 20),
  ['nineth', 9],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** What a whole is divided into where an ordinal does not say it. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])

/** A word at an offset in lower case, empty where there is none. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0].toLowerCase() ?? ''
}

const WORD = /[A-Za-z]+/y
