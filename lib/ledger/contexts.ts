import type { Claim, QuoteContext } from '@/lib/dossier/rows'
import { type Article, textAt } from '@/lib/ledger/article'
import { findQuote } from '@/lib/text/normalise'

/** Characters kept before and after a quote to distinguish it from the same words elsewhere: few, since the article is not ours. */
export const CONTEXT_MOST = 12

/** The text around the quote of each claim in its paragraph; quotes that are not there are left out. */
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

/** The claims whose stored contexts differ from those in the article. A claim may have none. */
export function outdatedContexts(
  stored: readonly QuoteContext[],
  claims: readonly Claim[],
  article: Article,
): string[] {
  const written = (contexts: readonly QuoteContext[]) =>
    new Map(contexts.map(({ claim, prefix, suffix }) => [claim, JSON.stringify([prefix, suffix])]))
  const [ours, theirs] = [written(stored), written(contextsOf(claims, article))]
  return [...ours.keys()].filter((id) => ours.get(id) !== theirs.get(id))
}
