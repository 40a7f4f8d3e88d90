import type { Claim } from '@/lib/dossier/rows'
import { proofOf } from '@/lib/dossier/rules/quote-proof'
import type { Source } from '@/lib/dossier/source-entry'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, textAt } from '@/lib/ledger/article'
import { findQuote } from '@/lib/text/normalise'

const FILE = 'claims.csv'

/** A claim that its quote alone does not say, where the claim’s note says why. */
export interface Remark {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly quote: string
  readonly note: string
}

/** The claims whose quotes are not in the paragraphs that they name. */
export function lostQuotes(claims: readonly Claim[], article: Article): Fault[] {
  return claims.flatMap(({ quote, place }, index): Fault[] => {
    const paragraph = textAt(article, place)
    if (paragraph !== null && findQuote(paragraph, quote) !== null) return []
    return [{ code: 'D501', file: FILE, row: index + 2, column: 'quote', details: { quote, ...place } }]
  })
}

/** Items that a claim counts and that the article does not have in those words. */
export function lostItems(claims: readonly Claim[], { sections }: Article): Fault[] {
  const texts = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
  return claims.flatMap(({ counted }, index) =>
    counted
      .filter((item) => texts.every((text) => findQuote(text, item) === null))
      .map(
        (item): Fault => ({ code: 'D508', file: FILE, row: index + 2, column: 'counted', details: { item } }),
      ),
  )
}

/** The claims that differ from their quotes and explain it in a note, for a person to judge. */
export function remarksOn(claims: readonly Claim[], source: Source): Remark[] {
  return claims.flatMap((claim, index): Remark[] => {
    if (proofOf(claim, source).kind !== 'explained') return []
    return [{ file: FILE, row: index + 2, column: 'quote', quote: claim.quote, note: claim.note.zh }]
  })
}
