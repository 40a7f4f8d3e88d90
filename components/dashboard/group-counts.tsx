import type { ReactElement } from 'react'
import { GroupLabel } from '@/components/claim/group-label'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import type { Summary } from '@/lib/claims/summary'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface GroupCountsProps {
  readonly summary: Summary
  readonly locale: Locale
}

/** The three groups with their counts, each leading to its claims, and what it means. */
export function GroupCounts({ summary, locale }: GroupCountsProps): ReactElement {
  return (
    <ul className="group-counts" aria-label={DASHBOARD_WORDS[locale].groups}>
      {STATUS_GROUPS.map((group) => (
        <li key={group}>
          <a href={addressOf(`/${locale}/claims/?group=${group}`)}>
            <GroupLabel group={group} locale={locale} /> <b>{summary.groups[group]}</b>
          </a>
          <span>{CLAIM_WORDS[locale].groupTexts[group]}</span>
        </li>
      ))}
    </ul>
  )
}
