import type { Calculation } from '@/lib/claims/check'
import type { Claim } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { type Interval, times } from '@/lib/quantity/interval'
import { isInPercent, type Unit } from '@/lib/quantity/unit'
import { isRoundedResult, writeDerived, writeLapse, writeQuantity, writeRounded } from '@/lib/quantity/write'

/**
 * The number of a claim in words: as the article words it where its digits are our reading, else with hedge and unit.
 *
 * @example writtenOf(team, 'en') // “a dozen or so people”, where the range is 11 to 19; without `unit`, “a dozen or so”; “largest”, where the rank is 1
 */
export function writtenOf(
  { wording, quantity }: Pick<Claim, 'wording' | 'quantity'>,
  locale: Locale,
  options: { readonly unit?: boolean } = {},
): string {
  return writeQuantity(quantity, locale, { ...options, words: wording[locale] })
}

/** The result of a check in words, rounded: 84.4%, about 4.27 times, about 2.4 years; a dash when there is none. */
export function writeResult(calculation: Calculation, locale: Locale): string {
  if (calculation.derived === null) return '—'
  const write = calculation.check.kind === 'duration' ? writeLapse : writeRounded
  return write(...resultOf(calculation, calculation.derived), locale)
}

/** The same behind an equals sign, which says itself whether the result is rounded: “= 6.4 times”, “≈ 4.27 times”. */
export function equalsResult(calculation: Calculation, locale: Locale): string {
  const { check, derived } = calculation
  if (derived === null || check.kind === 'duration') return `= ${writeResult(calculation, locale)}`
  const [result, unit] = resultOf(calculation, derived)
  return `${isRoundedResult(result) ? '≈' : '='} ${writeDerived(result, unit, locale)}`
}

/** A result in the unit in which it is written: a difference of shares in percentage points, never in per cent. */
function resultOf({ check, unit }: Calculation, derived: Interval): [Interval, Unit] {
  const isPoints = check.kind === 'difference' && isInPercent(unit)
  return isPoints ? [times(derived, 100), UNITS.points] : [derived, unit]
}

/** Whether a number is our reading of words that print none: “a dozen or so” is 11 to 19. */
export function isReading({ kind, hedge }: Claim['quantity']): boolean {
  return kind === 'number' && hedge === 'range'
}
