import type { ReactElement } from 'react'
import { LinkList } from '@/components/page/link-list'
import { searchDocuments } from '@/components/search/documents'
import { SEARCH_WORDS } from '@/components/search/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'
import { DOCUMENT_KINDS } from '@/lib/search/document'

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
      <LinkList
        locale={locale}
        links={documents
          .filter((document) => document.kind === kind)
          .map(({ title, path }) => ({ path, text: title }))}
      />
    </section>
  ))
}
