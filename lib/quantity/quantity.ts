import type { Hedge } from '@/lib/quantity/hedge'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import type { Interval } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'

/** A hedged number in its base unit: shares from 0 to 1, counts of single things, ratios in times. */
export interface NumberQuantity {
  readonly kind: 'number'
  /** The printed value. With the hedge `range`, which prints none, the middle of the range: for sorting only, never written. */
  readonly value: number
  readonly unit: Unit
  readonly hedge: Hedge
  /** The numbers that the hedged value allows, in the same base unit. */
  readonly interval: Interval
}

/** A date of the precision that was printed. */
export interface DateQuantity {
  readonly kind: 'date'
  /** ISO 8601 of reduced precision: 2025-04-28, 2023-07, 2020. With the hedge `range`, the month or year that the days lie in. */
  readonly value: string
  readonly unit: Unit
  readonly hedge: Hedge
  /** The days that the date allows, as whole days since 1970-01-01, both ends closed. */
  readonly interval: Interval
}

export type Quantity = NumberQuantity | DateQuantity

/** A number with the interval of its hedge; not for the hedge `range`, whose ends the value does not give. */
export function numberQuantity(value: number, unit: Unit, hedge: Hedge): NumberQuantity {
  return { kind: 'number', value, unit, hedge, interval: intervalOfHedge(value, hedge, unit) }
}
