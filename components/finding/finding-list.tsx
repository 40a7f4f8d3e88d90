import type { ReactElement } from 'react'
import { GroupLabel } from '@/components/claim/status-name'
import { Whole } from '@/components/page/whole'
import type { Finding } from '@/lib/claims/findings'
import type { Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface FindingListProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** Findings by title and group, each leading to its place in the whole list; for the margin of charts and claims. */
export function FindingList({ findings, locale }: FindingListProps): ReactElement {
  return (
    <ul className="finding-list">
      {findings.map(({ slug, title, group }) => (
        <li key={slug}>
          <GroupLabel group={group} locale={locale} />{' '}
          <a href={addressOf(findingPath(locale, slug))}>
            <Whole text={title[locale]} />
          </a>
        </li>
      ))}
    </ul>
  )
}
