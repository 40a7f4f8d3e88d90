import type { Dossier } from '@/lib/dossier/dossier'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, textAt } from '@/lib/ledger/article'
import { findNumerals } from '@/lib/ledger/numerals'
import { findQuotes, normalise } from '@/lib/text/normalise'

/** Rows of the ledger that give a numeral to a claim whose quote does not hold it. */
export function bearingFaults(
  { ledger, claims }: Pick<Dossier, 'ledger' | 'claims'>,
  article: Article,
): Fault[] {
  return ledger.flatMap(({ fate, claims: ids, place, occurrence, text }, index): Fault[] => {
    const paragraph = textAt(article, place)
    if (fate !== 'claim' || paragraph === null) return []
    const numeral = findNumerals(paragraph)[occurrence - 1]
    // A row that stands at the wrong numeral is another fault.
    if (numeral === undefined || normalise(numeral.text).text !== normalise(text).text) return []
    return ids.flatMap((id): Fault[] => {
      const quote = claims.find((claim) => claim.id === id)?.quote
      if (quote === undefined) return []
      const spans = findQuotes(paragraph, quote)
      const holds = spans.some(({ start, end }) => start <= numeral.start && numeral.end <= end)
      // A quote that is not there at all is another fault.
      if (holds || spans.length === 0) return []
      return [
        { code: 'D507', file: 'numerals.csv', row: index + 2, column: 'claim', details: { text, id, quote } },
      ]
    })
  })
}
