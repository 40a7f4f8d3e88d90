import type { ReactElement } from 'react'
import { ClaimLink } from '@/components/claim/claim-link'
import { ArchivedCopy } from '@/components/evidence/archived-copy'
import { EvidenceKind } from '@/components/evidence/evidence-kind'
import { Excerpt } from '@/components/evidence/excerpt'
import { PublisherLine } from '@/components/evidence/publisher-line'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { titleOf } from '@/lib/claims/named-source'
import type { Publication } from '@/lib/claims/publications'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { JOINS, type Locale } from '@/lib/locale'
import { wholeNumbers } from '@/lib/text/whole-working'

interface PublicationArticleProps {
  readonly publication: Publication
  readonly locale: Locale
}

/** A source with every use that is made of it: for which claim, in what relation, and in which words. */
export function PublicationArticle({ publication, locale }: PublicationArticleProps): ReactElement {
  const words = EVIDENCE_WORDS[locale]
  const { url, archived, title, publisher, published, uses } = publication
  return (
    <article className="publication">
      <header>
        <h3>
          <a href={url} rel="external">
            {title[locale]}
          </a>
          <ArchivedCopy address={archived} locale={locale} />
        </h3>
        <PublisherLine publisher={publisher[locale]} published={published} locale={locale} />
      </header>
      <ul className="evidence-list">
        {uses.map(({ evidence, item }) => {
          const address = wordsAddress(url, evidence.excerpt)
          return (
            <li key={evidence.id} id={evidence.id} data-grade={evidence.grade}>
              <div>
                <EvidenceKind item={evidence} locale={locale} />
                <p>
                  {words.usedFor}
                  {JOINS[locale].colon}
                  <ClaimLink claim={item} locale={locale} />
                </p>
              </div>
              <div>
                {titleOf(evidence, locale) !== title[locale] && (
                  <p className="evidence-meta">{titleOf(evidence, locale)}</p>
                )}
                <p>
                  <Excerpt evidence={evidence} />{' '}
                  {address !== url && (
                    <a className="evidence-meta" href={address} rel="external">
                      {words.toWords}
                    </a>
                  )}
                </p>
                {evidence.note[locale] !== '' && (
                  <p className="evidence-note">{wholeNumbers(evidence.note[locale])}</p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </article>
  )
}
