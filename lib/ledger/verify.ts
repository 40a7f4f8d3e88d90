import type { Dossier } from '@/lib/dossier/dossier'
import type { Source } from '@/lib/dossier/source-entry'
import { inOrder } from '@/lib/dossier/validate'
import { FATES, type Fate } from '@/lib/dossier/vocabulary'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, parseArticle } from '@/lib/ledger/article'
import { numeralFaults } from '@/lib/ledger/numeral-faults'
import { assignmentFaults, missingQuotes } from '@/lib/ledger/quote-faults'

/**
 * Compares the dossier with the article: its outline with the sections and paragraphs, every quote with its paragraph, the
 * ledger with the numerals of the article, and these with the quotes of their claims. Whether each quote says the number of
 * its row needs no article and is the validator's. Gives the faults, how much was compared, and how many rows of the ledger have
 * each category.
 *
 * @param article Markdown, as parseArticle reads it
 * @param name the name of the article's file in faults
 */
export function verify(dossier: Dossier, article: string, name = 'article') {
  const { source, ledger } = dossier
  const parsed = parseArticle(article)
  // With another number of sections it is another article, and one fault says so.
  const isSame = parsed.length === source.sections.length
  const claims = isSame ? dossier.claims : []
  const missing = missingQuotes(claims, parsed)
  const counts = FATES.map((fate) => [fate, ledger.filter((entry) => entry.fate === fate).length])
  return {
    faults: inOrder([
      ...sizeFaults(source, parsed, name),
      ...missing,
      ...(isSame ? [...numeralFaults(ledger, parsed), ...assignmentFaults(ledger, claims, parsed)] : []),
    ]),
    claims: dossier.claims.length,
    quotesFound: claims.length - missing.filter(({ column }) => column === 'quote').length,
    numerals: Object.fromEntries(counts) as Record<Fate, number>,
  }
}

function sizeFaults(source: Source, article: Article, file: string): Fault[] {
  const fault = (section: number | null, found: number, expected: number): Fault[] =>
    found === expected
      ? []
      : [{ code: 'D506', file, row: 1, column: null, details: { section, found, expected } }]
  const sections = fault(null, article.length, source.sections.length)
  if (sections.length > 0) return sections
  return source.sections.flatMap(({ section, paragraphs }, index) =>
    fault(section, (article[index]?.length ?? 1) - 1, paragraphs.length),
  )
}
