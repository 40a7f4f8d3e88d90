import type { ReactElement } from 'react'
import { GroupLabel } from '@/components/claim/group-label'
import { StatusMark } from '@/components/claim/status-mark'
import { statusesOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

/** The eight statuses in their three groups, and what each group means. */
export function StatusKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <dl className="status-groups">
      {STATUS_GROUPS.map((group) => (
        <div key={group}>
          <dt>
            <GroupLabel group={group} locale={locale} />
          </dt>
          <dd>
            <p>{words.groupTexts[group]}</p>
            <ul>
              {statusesOf(group).map((status) => (
                <li key={status}>
                  <StatusMark status={status} /> {words.statuses[status]}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
