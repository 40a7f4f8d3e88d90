import MiniSearch from 'minisearch'
import type { DocumentKind, SearchDocument } from '@/lib/search/document'
import { queryTermsOf, termsOf } from '@/lib/search/terms'
import { fold } from '@/lib/text/fold'
import { hasNumbers, soughtText } from '@/lib/text/sought'

export type SiteIndex = MiniSearch<SearchDocument & { readonly key: string }>

/** What a reader most likely means comes first where words fit equally well. */
const WEIGHT: Readonly<Record<DocumentKind, number>> = {
  page: 1.6,
  topic: 1.6,
  claim: 1.3,
  subject: 1.5,
  chart: 1.1,
  finding: 1.2,
  source: 1,
  method: 1,
}

/** Words of fewer letters forgive no mistake: too many others are one letter away. No word of the site has more than the latter. */
const [FORGIVING_FROM, FORGIVING_TO] = [4, 40]

/** What is tried until something is found: how words combine, and how many mistakes each may hold. */
const ATTEMPTS = [
  { combineWith: 'AND', mistakes: 0 },
  { combineWith: 'AND', mistakes: 1 },
  { combineWith: 'AND', mistakes: 2 },
  { combineWith: 'OR', mistakes: 1 },
] as const

/** An index of some documents, for `searchIn`. */
export function searchIndexOf(documents: readonly SearchDocument[]): SiteIndex {
  const index: SiteIndex = new MiniSearch({
    idField: 'key',
    fields: ['name', 'title', 'text'],
    storeFields: ['kind', 'id', 'title', 'line', 'path', 'name', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  })
  index.addAll(documents.map((document) => ({ ...document, key: `${document.kind} ${document.id}` })))
  return index
}

/** What is shown of a document that was found. */
export type Hit = Omit<SearchDocument, 'name' | 'text'>

/**
 * The documents that a query finds, best first, at most `limit`. All words must be found, each as written or as the
 * start of a longer one. If nothing has them all, Latin words may hold one mistake, then two (a mistake is a letter
 * put in, left out or changed, so two letters that changed places are two), and last any of the words will do. Numbers
 * and Chinese forgive nothing, and a number with its power of ten (3 billion, 30亿) is found as it is or not at all. A query without words finds nothing.
 */
export function searchIn(index: SiteIndex, query: string, limit: number): Hit[] {
  if (queryTermsOf(query).length === 0) return []
  const sought = soughtText(query)
  for (const { combineWith, mistakes } of ATTEMPTS) {
    const results = index.search(query, {
      tokenize: queryTermsOf,
      combineWith,
      boost: { name: 4, title: 2 },
      prefix: (term) => /^\p{Script=Latin}/u.test(term),
      fuzzy: (term) => (forgives(term) ? mistakes : false),
      ...(sought.numbers.length > 0 && {
        filter: ({ name, title, text }) => hasNumbers(sought, fold(`${name} ${title} ${text}`)),
      }),
      boostDocument: (_, __, stored) => WEIGHT[stored?.kind as DocumentKind] ?? 1,
    })
    if (results.length > 0) {
      return results
        .slice(0, limit)
        .map(({ kind, id, title, line, path }) => ({ kind, id: String(id), title, line, path }))
    }
  }
  return []
}

function forgives(term: string): boolean {
  return /^\p{Script=Latin}+$/u.test(term) && term.length >= FORGIVING_FROM && term.length <= FORGIVING_TO
}
