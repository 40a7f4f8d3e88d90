import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { StatusMark } from '@/components/claim/status-mark'
import { TRACE_WORDS } from '@/components/trace/words'
import { readAssessed } from '@/lib/claims/read-assessed'
import { subjectsInOrder } from '@/lib/claims/subject-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { metadataOf } from '@/lib/pages/metadata'
import { addressOf, subjectPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/subjects/')
}

export default async function SubjectsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = TRACE_WORDS[locale].subjects
  const kinds: Readonly<Record<string, string>> = words.kinds
  const assessed = readAssessed()
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
      </div>
      <ul className="subject-index">
        {subjectsInOrder(assessed).map((subject) => {
          const claims = assessed.claims.filter(({ claim }) => claim.subject === subject.id)
          return (
            <li key={subject.id} data-family={subject.family}>
              <p className="subject-kind">{kinds[subject.kind] ?? subject.kind}</p>
              <h2>
                <a href={addressOf(subjectPath(locale, subject.id))}>{subject.name[locale]}</a>
              </h2>
              <p>{subject.line[locale]}</p>
              <p className="subject-statuses">
                {claims.length === 0 ? words.none : words.claims(String(claims.length))}
                {claims.map(({ claim, status }) => (
                  <span key={claim.id} title={CLAIM_WORDS[locale].statuses[status]}>
                    <StatusMark status={status} />
                    <span className="visually-hidden">{CLAIM_WORDS[locale].statuses[status]}</span>
                  </span>
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
