import type { Hedge } from '@/lib/quantity/hedge'
import { between, type Interval, negate, point } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** How far below its number “nearly” reaches, as a part of it. Our convention, stated on the Method page. */
export const NEARLY_WIDTH = 0.1

/** How far to either side of its number “about” reaches, as a part of it. Our convention, stated on the Method page. */
export const ABOUT_WIDTH = 0.1

type Ends = { readonly low: number; readonly high: number }
/** What a hedge allows of a number that is not below zero, between the least and the most of its unit. */
type Allowed = (value: number, least: number, most: number, range: Ends) => Interval

const ALLOWED: Readonly<Record<Hedge, Allowed>> = {
  exact: (value) => point(value),
  over: (value, _, most) => between(value, most, { low: true }),
  'at-least': (value, _, most) => between(value, Math.max(value, most)),
  under: (value, least) => between(least, value, { high: true }),
  'at-most': (value, least) => between(least, value),
  nearly: (value) => between(value * (1 - NEARLY_WIDTH), value, { high: true }),
  about: (value, _, most) => between(value * (1 - ABOUT_WIDTH), Math.min(value * (1 + ABOUT_WIDTH), most)),
  magnitude: (value) => between(value, value * 10, { high: true }),
  range: (_value, _least, _most, { low, high }) => between(low, high),
  within: (value) => between(1, value),
}

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
  range: Ends = { low: value, high: value },
): Interval {
  if (value < 0 && hedge !== 'range')
    return negate(intervalOfHedge(-value, hedge, { kind: 'change', signed: unit.signed }))
  const most = unit.kind === 'share' ? 1 : Number.POSITIVE_INFINITY
  const least = unit.signed ? Number.NEGATIVE_INFINITY : 0
  return ALLOWED[hedge](value, least, most, range)
}
