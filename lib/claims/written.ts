import type { Claim } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/**
 * The number of a claim in words: as the article words it where its digits are our reading, else with hedge and unit.
 *
 * @example writtenOf(team, 'en') // “a dozen or so people”, where the range is 11 to 19; without `unit`, “a dozen or so”
 */
export function writtenOf(
  { wording, quantity }: Pick<Claim, 'wording' | 'quantity'>,
  locale: Locale,
  options: { readonly unit?: boolean } = {},
): string {
  return writeQuantity(quantity, locale, { ...options, words: wording[locale] })
}
