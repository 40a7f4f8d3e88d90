import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { StatusMark } from '@/components/claim/status-mark'
import { PageHead } from '@/components/page/page-head'
import { Phrased } from '@/components/page/phrased'
import { SUBJECT_WORDS, subjectKindOf } from '@/components/subject/words'
import { readAssessed } from '@/lib/claims/read-assessed'
import { subjectsInOrder } from '@/lib/claims/subject-view'
import { addressOf, subjectPath } from '@/lib/site/address'

export const generateMetadata = metadataAt('/subjects/')

export default async function SubjectsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = SUBJECT_WORDS[locale]
  const assessed = readAssessed()
  return (
    <>
      <PageHead path="/subjects/" locale={locale} />
      <ul className="subject-index">
        {subjectsInOrder(assessed).map((subject) => {
          const claims = assessed.claims.filter((item) => item.subject.id === subject.id)
          return (
            <li key={subject.id} data-family={subject.family}>
              <p className="subject-kind">{subjectKindOf(subject, locale)}</p>
              <h2>
                <a href={addressOf(subjectPath(locale, subject.id))}>
                  <Phrased text={subject.name[locale]} locale={locale} />
                </a>
              </h2>
              <p>{subject.line[locale]}</p>
              <p className="subject-statuses">
                {claims.length === 0 ? words.none : words.claims(claims.length)}
                {claims.map(({ id, status, label }) => (
                  <span key={id} title={label[locale]}>
                    <StatusMark status={status} />
                    <span className="visually-hidden">{label[locale]}</span>
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
