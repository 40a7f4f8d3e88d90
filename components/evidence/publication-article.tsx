import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { Excerpt } from '@/components/evidence/excerpt'
import { ArchivedCopy, PublisherLine } from '@/components/evidence/source-link'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import { titleOf } from '@/lib/claims/named-source'
import type { Publication } from '@/lib/claims/publications'
import { wordsAddress } from '@/lib/exports/text-fragment'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { beginningOf } from '@/lib/text/beginning'
import { scriptLanguage } from '@/lib/text/script-language'

/** How much of an excerpt is in its row: some two lines of the column. */
const BEGINNING = 90

interface PublicationArticleProps {
  readonly publication: Publication
  readonly locale: Locale
}

/**
 * A source with every use that is made of it: for which claim, in what relation, and folded the words it rests on. The place
 * that an address names is within what is folded, so that a browser unfolds it by itself.
 */
export function PublicationArticle({ publication, locale }: PublicationArticleProps): ReactElement {
  const words = EVIDENCE_WORDS[locale]
  const { url, archived, title, publisher, published, uses } = publication
  return (
    <article className="publication">
      <header>
        <h3>
          <a href={url} rel="external" lang={scriptLanguage(title[locale])}>
            <Phrased text={title[locale]} locale={locale} />
          </a>
          <ArchivedCopy address={archived} locale={locale} />
        </h3>
        <PublisherLine publisher={publisher[locale]} published={published} locale={locale} />
      </header>
      <ul>
        {uses.map(({ evidence, item }) => {
          const address = wordsAddress(url, evidence.excerpt)
          return (
            <li key={evidence.id}>
              <a href={addressOf(item.path[locale])}>
                <Whole text={item.name[locale]} />
              </a>
              <details>
                <summary>
                  <EvidenceKind item={evidence} locale={locale} />
                  <span className="beginning">
                    <Quote
                      words={beginningOf(evidence.excerpt, BEGINNING)}
                      lang={scriptLanguage(evidence.excerpt)}
                    />
                  </span>
                </summary>
                <div id={evidence.id}>
                  {titleOf(evidence, locale) !== title[locale] && (
                    <p className="evidence-meta">{titleOf(evidence, locale)}</p>
                  )}
                  <Excerpt evidence={evidence} locale={locale}>
                    {address !== url && (
                      <a className="evidence-meta" href={address} rel="external">
                        {words.toWords}
                      </a>
                    )}
                  </Excerpt>
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

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
