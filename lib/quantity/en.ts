import type { DateParts, QuantityLanguage } from '@/lib/quantity/language'
import { groupThousands } from '@/lib/quantity/write-total'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

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
  ordinals: 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
}

/** How quantities are written in English. */
export const EN: QuantityLanguage = {
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
  },
  hedgesBelowZero: { over: 'below', 'at-least': 'at most', under: 'above', 'at-most': 'at least' },
  scales: [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ],
  mostWorded: 1e15,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  two: 'two',
  grouped: groupThousands,
  powerOfTen: (mantissa, power) => `${mantissa} × ${power}`,
  span: (first, last) => `${first} to ${last}`,
  hedged: (hedge, number) => (hedge === '' ? number : `${hedge} ${number}`),
  counted: (number, { one, many }, single) => `${number} ${single ? one : many}`.trimEnd(),
  countedInWords: (number, words) => `${number} ${words}`.trimEnd(),
  moreThan: (number) => `more than ${number}`,
  fraction: (above, below) => `${EN.numbers[above]} ${ENGLISH.ordinals[below]}${above === 1 ? '' : 's'}`,
  each: (scale, { one, many }) => (scale === '' ? `per ${one}` : `per ${scale} ${many}`),
  magnitude: (_, written, noun) => `of the order of ${written} ${noun?.many ?? ''}`.trimEnd(),
  magnitudeAlone: (_, written) => written,
  halves: { years: 'half a year', months: 'half a month' },
  ranks: {
    first: 'first',
    front: 'front rank',
    tier: (n) => `${ENGLISH.ordinals[n] ?? ordinal(n)} tier`,
    top: (n) => `top ${groupThousands(String(n))}`,
    place: (n) => `${ordinal(n)} place`,
    span: (low, high, { one }) => `${ordinal(low)} to ${ordinal(high)} ${one}`,
  },
  bounds: {
    over: 'over ',
    from: 'at least ',
    under: 'under ',
    to: 'at most ',
    any: 'any value',
    noTop: ', no upper bound',
    noBottom: ', no lower bound',
  },
  date,
  partOfMonth: (third, month) => `${['early ', 'mid-', 'late '][third]}${month}`,
  daySpan: (first, last, sameMonth) => {
    const kept = date(first)
      .split(' ')
      .slice(0, sameMonth ? 1 : 2)
    return `${kept.join(' ')} to ${date(last)}`
  },
  names: (nouns) => {
    const names = nouns.map(({ many }) => many)
    const last = names.at(-1) ?? ''
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
  },
}
