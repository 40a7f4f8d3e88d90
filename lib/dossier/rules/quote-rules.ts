import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { isSamePlace } from '@/lib/dossier/place'
import type { Claim } from '@/lib/dossier/rows'
import { byId, rowFaults, type SaidNumber, when, writtenInFile } from '@/lib/dossier/rules/report'
import type { Source } from '@/lib/dossier/source-entry'
import type { Fault, FaultDetails } from '@/lib/faults/catalogue'
import { LOCALES, localeOfTag } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'
import { readQuantities } from '@/lib/quantity/read'
import type { Units } from '@/lib/quantity/units'
import { findQuote } from '@/lib/text/normalise'

/**
 * Every quote says the number of its row, and the numerals that the ledger gives to a claim are in its quote. No copy of the
 * article is needed.
 */
export function quoteFaults(files: ParsedFiles): Fault[] {
  const { claims, ledger, source } = files
  const claimOf = byId(claims.rows)
  return [
    ...rowFaults('claims.csv', claims.rows, (claim): RowFault[] => {
      const proof = source.ok ? proofOf(claim, source.value, files.knownUnits) : null
      return proof?.kind === 'differs' ? [{ column: 'quote', code: 'D505', details: proof.details }] : []
    }),
    ...rowFaults('numerals.csv', ledger.rows, ({ fate, claims: ids, text, place }) =>
      ids.flatMap((id) => {
        const claim = claimOf.get(id)
        // A numeral of another paragraph is another fault.
        if (fate !== 'claim' || claim === undefined || !isSamePlace(claim.place, place)) return []
        const { quote } = claim
        return when(findQuote(quote, text) === null, 'claim', { code: 'D507', details: { text, id, quote } })
      }),
    ),
  ]
}

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

/** Compares the quantity of a claim with its quote, without the article. The year that 今年 and “this year” mean is its own. */
export function proofOf(
  { quote, quantity, note }: Claim,
  source: Pick<Source, 'language' | 'published'>,
  units: Units,
): QuoteProof {
  // Quantities are read in the languages of the site.
  if (localeOfTag(source.language) === null) return { kind: 'not-read' }
  const readings = readQuantities(quote, { year: Number(source.published.slice(0, 4)), units })
  if (readings.some((reading) => isSameNumber(reading, quantity))) return { kind: 'proves' }
  if (LOCALES.some((locale) => explains(note[locale], quote))) return { kind: 'explained' }
  return {
    kind: 'differs',
    details: { quote, read: readings.map(writtenInFile), row: writtenInFile(quantity) },
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
