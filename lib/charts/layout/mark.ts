import type { Canvas } from '@/lib/charts/layout/canvas'
import { drawnEnds, type Ends, uprightEnds, wayOf } from '@/lib/charts/layout/ends'
import type { LayoutMark, MarkShape } from '@/lib/charts/layout/layout'
import type { Datum } from '@/lib/charts/series/datum'
import { CLAIM_WORDS } from '@/lib/claims/words'

type Place = Pick<LayoutMark, 'x' | 'y' | 'size' | 'name' | 'ends'> &
  Partial<Pick<LayoutMark, 'low' | 'high' | 'base' | 'form' | 'unfinished' | 'hatchedFrom' | 'upright'>>

type Scaled = (value: number) => number

/** Puts the mark of a number on a horizontal axis, with its hedge. */
export function putMarkOn(canvas: Canvas, datum: Datum, toX: Scaled, place: Omit<Place, 'x' | 'ends'>) {
  return putMark(canvas, datum, { x: toX(datum.value), ...drawnEnds(datum, toX), ...place })
}

/** The same at `x` on an axis that runs upwards. */
export function putMarkUp(canvas: Canvas, datum: Datum, toY: Scaled, place: Omit<Place, 'y' | 'ends'>) {
  return putMark(canvas, datum, { y: toY(datum.value), ...uprightEnds(datum, place.x, toY), ...place })
}

/** Puts the mark of a number at its place in the chart, and gives it; without ends it is as wide as its point. */
export function putMark(canvas: Canvas, datum: Datum, place: Place): LayoutMark {
  const { locale } = canvas
  const { id, claim, form, weak, tone, written, status, card } = datum
  const mark: LayoutMark = {
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
  canvas.marks.push(mark)
  return mark
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
  const way = wayOf(ends)
  const x = way > 0 ? low : way < 0 ? high : (low + high) / 2
  return { form: 'dot', tone: 'ink', base: null, ends, low, high, x, y, size }
}
