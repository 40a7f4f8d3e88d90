/**
 * A set of numbers between two ends. An end that is open is not itself in the set; an infinite end is always open.
 * `low <= high` always; a single point has equal, closed ends.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** What a division gives: an interval, or the reason why there is none. */
export type Arithmetic =
  | { readonly ok: true; readonly interval: Interval }
  | { readonly ok: false; readonly reason: Refusal }

/** Why a division says nothing: its divisor can be zero, or a loss would be so many times a profit. */
export type Refusal = 'divisor-holds-zero' | 'signs-differ'

/** So many significant digits of a number are kept: far more than any is printed with. */
export const MOST_DIGITS = 12

/** Whole numbers below this are kept to the last digit: programs hold them, and what is multiplied from decimals, without dust. */
export const MOST_WHOLE = 1e15

/**
 * A number without the dust of binary fractions: 1 − 0.983 is 0.017 and not 0.017000000000000015. Never reverses the order of two numbers.
 */
export function clean(n: number): number {
  // What most numbers are, and what the way over a text would give too.
  if (Number.isInteger(n) && Math.abs(n) < MOST_WHOLE) return n === 0 ? 0 : n
  if (Math.abs(n) < 1e8 && Math.round(n * 1e4) / 1e4 === n) return n
  // Between whole numbers that are kept, fewer digits than whole ones would put 10¹² + 1234.1 below 10¹² + 1234.
  const whole = Math.abs(n) >= 10 ** (MOST_DIGITS - 1) && Math.abs(n) < MOST_WHOLE
  const rounded = whole ? Math.round(n) : Number(n.toPrecision(MOST_DIGITS))
  return rounded === 0 ? 0 : rounded
}

/** The interval that holds one number alone. */
export function point(value: number): Interval {
  return between(value, value)
}

/** The interval from `low` to `high`, both included unless they are said to be open or are infinite. */
export function between(low: number, high: number, open: { low?: boolean; high?: boolean } = {}): Interval {
  return {
    low: clean(low),
    high: clean(high),
    lowOpen: open.low === true || low === Number.NEGATIVE_INFINITY,
    highOpen: open.high === true || high === Number.POSITIVE_INFINITY,
  }
}

/** Whether a number lies in an interval. */
export function contains(interval: Interval, value: number): boolean {
  return isInside({ low: value, high: value, lowOpen: false, highOpen: false }, interval)
}

/** Whether every number of `inner` lies in `outer`. */
export function isInside(inner: Interval, outer: Interval): boolean {
  const above = inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen))
  const below = inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen))
  return above && below
}

/** Whether two intervals have no number in common. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  return liesBelow(a, b) || liesBelow(b, a)
}

function liesBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen))
}

/** Whether an interval holds one number alone. */
export function isPoint(a: Interval): boolean {
  return a.low === a.high
}

/** An interval turned round at zero: 2 to under 5 becomes over −5 to −2. */
export function negate(a: Interval): Interval {
  return between(-a.high, -a.low, { low: a.highOpen, high: a.lowOpen })
}

/** An interval times a number that is not below zero: shares as percentage points, years as months. */
export function times({ low, high, lowOpen, highOpen }: Interval, factor: number): Interval {
  return between(low * factor, high * factor, { low: lowOpen, high: highOpen })
}

/** All that a number of `a` less a number of `b` can be. */
export function difference(a: Interval, b: Interval): Interval {
  return between(a.low - b.high, a.high - b.low, {
    low: a.lowOpen || b.highOpen,
    high: a.highOpen || b.lowOpen,
  })
}

/** All that 1 less a number of `a` can be. */
export function complement(a: Interval): Interval {
  return difference(point(1), a)
}

/** All that a number of `a` divided by a number of `b` can be. Refused when `b` can be 0. */
export function ratio(a: Interval, b: Interval): Arithmetic {
  if (contains(b, 0) || (b.low < 0 && b.high > 0)) return { ok: false, reason: 'divisor-holds-zero' }
  if (b.high <= 0) return ratio(negate(a), negate(b))
  const least = { value: a.low, open: a.lowOpen }
  const most = { value: a.high, open: a.highOpen }
  const small = { value: b.low, open: b.lowOpen }
  const large = { value: b.high, open: b.highOpen }
  const low = divideEnds(least, least.value < 0 ? small : large)
  const high = divideEnds(most, most.value < 0 ? large : small)
  return { ok: true, interval: between(low.value, high.value, { low: low.open, high: high.open }) }
}

interface End {
  readonly value: number
  readonly open: boolean
}

/** A zero above stays the zero that it is, whatever it is divided by; any other end is reached only if both ends are. */
function divideEnds(above: End, below: End): End {
  if (above.value === 0) return above
  return { value: above.value / below.value, open: above.open || below.open }
}

/**
 * How many times `b` a number of `a` is. Refused when `b` can be 0, and when the two can be on different sides of zero.
 * @example multiple(point(-10), point(-5)) // 2
 */
export function multiple(a: Interval, b: Interval): Arithmetic {
  const isOneSided = (a.low >= 0 && b.low >= 0) || (a.high <= 0 && b.high <= 0)
  const found = ratio(a, b)
  return found.ok && !isOneSided ? { ok: false, reason: 'signs-differ' } : found
}

/** By what part a number falls in size from `from` to `to`: 1 − to ÷ from. Refused where `multiple` is. */
export function reduction(from: Interval, to: Interval): Arithmetic {
  const left = multiple(to, from)
  return left.ok ? { ok: true, interval: complement(left.interval) } : left
}

/** How many times more `a` is than `b`: a ÷ b − 1. Refused where `multiple` is. */
export function gain(a: Interval, b: Interval): Arithmetic {
  const times = multiple(a, b)
  return times.ok ? { ok: true, interval: difference(times.interval, point(1)) } : times
}

/** The middle of an interval with two ends. */
export function middle({ low, high }: Pick<Interval, 'low' | 'high'>): number {
  return (low + high) / 2
}

/** The largest magnitude that the site calculates with. */
export const LARGEST = 1e100

/**
 * Whether a number can be calculated with: 0, or a magnitude from 10⁻¹⁰⁰ to 10¹⁰⁰. Products, ratios and sums of any two such
 * numbers are finite, and so is what their intervals, axes and pictures are made of. 5 and −1e20 can; 9e307, ∞ and NaN cannot.
 */
export function isInBounds(n: number): boolean {
  const magnitude = Math.abs(n)
  return magnitude === 0 || (magnitude >= 1 / LARGEST && magnitude <= LARGEST)
}
