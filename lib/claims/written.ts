import type { Claim } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/**
 * The number of a claim in words: as the article words it where its digits are our reading, else with hedge and unit.
 *
 * @example writtenOf(team, 'en') // “a dozen or so people”, where the range is 11 to 19
 */
export function writtenOf({ wording, quantity }: Claim, locale: Locale): string {
  return wording[locale] || writeQuantity(quantity, locale)
}
