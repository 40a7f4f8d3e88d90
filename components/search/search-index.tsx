import type { ReactElement } from 'react'
import { searchDocuments } from '@/components/search/documents'
import { SEARCH_WORDS } from '@/components/search/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'
import { DOCUMENT_KINDS } from '@/lib/search/document'
import { addressOf } from '@/lib/site/address'

interface SearchIndexProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** Everything that the search can find, as lists of links: a way to it that needs no script. */
export function SearchIndex({ assessed, locale }: SearchIndexProps): ReactElement[] {
  const documents = searchDocuments(assessed, locale)
  return DOCUMENT_KINDS.map((kind) => (
    <section key={kind} className="search-index">
      <h2>{SEARCH_WORDS[locale].groups[kind]}</h2>
      <ul className="plain-list">
        {documents
          .filter((document) => document.kind === kind)
          .map(({ id, title, path }) => (
            <li key={id}>
              <a href={addressOf(path)}>{title}</a>
            </li>
          ))}
      </ul>
    </section>
  ))
}
