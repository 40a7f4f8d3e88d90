import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { PublicationArticle } from '@/components/evidence/publication-article'
import { groupsOf } from '@/components/evidence/publication-groups'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { PageHead } from '@/components/page/page-head'
import { publicationsOf } from '@/lib/claims/publications'
import { readAssessed } from '@/lib/claims/read-assessed'
import { SITE_WORDS } from '@/lib/site/words'

export const generateMetadata = metadataAt('/evidence/')

export default async function EvidencePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const groups = groupsOf(publicationsOf(readAssessed()), locale)
  return (
    <>
      <PageHead path="/evidence/" locale={locale}>
        <p>{EVIDENCE_WORDS[locale].gradeText}</p>
      </PageHead>
      <nav className="contents" aria-label={SITE_WORDS[locale].contents}>
        {groups.map(({ id, title, publications }) => (
          <div key={id}>
            <p>
              <a href={`#${id}`}>{title}</a>
            </p>
            <ul>
              {publications
                .filter((one, at) => publications.findIndex((p) => p.publisher === one.publisher) === at)
                .map(({ publisher, uses }) => (
                  <li key={publisher}>
                    <a href={`#${uses[0]?.evidence.id}`}>{publisher}</a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      {groups.map(({ id, title, text, publications }) => (
        <section key={id} id={id} className="publication-group">
          <h2>{title}</h2>
          <p>{text}</p>
          {publications.map((publication) => (
            <PublicationArticle key={publication.url} publication={publication} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}
