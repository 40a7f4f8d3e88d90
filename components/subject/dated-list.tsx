import type { ReactElement } from 'react'
import type { SubjectView } from '@/lib/claims/subject-view'
import type { Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf } from '@/lib/site/address'

interface DatedListProps {
  readonly dated: SubjectView['dated']
  readonly locale: Locale
}

/** Claims with a date, in the order of time. */
export function DatedList({ dated, locale }: DatedListProps): ReactElement {
  return (
    <ol className="dated-list">
      {dated.map(({ iso, item }) => (
        <li key={item.id}>
          <time dateTime={iso}>{writeDate(iso, locale)}</time>
          <a href={addressOf(item.path[locale])}>{item.statement[locale]}</a>
        </li>
      ))}
    </ol>
  )
}
