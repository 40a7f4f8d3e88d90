import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { Fades } from '@/components/chart/marks/fades'
import { ClaimList } from '@/components/claim/claim-list'
import { EvidenceList } from '@/components/claim/evidence-list'
import { FindingList } from '@/components/claim/finding-list'
import { StatusMark } from '@/components/claim/status-mark'
import { TRACE_WORDS } from '@/components/trace/words'
import { figureOf } from '@/lib/charts/figure'
import { readAssessed } from '@/lib/claims/read-assessed'
import { type SubjectView, subjectsInOrder, subjectView } from '@/lib/claims/subject-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUSES } from '@/lib/dossier/statuses'
import { isLocale, LOCALES, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, claimPath, figurePath, subjectPath } from '@/lib/site/address'

interface PageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readAssessed().dossier.subjects.map(({ id }) => ({ locale, id })))
}

async function requested({ params }: PageProps): Promise<{ locale: Locale; view: SubjectView }> {
  const { locale, id } = await params
  const view = subjectView(readAssessed(), id)
  if (!isLocale(locale) || view === null) notFound()
  return { locale, view }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, view } = await requested(props)
  return metadataOf(locale, `/subjects/${view.subject.id}/`)
}

export default async function SubjectPage(props: PageProps): Promise<ReactElement> {
  const { locale, view } = await requested(props)
  const { subject, themes, dated, says, figures, findings } = view
  const words = TRACE_WORDS[locale].subjects
  const claimWords = CLAIM_WORDS[locale]
  const kinds: Readonly<Record<string, string>> = words.kinds
  const assessed = readAssessed()
  const own = themes.flatMap(({ claims }) => claims)
  const evidence = own.flatMap((item) => item.evidence)
  const subjects = subjectsInOrder(assessed)
  return (
    <article>
      <Fades />
      <header className="claim-head" data-family={subject.family}>
        <p className="claim-subject">{kinds[subject.kind] ?? subject.kind}</p>
        <h1 className="subject-name">{subject.name[locale]}</h1>
        <p className="lede">{subject.line[locale]}</p>
        {own.length > 0 ? (
          <ul className="subject-summary" aria-label={words.status}>
            <li>{words.claims(String(own.length))}</li>
            {STATUSES.map((status) => {
              const count = own.filter((item) => item.status === status).length
              if (count === 0) return null
              return (
                <li key={status}>
                  <StatusMark status={status} /> {claimWords.statuses[status]} {count}
                </li>
              )
            })}
          </ul>
        ) : (
          <p>{words.none}</p>
        )}
      </header>
      <div className="claim-body">
        <div>
          {themes.map(({ topic, claims }) => (
            <section key={topic}>
              <h2>{claimWords.topics[topic]}</h2>
              <ClaimList claims={claims} locale={locale} drawn />
            </section>
          ))}
          {evidence.length > 0 && (
            <section>
              <h2>{words.evidence}</h2>
              <EvidenceList evidence={evidence} locale={locale} />
            </section>
          )}
          {says.length > 0 && (
            <section>
              <h2>{words.says}</h2>
              <ClaimList claims={says} locale={locale} />
            </section>
          )}
        </div>
        <div>
          {findings.length > 0 && (
            <section>
              <h2>{TRACE_WORDS[locale].findings.beside}</h2>
              <FindingList findings={findings} locale={locale} />
            </section>
          )}
          {dated.length > 0 && (
            <section>
              <h2>{words.byTime}</h2>
              <ol className="dated-list">
                {dated.map(({ iso, item }) => (
                  <li key={item.claim.id}>
                    <time dateTime={iso}>{writeDate(iso, locale)}</time>
                    <a href={addressOf(claimPath(locale, item.claim.id))}>{item.claim.statement[locale]}</a>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {figures.length > 0 && (
            <section>
              <h2>{words.figures}</h2>
              <ul className="plain-list">
                {figures.map((entry) => (
                  <li key={entry.slug}>
                    <a href={addressOf(figurePath(locale, entry.slug))}>
                      {figureOf(assessed, entry).measures[0].title[locale]}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>
              <a href={addressOf(`/${locale}/subjects/`)}>{words.all}</a>
            </h2>
            <p className="subject-links">
              {subjects.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ' · '}
                  {id === subject.id ? (
                    <b aria-current="page">{name[locale]}</b>
                  ) : (
                    <a href={addressOf(subjectPath(locale, id))}>{name[locale]}</a>
                  )}
                </span>
              ))}
            </p>
          </section>
        </div>
      </div>
    </article>
  )
}
