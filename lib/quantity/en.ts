import type { DateParts } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import type { Noun } from '@/lib/quantity/unit'
import { groupThousands } from '@/lib/quantity/write-total'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** English ordinals: the place in the list is the number. */
export const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** Words for a size that take “of” before what is counted. */
const PLURAL_SCALE = /(?:dozens|hundreds|thousands|millions|billions|trillions)$/

/** 3 cards, and tens of billions of parameters. */
const withWords = (number: string, words: string) =>
  `${number} ${PLURAL_SCALE.test(number) && words !== '' ? 'of ' : ''}${words}`.trimEnd()

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${groupThousands(String(n))}${ending}`
}

function date({ year, month, day }: DateParts): string {
  const name = month === null ? '' : `${MONTHS[month - 1]} `
  return `${day === null ? '' : `${day} `}${name}${year}`
}

/** English names of the months, and of the first ranks: the place in the list is the rank. */
export const ENGLISH = {
  months: MONTHS,
  ordinals: ORDINALS.slice(0, NUMBERS.length),
}

/** A power of ten that has a word: million is [word, 10⁶]. */
export type Scale = readonly [word: string, scale: number]

/** How quantities are written in English: all that writing needs to know of a language. A new language is one more table of this form. */
export const EN = {
  /** The word before a hedged number, empty where none is; and before one that is below zero, where that is another. */
  hedges: {
    exact: '',
    over: 'over',
    'at-least': 'at least',
    under: 'under',
    'at-most': 'at most',
    nearly: 'nearly',
    about: 'about',
    magnitude: 'of the order of',
    range: '',
    within: 'top',
  } satisfies Record<Hedge, string>,
  hedgesBelowZero: {
    over: 'below',
    'at-least': 'at most',
    under: 'above',
    'at-most': 'at least',
  } as Readonly<Partial<Record<Hedge, string>>>,
  /** Powers of ten that have a word, the largest first, and the number from which on no common word is left. */
  scales: [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as readonly Scale[],
  mostWorded: 1e15,
  /** More digits after the point than these, before such a word, are not read at a glance. */
  mostDecimals: 4,
  /** Words of the numbers from zero on: the place in the list is the number; and of two things, where the language has one. */
  numbers: NUMBERS,
  two: 'two',
  grouped: groupThousands,
  powerOfTen: (mantissa: string, power: string) => `${mantissa} × ${power}`,
  span: (first: string, last: string) => `${first} to ${last}`,
  hedged: (hedge: string, number: string) => (hedge === '' ? number : `${hedge} ${number}`),
  /** A number with its noun, and with a word of a file, for which there is no unit. */
  counted: (number: string, { one, many }: Noun, single: boolean) => withWords(number, single ? one : many),
  countedInWords: withWords,
  moreThan: (number: string) => `more than ${number}`,
  /** A part of a whole that per cents could not give to the last digit: two thirds, 三分之二. */
  fraction: (above: number, below: number) =>
    `${NUMBERS[above]} ${ENGLISH.ordinals[below]}${above === 1 ? '' : 's'}`,
  /** What a number is divided by: one of something, or many of them as `scale` says (万亿, trillion). */
  each: (scale: string, { one, many }: Noun) => (scale === '' ? `per ${one}` : `per ${scale} ${many}`),
  /** An order of magnitude; `written` is the number as it is written otherwise. “Of the order of 10 billion” would be about so many. */
  magnitude: (n: number, written: string, noun: Noun | null) => {
    const power = Math.round(Math.log10(n))
    const scale = ['', 'thousands', 'millions', 'billions', 'trillions'][Math.floor(power / 3)]
    const words = [['tens', 'hundreds'][(power % 3) - 1], scale].filter(Boolean).join(' of ')
    return scale === undefined || words === ''
      ? `of the order of ${written} ${noun?.many ?? ''}`.trimEnd()
      : `in the ${words}${noun === null ? '' : ` of ${noun.many}`}`
  },
  magnitudeAlone: (_: number, written: string) => written,
  /** Half of a unit of time, by the id of the unit. */
  halves: new Map([
    ['years', 'half a year'],
    ['months', 'half a month'],
  ]) as ReadonlyMap<string, string>,
  ranks: {
    first: 'first',
    front: 'front rank',
    tier: (n: number) => `${ENGLISH.ordinals[n] ?? ordinal(n)} tier`,
    top: (n: number) => `top ${groupThousands(String(n))}`,
    place: (n: number) => `${ordinal(n)} place`,
    span: (low: number, high: number, { one }: Noun) => `${ordinal(low)} to ${ordinal(high)} ${one}`,
  },
  bounds: {
    any: 'any value',
    noTop: ', no upper bound',
    noBottom: ', no lower bound',
  },
  date,
  /** A third of a month (0, 1 or 2) before or after the month as it is written. */
  partOfMonth: (third: 0 | 1 | 2, month: string) => `${['early ', 'mid-', 'late '][third]}${month}`,
  /** Two dates of one year, or of one month, with what they share written once. */
  daySpan: (first: DateParts, last: DateParts, sameMonth: boolean) => {
    const kept = date(first)
      .split(' ')
      .slice(0, sameMonth ? 1 : 2)
    return `${kept.join(' ')} to ${date(last)}`
  },
}

export type QuantityLanguage = typeof EN
