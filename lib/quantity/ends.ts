import type { Interval } from '@/lib/quantity/interval'

/** The ends that the words of a numeral give, equal where they give one number: 三十 is 30 to 30, 三五百 is 300 to 500. */
export type Ends = Pick<Interval, 'low' | 'high'>

export const ZERO: Ends = { low: 0, high: 0 }

export const plus = (a: Ends, b: Ends): Ends => ({ low: a.low + b.low, high: a.high + b.high })

/** Both ends times a factor above zero. */
export const by = (a: Ends, factor: number): Ends => ({ low: a.low * factor, high: a.high * factor })
