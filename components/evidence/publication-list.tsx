import type { ReactElement } from 'react'
import { PublicationArticle } from '@/components/evidence/publication-article'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import type { Publication } from '@/lib/claims/publications'
import type { Locale } from '@/lib/locale'

interface PublicationListProps {
  readonly publications: readonly Publication[]
  readonly locale: Locale
}

/** The sources of a group as rows, under a line that names the columns where there is room for columns. */
export function PublicationList({ publications, locale }: PublicationListProps): ReactElement {
  const { source, claim, says } = EVIDENCE_WORDS[locale].columns
  return (
    <>
      <p className="publication-columns">
        <span>{source}</span>
        <span>{claim}</span>
        <span>{says}</span>
      </p>
      {publications.map((publication) => (
        <PublicationArticle key={publication.url} publication={publication} locale={locale} />
      ))}
    </>
  )
}
