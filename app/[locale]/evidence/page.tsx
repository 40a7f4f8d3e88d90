import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { EvidenceKind } from '@/components/claim/evidence-list'
import { Quote } from '@/components/claim/quote'
import { METHOD_WORDS } from '@/components/method/words'
import { TRACE_WORDS } from '@/components/trace/words'
import { langOf } from '@/lib/charts/series/datum'
import { type Publication, publicationsOf } from '@/lib/claims/publications'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, claimPath } from '@/lib/site/address'

const ORIGIN_ORDER = ['independent', 'own', 'original', 'relay'] as const

function introOf(locale: Locale, publications: readonly Publication[]): string {
  const uses = publications.reduce((sum, publication) => sum + publication.uses.length, 0)
  return TRACE_WORDS[locale].evidence.intro(String(publications.length), String(uses))
}

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/evidence/')
}

export default async function EvidencePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = TRACE_WORDS[locale].evidence
  const publications = publicationsOf(readAssessed())
  const groups = [
    {
      id: 'differing',
      title: words.differing,
      text: words.differingText,
      publications: publications.filter(({ differs }) => differs),
    },
    ...ORIGIN_ORDER.map((origin) => ({
      id: origin,
      title: words.origins[origin],
      text: words.originTexts[origin],
      publications: publications.filter((p) => !p.weak && !p.differs && p.origin === origin),
    })),
    {
      id: 'weak',
      title: CLAIM_WORDS[locale].weakSources,
      text: METHOD_WORDS[locale].status.weak,
      publications: publications.filter(({ weak }) => weak),
    },
  ].filter((group) => group.publications.length > 0)
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{introOf(locale, publications)}</p>
        <p>{words.gradeText}</p>
      </div>
      <nav className="contents" aria-label={words.contents}>
        {groups.map((group) => (
          <div key={group.id}>
            <p>
              <a href={`#${group.id}`}>{group.title}</a>
            </p>
            <ul>
              {[...new Set(group.publications.map(({ publisher }) => publisher))].map((publisher) => {
                const first = group.publications.find((p) => p.publisher === publisher)?.uses[0]
                return (
                  <li key={publisher}>
                    <a href={`#${first?.evidence.id}`}>{publisher}</a>
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
      </nav>
      {groups.map((group) => (
        <section key={group.id} id={group.id} className="publication-group">
          <h2>{group.title}</h2>
          <p>{group.text}</p>
          {group.publications.map((publication) => (
            <PublicationArticle key={publication.url} publication={publication} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}

function PublicationArticle({
  publication,
  locale,
}: {
  readonly publication: Publication
  readonly locale: Locale
}): ReactElement {
  const { url, title, publisher, published, uses } = publication
  const comma = JOINS[locale].comma
  return (
    <article className="publication">
      <header>
        <h3>
          <a href={url} rel="external">
            {title}
          </a>
        </h3>
        <p className="evidence-meta">
          {publisher}
          {published !== null && `${comma}${writeDate(published, locale)}`}
        </p>
      </header>
      <ul className="evidence-list">
        {uses.map(({ evidence, item }) => {
          const lang = langOf(evidence.excerpt)
          return (
            <li key={evidence.id} id={evidence.id} data-grade={evidence.grade}>
              <p>
                <EvidenceKind item={evidence} locale={locale} />
              </p>
              {evidence.sourceTitle !== title && <p className="evidence-meta">{evidence.sourceTitle}</p>}
              <p>
                {TRACE_WORDS[locale].evidence.usedFor}
                {JOINS[locale].colon}
                <a href={addressOf(claimPath(locale, item.claim.id))}>
                  {item.subject.name[locale]}
                  {comma}
                  {writeQuantity(item.claim.quantity, locale)}
                </a>
              </p>
              <p>
                <Quote words={evidence.excerpt} lang={lang === 'zh' ? HTML_LANG.zh : lang} />{' '}
                {wordsAddress(url, evidence.excerpt) !== url && (
                  <a className="evidence-meta" href={wordsAddress(url, evidence.excerpt)} rel="external">
                    {TRACE_WORDS[locale].evidence.toWords}
                  </a>
                )}
              </p>
              {evidence.note[locale] !== '' && <p className="evidence-note">{evidence.note[locale]}</p>}
            </li>
          )
        })}
      </ul>
    </article>
  )
}
