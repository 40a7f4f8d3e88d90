import type { Place } from '@/lib/dossier/place'
import type { Claim, LedgerEntry } from '@/lib/dossier/rows'
import { located, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, textAt } from '@/lib/ledger/article'
import { findNumerals } from '@/lib/ledger/numerals'
import { findQuote, findQuotes, normalise } from '@/lib/text/normalise'

/** D501 for claims whose quote is not in the paragraph that they name, and for items that they count and no paragraph has. */
export function missingQuotes(claims: readonly Claim[], article: Article): Fault[] {
  const texts = article.flat()
  const missing = (column: string, quote: string, place: Place | null) => {
    const isThere = (place === null ? texts : [textAt(article, place) ?? '']).some((text) =>
      findQuote(text, quote),
    )
    return when(!isThere, column, { code: 'D501', details: { quote, place } })
  }
  return rowFaults('claims.csv', located(claims), ({ quote, place, counted }) => [
    ...missing('quote', quote, place),
    ...counted.flatMap((item) => missing('counted', item, null)),
  ])
}

/** D507 for numerals that the ledger assigns to a claim whose quote is elsewhere in the paragraph. */
export function assignmentFaults(
  ledger: readonly LedgerEntry[],
  claims: readonly Claim[],
  article: Article,
): Fault[] {
  const quoteOf = new Map(claims.map(({ id, quote }) => [id, quote]))
  return rowFaults('numerals.csv', located(ledger), ({ fate, claims: ids, place, occurrence, text }) => {
    const paragraph = textAt(article, place)
    if (fate !== 'claim' || paragraph === null) return []
    const numeral = findNumerals(paragraph)[occurrence - 1]
    // A row at the wrong numeral is another fault.
    if (numeral === undefined || normalise(numeral.text).text !== normalise(text).text) return []
    return ids.flatMap((id) => {
      const quote = quoteOf.get(id) ?? ''
      const spans = findQuotes(paragraph, quote)
      const isInside = spans.some(({ start, end }) => start <= numeral.start && numeral.end <= end)
      // A quote that is not in the paragraph at all is another fault.
      return when(spans.length > 0 && !isInside, 'claim', { code: 'D507', details: { text, id, quote } })
    })
  })
}
