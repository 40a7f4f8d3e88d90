import type { WrittenNumber } from '@/lib/open/written-value'
import { UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, MOST_DIGITS } from '@/lib/quantity/interval'
import { readQuantity } from '@/lib/quantity/read'

/** Words of the commonest hedged numbers; what each means is asked of the reader of quantities itself, once. */
const HEDGES = [
  '超过',
  '超',
  '近',
  '约',
  '不到',
  'over ',
  'about ',
  'nearly ',
  'almost ',
  'under ',
  'more than ',
  '>',
  '<',
  '~',
] as const
const SCALES = ['万亿', '亿', '万', ' 万亿', ' 亿', ' 万', ' trillion', ' billion', ' million'] as const

const hedgeOf = new Map<string, Hedge>(
  HEDGES.map((word) => [word, readQuantity(`${word}7`)?.hedge ?? 'exact']),
)
const scaleOf = new Map<string, number>(
  SCALES.map((word) => {
    const value = readQuantity(`7${word}`)?.value
    return [word, typeof value === 'number' ? value / 7 : 1]
  }),
)

const FORM = new RegExp(
  `^(${[...HEDGES].sort((a, b) => b.length - a.length).join('|')})?(\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(\\.\\d{1,6})?(?:(%|％)|(${SCALES.join('|')}))?(倍| times)?$`,
)

/**
 * Reads a cell in one of the common forms (超2000万, over 20 million, 3,072, 92%, 近11倍) just as the reader of quantities would;
 * null where that has more to say: bare numbers that could be years, shares above the whole, more digits than are kept.
 */
export function readCommon(text: string): WrittenNumber | null {
  const found = FORM.exec(text)
  if (found === null) return null
  const [, word = '', whole = '', fraction = '', percent, scale = '', times] = found
  const grouped = whole.includes(',')
  if (percent !== undefined && times !== undefined) return null
  if (word === '' && scale === '' && percent === undefined && times === undefined && !grouped) return null
  if (whole.length + fraction.length > MOST_DIGITS || (whole.length > 1 && whole.startsWith('0'))) return null
  const printed = Number((grouped ? whole.replaceAll(',', '') : whole) + fraction)
  const value = clean(percent === undefined ? printed * (scaleOf.get(scale) ?? 1) : clean(printed) / 100)
  if (value === 0 || (percent !== undefined && value > 1)) return null
  return plainNumber(value, {
    hedge: hedgeOf.get(word) ?? 'exact',
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
