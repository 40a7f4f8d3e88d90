import type { Calculation } from '@/lib/claims/check'
import type { Claim } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { times } from '@/lib/quantity/interval'
import { writeDerived, writeLapse, writeQuantity } from '@/lib/quantity/write'

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

/** The result of a check in words, rounded: 84.4%, 6.4 times, about 2.4 years; a dash when there is none. */
export function writeResult(calculation: Calculation, locale: Locale): string {
  if (calculation.derived === null) return '—'
  // A difference of shares is told in percentage points, never in per cent.
  if (calculation.check.kind === 'difference' && calculation.unit.kind === 'share')
    return writeDerived(times(calculation.derived, 100), UNITS.points, locale)
  const write = calculation.check.kind === 'duration' ? writeLapse : writeDerived
  return write(calculation.derived, calculation.unit, locale)
}
