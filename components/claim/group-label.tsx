import type { ReactElement } from 'react'
import { GroupMark } from '@/components/claim/status-mark'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { StatusGroup } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'

/** A group of statuses by mark and name, in its colour. */
export function GroupLabel({
  group,
  locale,
}: {
  readonly group: StatusGroup
  readonly locale: Locale
}): ReactElement {
  return (
    <span className={`group-label group-${group}`}>
      <GroupMark group={group} /> {CLAIM_WORDS[locale].groups[group]}
    </span>
  )
}
