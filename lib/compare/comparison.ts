import { UNITS } from '@/lib/quantity/built-in-units'
import { durationIn } from '@/lib/quantity/date'
import { clean, difference, type Interval, multiple, ratio, times } from '@/lib/quantity/interval'
import type { NumberQuantity, Quantity } from '@/lib/quantity/quantity'
import type { Unit } from '@/lib/quantity/unit'

/** A number and what it is divided by for “per …”, if it is: another number of the same subject. */
export interface Measured {
  readonly quantity: Quantity
  readonly divisor: Quantity | null
}

/**
 * Compares a number with a base. Both must be of one dimension (see `kinshipOf`) and, if divided, divided by one
 * dimension; durations must be in one unit (see `inOneUnit`).
 *
 * Throws when a date is compared with a number, or a divisor can be zero.
 */
export function compare(number: Measured, base: Measured) {
  const dates = [number, base].filter(({ quantity }) => quantity.kind === 'date').length
  if (dates === 1) throw new Error('A date and a number cannot be compared')
  if (dates === 2)
    return {
      kind: 'date' as const,
      /** From the second to the first; negative when the first is the earlier. */
      years: durationIn(UNITS.years, base.quantity.interval, number.quantity.interval),
    }
  const [a, b] = [measured(number.quantity, number.divisor), measured(base.quantity, base.divisor)]
  return {
    kind: 'number' as const,
    /** Refused when the second can be zero. */
    ratio: multiple(a, b),
    difference: difference(a, b),
    unit: base.quantity.unit,
  }
}

/** Numbers in the smallest of their units where the sizes of all are known (years as months beside months); everything else as it is. */
export function inOneUnit(quantities: readonly Quantity[]): Quantity[] {
  const smallest = smallestOf(quantities.map(({ unit }) => unit))
  return quantities.map((quantity) => (quantity.kind === 'date' ? quantity : inUnit(quantity, smallest)))
}

/** The smallest of several units whose sizes are known; null where there are not several. */
export function smallestOf(units: readonly Unit[]): Unit | null {
  const sized = units.filter(({ size }) => size !== null)
  const [smallest] = sized.toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0))
  return smallest === undefined || sized.every(({ id }) => id === smallest.id) ? null : smallest
}

type Sized = Pick<NumberQuantity, 'unit' | 'value' | 'interval'>

/** A number in a unit of another size, years as months; as it is where one of the two sizes is not known. */
export function inUnit<Any extends Sized>(number: Any, unit: Unit | null): Any {
  const { size } = number.unit
  if (unit === null || unit.size === null || size === null || unit.id === number.unit.id) return number
  const factor = clean(size / unit.size)
  return { ...number, unit, value: number.value * factor, interval: times(number.interval, factor) }
}

/** All that a number can be once it is divided by its divisor. Throws when the divisor can be zero. */
export function measured(quantity: Quantity, divisor: Quantity | null): Interval {
  const { interval } = quantity
  if (divisor === null) return interval
  const result = ratio(interval, times(divisor.interval, 1 / divisor.unit.dimension.per))
  if (!result.ok) throw new Error('A number cannot be divided by one that may be zero')
  return result.interval
}
