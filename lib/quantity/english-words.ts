import { ORDINALS } from '@/lib/quantity/en'
import { matchAt } from '@/lib/quantity/match'

/** A word of a number: what it is, as a letter of the grammar, and how much. */
export interface NumberWord {
  readonly letter: string
  readonly value: number
}

const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

type Rows = readonly (readonly [string, NumberWord])[]

const row = (letter: string, words: string, value: (place: number) => number): Rows =>
  words.split(' ').map((word, place) => [word, { letter, value: value(place) }])
const plural = (letter: string, words: Rows): Rows =>
  words.map(([word, { value }]) => [`${word}s`, { letter, value }])

const SCALE_WORDS: Rows = [
  ...row('H', 'hundred', () => 100),
  ...row('S', 'thousand', () => 1e3),
  ...row('S', 'lakh lac', () => 1e5),
  ...row('S', 'million mln mn mio musd meur mgbp', () => 1e6),
  ...row('S', 'crore', () => 1e7),
  ...row('S', 'billion bln mrd milliard bn', () => 1e9),
  ...row('S', 'trillion tln trn tn', () => 1e12),
  ...row('S', 'quadrillion', () => 1e15),
]
const ORDINAL_WORDS: Rows = [
  ...row('r', ORDINALS.join(' '), (place) => place),
  ...row('r', TENTHS, (place) => 10 * place + 20),
  ...row('r', 'nineth', () => 9),
  ...row('r', 'hundredth thousandth', (place) => 10 ** (place + 2)),
  ...row('r', 'millionth billionth trillionth', (place) => 10 ** (3 * place + 6)),
]

/**
 * Words of numbers by their letters: `0` zero, `o` one to nine, `e` ten to nineteen, `t` twenty to ninety, `H` hundred, `S` a scale
 * above it; `r` an ordinal, which as a denominator is a part, and `R` several of them; `q` and `Q` half and quarter; `d` a dozen. What
 * joins them: `a` an article, `&` and, `.` point, `f` of.
 */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...row('0', 'zero nought naught', () => 0),
  ...row('o', 'one two three four five six seven eight nine', (place) => place + 1),
  ...row('e', TEENS, (place) => place + 10),
  ...row('t', 'twenty thirty forty fifty sixty seventy eighty ninety', (place) => 10 * place + 20),
  ...row('t', 'fourty', () => 40),
  ...SCALE_WORDS,
  ...plural('S', SCALE_WORDS),
  ...ORDINAL_WORDS,
  ...plural('R', ORDINAL_WORDS),
  ...row('q', 'half quarter', (place) => 2 * place + 2),
  ...row('Q', 'halves quarters', (place) => 2 * place + 2),
  ...row('d', 'dozen dozens doz dozs', () => 12),
  ...row('a', 'a an', () => 0),
  ...row('&', 'and', () => 0),
  ...row('.', 'point', () => 0),
  ...row('f', 'of', () => 0),
])

const valuesOf = (letters: string): ReadonlyMap<string, number> =>
  new Map(
    [...NUMBER_WORDS]
      .filter(([, { letter }]) => letters.includes(letter))
      .map(([word, { value }]) => [word, value]),
  )

/** Numbers below a hundred that are one word. */
export const SMALL = valuesOf('0oet')

/** Words and short forms that multiply a number. */
export const SCALES = valuesOf('HS')

/** Letters and words that multiply a number, as they may be apart from it too. */
export const SCALE_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SCALES),
  ...{ k: 1e3, l: 1e5, cr: 1e7, w: 1e4, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 },
}

/** A word at an offset in lower case, empty where there is none. */
export function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[0].toLowerCase() ?? ''
}

/** Who or what shares are of: one household in five, ½ people. */
export const SHARED =
  '(?:person|people|household|family|families|child|children|adult|woman|women|man|men|voter|patient|worker|pupil|student|girl|boy|job|home|day|night|weekend|game|match|car|house|firm|death|birth|case|pound|dollar)e?s?\\b'

const WORD = /[A-Za-z]+/y
