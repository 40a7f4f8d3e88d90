import type { Claim, LedgerEntry } from '@/lib/dossier/rows'
import { located, rowFaults, when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, textAt } from '@/lib/ledger/article'
import { findNumerals } from '@/lib/ledger/numerals'
import { findQuote, findQuotes, normalise } from '@/lib/text/normalise'

/** D501 for claims whose quote is not in the paragraph that they name. */
export function missingQuotes(claims: readonly Claim[], article: Article): Fault[] {
  return rowFaults('claims.csv', located(claims), ({ quote, place }) => {
    const paragraph = textAt(article, place)
    const isMissing = paragraph === null || findQuote(paragraph, quote) === null
    return when(isMissing, 'quote', { code: 'D501', details: { quote, ...place } })
  })
}

/** D508 for items that a claim counts and that the article does not have in these words. */
export function missingItems(claims: readonly Claim[], article: Article): Fault[] {
  const texts = article.flat()
  return rowFaults('claims.csv', located(claims), ({ counted }) =>
    counted.flatMap((item) => {
      const isMissing = texts.every((text) => findQuote(text, item) === null)
      return when(isMissing, 'counted', { code: 'D508', details: { item } })
    }),
  )
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
