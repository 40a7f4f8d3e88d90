import { UNITS } from '@/lib/quantity/built-in-units'
import { EN } from '@/lib/quantity/en'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, MOST_DIGITS } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** Words of the commonest hedged numbers, and of their scales, as the reader of quantities takes them. */
const HEDGES: Readonly<Record<string, Hedge>> = {
  超过: 'over',
  超: 'over',
  近: 'nearly',
  约: 'about',
  不到: 'under',
  'over ': 'over',
  'about ': 'about',
  'nearly ': 'nearly',
  'almost ': 'nearly',
  'under ': 'under',
  'more than ': 'over',
  '>': 'over',
  '<': 'under',
  '~': 'about',
}
const SCALES = new Map([['万', 1e4] as const, ['亿', 1e8] as const, ['万亿', 1e12] as const, ...EN.scales])

const FORM = new RegExp(
  `^(${Object.keys(HEDGES).join('|')})?(\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(\\.\\d{1,6})?(?:(%|％)| ?(万亿|[亿万])| (trillion|billion|million))?(倍| times)?$`,
)

/**
 * Reads a cell in one of the common forms (超2000万, over 20 million, 3,072, 92%, 近11倍) just as the reader of quantities would;
 * null where that has more to say: bare numbers that could be years, shares above the whole, more digits than are kept.
 */
export function readCommon(text: string): WrittenNumber | null {
  const found = FORM.exec(text)
  if (found === null) return null
  const [, word = '', whole = '', fraction = '', percent, ofZh, ofEn, times] = found
  const scale = ofZh ?? ofEn ?? ''
  const grouped = whole.includes(',')
  if (percent !== undefined && times !== undefined) return null
  if (word === '' && scale === '' && percent === undefined && times === undefined && !grouped) return null
  if (whole.length + fraction.length > MOST_DIGITS || (whole.length > 1 && whole.startsWith('0'))) return null
  const printed = Number((grouped ? whole.replaceAll(',', '') : whole) + fraction)
  const value = clean(percent === undefined ? printed * (SCALES.get(scale) ?? 1) : clean(printed) / 100)
  if (value === 0 || (percent !== undefined && value > 1)) return null
  return plainNumber(value, {
    hedge: HEDGES[word] ?? 'exact',
    unit: percent !== undefined ? UNITS.share : times !== undefined ? UNITS.times : null,
    scaled: scale !== '',
  })
}

/** A number as one cell gives it, before other cells are asked. */
export type WrittenNumber = Readonly<ReturnType<typeof plainNumber>>

interface Said {
  readonly hedge?: Hedge
  readonly unit?: Unit | null
  readonly scaled?: boolean
  readonly rounded?: boolean
}

/** A number that nothing more is said of than is given. */
export function plainNumber(value: number, said: Said = {}) {
  return {
    kind: 'number' as const,
    value: clean(value),
    hedge: said.hedge ?? 'exact',
    range: null as Ends | null,
    /** Whether the range has a value between its ends: 12 ± 3. */
    stated: false,
    unit: said.unit ?? null,
    /** Words of the cell that are not part of number, hedge and known unit, in the order in which they are shown. */
    words: '',
    /** Whether the words are a bare measure word, which any noun can follow. */
    measured: false,
    /** Whether a word multiplies the number already: a scale in another cell would do it twice. */
    scaled: said.scaled ?? false,
    /** Whether that was so, and the number has been put into the scale of its column since: 2000万 under 万 as 2000. */
    ownScale: false,
    /** Whether a flag of a statistical office was beside it: p provisional, b a break in the series. */
    flagged: false,
    /** Whether it could be a year: four bare digits. */
    bare: false,
    /** Whether it has more digits than are kept. */
    rounded: said.rounded ?? false,
    /** Whether words come before it that are not said of numbers, so that all may be a name: HB 396. */
    named: false,
  }
}

export interface Ends {
  readonly low: number
  readonly high: number
}
