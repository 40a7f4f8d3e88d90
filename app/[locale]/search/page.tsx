import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { PageHead } from '@/components/page/page-head'
import { searchDocuments } from '@/components/search/documents'
import { SearchInPage } from '@/components/search/search-in-page'
import { SEARCH_WORDS } from '@/components/search/words'
import { readAssessed } from '@/lib/claims/read-assessed'
import { DOCUMENT_KINDS } from '@/lib/search/document'
import { addressOf } from '@/lib/site/address'

export const generateMetadata = metadataAt('/search/')

export default async function SearchPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = SEARCH_WORDS[locale]
  const documents = searchDocuments(readAssessed(), locale)
  return (
    <>
      <PageHead path="/search/" locale={locale} />
      <div className="search-in-page">
        <SearchInPage locale={locale} />
      </div>
      {DOCUMENT_KINDS.map((kind) => (
        <section key={kind} className="search-index">
          <h2>{words.groups[kind]}</h2>
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
      ))}
    </>
  )
}
