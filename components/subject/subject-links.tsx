import type { ReactElement } from 'react'
import { Section } from '@/components/page/section'
import { SUBJECT_WORDS } from '@/components/subject/words'
import type { Subject } from '@/lib/dossier/rows'
import type { Locale } from '@/lib/locale'
import { addressOf, subjectPath } from '@/lib/site/address'

interface SubjectLinksProps {
  readonly subjects: readonly Subject[]
  /** The one whose page this is. */
  readonly current: string
  readonly locale: Locale
}

/** All subjects in a row, to go from one to the next. */
export function SubjectLinks({ subjects, current, locale }: SubjectLinksProps): ReactElement {
  const all = <a href={addressOf(`/${locale}/subjects/`)}>{SUBJECT_WORDS[locale].all}</a>
  return (
    <Section title={all}>
      <p className="subject-links">
        {subjects.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            {id === current ? (
              <b aria-current="page">{name[locale]}</b>
            ) : (
              <a href={addressOf(subjectPath(locale, id))}>{name[locale]}</a>
            )}
          </span>
        ))}
      </p>
    </Section>
  )
}
