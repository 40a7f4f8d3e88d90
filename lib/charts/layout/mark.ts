import { drawnEnds, type Ends, uprightEnds } from '@/lib/charts/layout/ends'
import type { LayoutMark, MarkShape } from '@/lib/charts/layout/layout'
import type { Datum } from '@/lib/charts/series/datum'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'

type Place = Pick<LayoutMark, 'x' | 'y' | 'size' | 'name' | 'ends'> &
  Partial<Pick<LayoutMark, 'low' | 'high' | 'base' | 'form' | 'unfinished' | 'hatchedFrom' | 'upright'>>

/** The mark of a number on a horizontal axis, with its hedge. */
export function markOn(
  datum: Datum,
  locale: Locale,
  toX: (value: number) => number,
  place: Omit<Place, 'x' | 'ends'>,
): LayoutMark {
  return markAt(datum, locale, { x: toX(datum.value), ...drawnEnds(datum, toX), ...place })
}

/** The same at `x` on an axis that runs upwards. */
export function markUp(
  datum: Datum,
  locale: Locale,
  toY: (value: number) => number,
  place: Omit<Place, 'y' | 'ends'>,
): LayoutMark {
  return markAt(datum, locale, { y: toY(datum.value), ...uprightEnds(datum, place.x, toY), ...place })
}

/** The mark of a number at its place in the chart; without ends it is as wide as its point. */
export function markAt(datum: Datum, locale: Locale, place: Place): LayoutMark {
  const { id, claim, form, weak, tone, written, status, card } = datum
  return {
    id,
    claim,
    form,
    ...(weak === true ? { weak } : {}),
    tone,
    base: null,
    low: place.x,
    high: place.x,
    written: written[locale],
    card: {
      heading: card.heading[locale],
      quote: card.quote,
      quoteLang: card.quoteLang,
      source: card.source[locale],
      range: card.range?.[locale] ?? '',
      status: status === null ? null : { id: status, name: CLAIM_WORDS[locale].statuses[status] },
    },
    ...place,
  }
}

/** Between a mark and the words beside it. */
const GAP = 6

/** Where words before a mark end, and where those after it begin; a span is drawn from end to end, without a bar from zero. */
export function besideMark({ x, low, high, size, base, ends }: LayoutMark): readonly [number, number] {
  const [start, radius] = base === null ? [x, size / 2] : [ends === 'span' ? x : base, 0]
  return [Math.min(low, x, start) - radius - GAP, Math.max(high, x, start) + radius + GAP]
}

/** How far a number reaches as a separate mark, from one place to another: for keys and tables. */
export function sampleMark(
  ends: Ends,
  [low, high]: readonly [number, number],
  y: number,
  size: number,
): MarkShape {
  const [isUp, isDown] = [ends === 'more' || ends === 'at-least', ends === 'less' || ends === 'at-most']
  const x = isUp ? low : isDown ? high : (low + high) / 2
  return { form: 'dot', tone: 'ink', base: null, ends, low, high, x, y, size }
}
