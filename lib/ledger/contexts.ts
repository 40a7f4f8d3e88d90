import type { Claim, QuoteContext } from '@/lib/dossier/rows'
import { type Article, textAt } from '@/lib/ledger/article'
import { findQuote } from '@/lib/text/normalise'

/** Characters before and after a quote that tell it from the same words elsewhere: a few, since the article is not ours. */
export const CONTEXT_MOST = 12

/** What stands around the quote of each claim in its paragraph, in the order of the claims. Quotes that are not there are left out. */
export function contextsOf(claims: readonly Claim[], article: Article): QuoteContext[] {
  return claims.flatMap(({ id, quote, place }) => {
    const paragraph = textAt(article, place) ?? ''
    const span = findQuote(paragraph, quote)
    if (span === null) return []
    return [
      {
        claim: id,
        prefix: [...paragraph.slice(0, span.start)].slice(-CONTEXT_MOST).join('').trimStart(),
        suffix: [...paragraph.slice(span.end)].slice(0, CONTEXT_MOST).join('').trimEnd(),
      },
    ]
  })
}

/** The claims of which the contexts kept are not those that the article has; empty where all agree. */
export function strayContexts(
  kept: readonly QuoteContext[],
  claims: readonly Claim[],
  article: Article,
): string[] {
  const written = (contexts: readonly QuoteContext[]) =>
    new Map(contexts.map(({ claim, prefix, suffix }) => [claim, JSON.stringify([prefix, suffix])]))
  const [ours, theirs] = [written(kept), written(contextsOf(claims, article))]
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((id) => ours.get(id) !== theirs.get(id))
}
