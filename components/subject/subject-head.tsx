import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { SUBJECT_WORDS, subjectKindOf } from '@/components/subject/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Subject } from '@/lib/dossier/rows'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

interface SubjectHeadProps {
  readonly subject: Subject
  /** What is claimed of it. */
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** The head of a subject’s page: who or what it is, and how many claims about it have which status. */
export function SubjectHead({ subject, claims, locale }: SubjectHeadProps): ReactElement {
  const words = SUBJECT_WORDS[locale]
  const counts = STATUSES.map((status) => ({
    status,
    count: claims.filter((item) => item.status === status).length,
  })).filter(({ count }) => count > 0)
  return (
    <header className="claim-head" data-family={subject.family}>
      <p className="claim-subject">
        <a href={addressOf(`/${locale}/subjects/`)}>{SITE_WORDS[locale].subjects}</a> ·{' '}
        {subjectKindOf(subject, locale)}
      </p>
      <h1>{subject.name[locale]}</h1>
      <p className="lede">{subject.line[locale]}</p>
      {claims.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="subject-summary" aria-label={words.status}>
          <li>{words.claims(claims.length)}</li>
          {counts.map(({ status, count }) => (
            <li key={status}>
              <StatusMark status={status} /> {CLAIM_WORDS[locale].statuses[status]} {count}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
