import type { Dossier } from '@/lib/dossier/dossier'
import type { Source } from '@/lib/dossier/source-entry'
import { inOrder } from '@/lib/dossier/validate'
import { FATES, type Fate } from '@/lib/dossier/vocabulary'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, parseArticle } from '@/lib/ledger/article'
import { bearingFaults } from '@/lib/ledger/bearing-faults'
import { numeralFaults } from '@/lib/ledger/numeral-faults'
import { lostItems, lostQuotes, type Remark, remarksOn } from '@/lib/ledger/quote-faults'

export interface Verification {
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
  readonly claims: number
  readonly quotesFound: number
  /** Rows of the ledger by what became of them. */
  readonly numerals: Readonly<Record<Fate, number>>
}

/**
 * Compares the dossier with the article: its outline with the sections and paragraphs, every quote with its paragraph, the
 * ledger with the numerals that the article has, and these with the quotes of their claims. That each quote says its row’s
 * figure is seen without the article, by the validator. `article` is Markdown as parseArticle reads it; `name` is what
 * faults call it.
 */
export function verify(dossier: Dossier, article: string, name = 'article'): Verification {
  const parsed = parseArticle(article)
  const outline = outlineFaults(dossier.source, parsed, name)
  // With other sections it is another text, and to say so once is to say it all.
  const comparable = parsed.sections.length === dossier.source.sections.length
  const claims = comparable ? dossier.claims : []
  const lost = lostQuotes(claims, parsed)
  const numerals = comparable
    ? [...numeralFaults(dossier.ledger, parsed), ...bearingFaults(dossier, parsed)]
    : []
  const counts = FATES.map((fate) => [fate, dossier.ledger.filter((entry) => entry.fate === fate).length])
  return {
    faults: inOrder([...outline, ...lost, ...lostItems(claims, parsed), ...numerals]),
    remarks: remarksOn(claims, dossier.source),
    claims: dossier.claims.length,
    quotesFound: claims.length - lost.length,
    numerals: Object.fromEntries(counts) as Record<Fate, number>,
  }
}

/** Every fault that `verify` finds. */
export function verifyQuotes(dossier: Dossier, article: string): readonly Fault[] {
  return verify(dossier, article).faults
}

function outlineFaults(source: Source, article: Article, file: string): Fault[] {
  const at = { code: 'D506', file, row: 1, column: null } as const
  const expected = source.sections.length
  const found = article.sections.length
  if (found !== expected) return [{ ...at, details: { section: null, found, expected } }]
  return source.sections.flatMap(({ section, paragraphs }, index): Fault[] => {
    const found = article.sections[index]?.paragraphs.length ?? 0
    const expected = paragraphs.length
    if (found === expected) return []
    return [{ ...at, details: { section, found, expected } }]
  })
}
