import type { WrittenNumber } from '@/lib/open/written-value'
import { UNITS } from '@/lib/quantity/built-in-units'
import { EN } from '@/lib/quantity/en'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, MOST_DIGITS } from '@/lib/quantity/interval'

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

/** A number that nothing more is said of than is given. */
export function plainNumber(
  value: number,
  said: Partial<Pick<WrittenNumber, 'hedge' | 'unit' | 'scaled' | 'rounded'>> = {},
): WrittenNumber {
  return {
    kind: 'number',
    value: clean(value),
    hedge: said.hedge ?? 'exact',
    range: null,
    stated: false,
    unit: said.unit ?? null,
    words: '',
    measured: false,
    scaled: said.scaled ?? false,
    bare: false,
    rounded: said.rounded ?? false,
    named: false,
  }
}
