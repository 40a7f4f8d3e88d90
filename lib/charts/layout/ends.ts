import type { Datum } from '@/lib/charts/series/datum'

/**
 * How far a number reaches, as every chart draws it: one place; both ends known, with a number printed or (a span) without one;
 * an arrow where one end is open, with a foot where the number itself is included.
 */
export type Ends = 'point' | 'bracket' | 'span' | 'more' | 'at-least' | 'less' | 'at-most'

/** What of a number says how far it reaches. */
type Hedged = Pick<Datum, 'hedge' | 'value' | 'interval'>

/** Every arrow is so long, in pixels: how far an open end goes nobody knows, so its length means nothing. */
export const ARROW = 24

/** A hedge opens an end even where the unit closes it: “over 80%” stops at 100%, and its bracket would promise more. */
export function endsOf({ hedge, value, interval }: Hedged): Ends {
  const { low, high, lowOpen, highOpen } = interval
  const isLower = hedge === 'over' || hedge === 'at-least'
  const isOpen = isLower || hedge === 'under' || hedge === 'at-most'
  // Hedges of a negative number speak of its size.
  const grows = isLower === value >= 0
  if (high === Number.POSITIVE_INFINITY || (isOpen && grows)) return lowOpen ? 'more' : 'at-least'
  if (low === Number.NEGATIVE_INFINITY || isOpen) return highOpen ? 'less' : 'at-most'
  if (low === high) return 'point'
  return hedge === 'range' || hedge === 'exact' ? 'span' : 'bracket'
}

/** Which way the arrow of a number points: to more, 1, or to less, -1; 0 where it has none. */
export function wayOf(ends: string): 1 | 0 | -1 {
  if (ends === 'more' || ends === 'at-least') return 1
  return ends === 'less' || ends === 'at-most' ? -1 : 0
}

/** Where a number ends, in pixels of its chart. */
export interface DrawnEnds {
  readonly ends: Ends
  readonly low: number
  readonly high: number
}

/** The ends of a number in pixels, those of an open end at the tip of its arrow. */
export function drawnEnds(datum: Hedged, toX: (value: number) => number): DrawnEnds {
  const ends = endsOf(datum)
  const x = toX(datum.value)
  const way = wayOf(ends)
  return ends === 'bracket' || ends === 'span'
    ? { ends, low: toX(datum.interval.low), high: toX(datum.interval.high) }
    : { ends, low: way < 0 ? x - ARROW : x, high: way > 0 ? x + ARROW : x }
}

/** The same where numbers run upwards: a mark at `x`, to be turned round its place. */
export function uprightEnds(datum: Hedged, x: number, toY: (value: number) => number) {
  const y = toY(datum.value)
  return { ...drawnEnds(datum, (value) => x + y - toY(value)), upright: true as const }
}
