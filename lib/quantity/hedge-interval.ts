import type { Hedge } from '@/lib/quantity/hedge'
import { between, type Interval, negate, point } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** How far below its number “nearly” reaches, as a part of it. Our convention, stated on the Method page. */
export const NEARLY_WIDTH = 0.1

/** How far to either side of its number “about” reaches, as a part of it. Our convention, stated on the Method page. */
export const ABOUT_WIDTH = 0.1

/**
 * The numbers that a hedged number allows (docs/data.md, “A hedge is an interval”).
 *
 * `value` is in the base unit. `range` gives the ends for the hedge `range`; without it the value is both. No share
 * exceeds 1, but per cents below zero are changes, which have no least. Zero is a lower end only where the unit has nothing below
 * it. The hedge of a number below zero speaks of its size: the interval is that of the number without its sign, turned round.
 * @example intervalOfHedge(-5, 'over', UNITS.change) // everything below −5
 */
export function intervalOfHedge(
  value: number,
  hedge: Hedge,
  unit: Pick<Unit, 'kind' | 'signed'>,
  range: { readonly low: number; readonly high: number } = { low: value, high: value },
): Interval {
  if (value < 0 && hedge !== 'range')
    return negate(intervalOfHedge(-value, hedge, { kind: 'change', signed: unit.signed }))
  const most = unit.kind === 'share' ? 1 : Number.POSITIVE_INFINITY
  const least = unit.signed ? Number.NEGATIVE_INFINITY : 0
  switch (hedge) {
    case 'exact':
      return point(value)
    case 'over':
      return between(value, most, { low: true })
    case 'at-least':
      return between(value, Math.max(value, most))
    case 'under':
      return between(least, value, { high: true })
    case 'at-most':
      return between(least, value)
    case 'nearly':
      return between(value * (1 - NEARLY_WIDTH), value, { high: true })
    case 'about':
      return between(value * (1 - ABOUT_WIDTH), Math.min(value * (1 + ABOUT_WIDTH), most))
    case 'magnitude':
      return between(value, value * 10, { high: true })
    case 'range':
      return between(range.low, range.high)
    case 'within':
      return between(1, value)
  }
}
