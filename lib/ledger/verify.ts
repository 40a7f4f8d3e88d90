import type { Dossier } from '@/lib/dossier/dossier'
import { FATES, type Fate, type Source } from '@/lib/dossier/rows'
import { inOrder } from '@/lib/dossier/validate'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, parseArticle } from '@/lib/ledger/article'
import { bearingFaults } from '@/lib/ledger/bearing-faults'
import { numeralFaults } from '@/lib/ledger/numeral-faults'
import { quoteFindings, type Remark } from '@/lib/ledger/quote-faults'

export interface Verification {
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
  readonly claims: number
  readonly quotesFound: number
  /** Rows of the ledger by what became of them. */
  readonly numerals: Readonly<Record<Fate, number>>
}

/**
 * Holds the dossier against the article: its outline against the sections and paragraphs, every quote against its
 * paragraph and its row, the ledger against the numerals that the article has, and these against the quotes of their claims. `article` is Markdown as parseArticle
 * reads it; `name` is what faults call it.
 */
export function verify(dossier: Dossier, article: string, name = 'article'): Verification {
  const parsed = parseArticle(article)
  const thisYear = Number(dossier.source.published.slice(0, 4))
  const outline = outlineFaults(dossier.source, parsed, name)
  // With other sections it is another text, and to say so once is to say it all.
  const comparable = parsed.sections.length === dossier.source.sections.length
  const quotes = quoteFindings(comparable ? dossier.claims : [], parsed, thisYear)
  const numerals = comparable
    ? [...numeralFaults(dossier.ledger, parsed), ...bearingFaults(dossier, parsed)]
    : []
  const lost = quotes.faults.filter(({ code }) => code === 'D501').length
  const counts = FATES.map((fate) => [fate, dossier.ledger.filter((entry) => entry.fate === fate).length])
  return {
    faults: inOrder([...outline, ...quotes.faults, ...numerals]),
    remarks: quotes.remarks,
    claims: dossier.claims.length,
    quotesFound: comparable ? dossier.claims.length - lost : 0,
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
  if (found !== expected) return [{ ...at, details: { unit: 'sections', section: null, found, expected } }]
  return source.sections.flatMap(({ section, paragraphs }, index): Fault[] => {
    const found = article.sections[index]?.paragraphs.length ?? 0
    const expected = paragraphs.length
    if (found === expected) return []
    return [{ ...at, details: { unit: 'paragraphs', section, found, expected } }]
  })
}
