import type { Claim } from '@/lib/dossier/rows'
import { type SaidNumber, writtenInFile } from '@/lib/dossier/rules/report'
import type { Source } from '@/lib/dossier/source-entry'
import type { FaultDetails } from '@/lib/faults/catalogue'
import { LOCALES, localeOfTag } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'
import { readQuantities } from '@/lib/quantity/read'
import type { Units } from '@/lib/quantity/units'
import { findQuote } from '@/lib/text/normalise'

/**
 * How a quote compares with the number of its row:
 *
 * - `proves`: one quantity in it has the hedge and interval of the row (超2000万 and over 20000000);
 * - `explained`: none has, but a note of the row explains the difference by quoting words of it between “ ”;
 * - `differs`: none has, and nothing explains it (580张卡 and 480);
 * - `not-read`: nothing is compared, since the article is in a language that cannot be read.
 */
export type QuoteProof =
  | { readonly kind: 'proves' | 'explained' | 'not-read' }
  | { readonly kind: 'differs'; readonly details: FaultDetails['D505'] }

/** What of an article its texts are read with. */
type ReadSource = Pick<Source, 'language' | 'published'>

/** Compares the quantity of a claim with its quote, without the article. */
export function proofOf(claim: Claim, source: ReadSource, units: Units): QuoteProof {
  // Quantities are read in the languages of the site.
  return localeOfTag(source.language) === null
    ? { kind: 'not-read' }
    : proofIn(claim.quote, claim, source, units)
}

/** The same for any text in a language of the site. The year that 今年 and “this year” mean is that of the article. */
export function proofIn(
  text: string,
  { quantity, note }: Claim,
  { published }: ReadSource,
  units: Units,
): QuoteProof {
  const readings = readQuantities(text, { year: Number(published.slice(0, 4)), units })
  if (readings.some((reading) => isSameNumber(reading, quantity))) return { kind: 'proves' }
  if (LOCALES.some((locale) => explains(note[locale], text))) return { kind: 'explained' }
  return {
    kind: 'differs',
    details: { text, read: readings.map(writtenInFile), row: writtenInFile(quantity) },
  }
}

/** Whether two numbers are one: hedge and interval together leave one value only. */
export function isSameNumber(a: SaidNumber, b: SaidNumber): boolean {
  const ends: readonly (keyof Interval)[] = ['low', 'high', 'lowOpen', 'highOpen']
  return a.hedge === b.hedge && ends.every((end) => a.interval?.[end] === b.interval?.[end])
}

/** Whether a note names, between “ ”, words that the quote has. */
function explains(note: string, quote: string): boolean {
  return [...note.matchAll(/“([^”]+)”/g)].some(([, named = '']) => findQuote(quote, named) !== null)
}
