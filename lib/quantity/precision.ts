import { decimalOf } from '@/lib/quantity/decimal'
import { between, type Interval } from '@/lib/quantity/interval'
import type { NumberQuantity, Quantity } from '@/lib/quantity/quantity'
import { isInPercent } from '@/lib/quantity/unit'

/**
 * The interval of an exact number widened to the precision with which it is printed, so that 2.04 months agree with “two months”.
 *
 * Half of the place of the last digit that is not zero, where at least two digits count; whole numbers under 10,000 are counted
 * to one: 480 is 479.5 to 480.5, 1.6 trillion is 1.55 to 1.65 trillion, 92% is 91.5% to 92.5%. Numbers with any other hedge,
 * ranks and dates keep their interval.
 */
export function asPrinted(quantity: Quantity): Interval {
  if (quantity.kind === 'date' || quantity.hedge !== 'exact') return quantity.interval
  const { kind, signed } = quantity.unit
  if (kind === 'rank') return quantity.interval
  const half = placeOfLastDigit(quantity) / 2
  const most = kind === 'share' ? 1 : Number.POSITIVE_INFINITY
  return between(
    Math.max(signed ? Number.NEGATIVE_INFINITY : 0, quantity.value - half),
    Math.min(most, quantity.value + half),
  )
}

/**
 * What one in the last printed digit of a number is worth, in its unit. Shares and changes are printed in per cent, so it is their
 * per cents that are counted: 0.01 of 92%, 0.0001 of 97.23%.
 */
export function placeOfLastDigit({ value, unit }: NumberQuantity): number {
  const scale = isInPercent(unit) ? 100 : 1
  const { digits, exponent } = decimalOf(value * scale)
  const place = 10 ** (exponent - Math.max(digits.length, 2) + 1)
  const whole = Math.abs(value) < 10_000 && digits.length <= exponent + 1
  return (whole ? 1 : place) / scale
}
