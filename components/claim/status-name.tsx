import type { ReactElement } from 'react'
import { GroupMark, StatusMark } from '@/components/claim/status-mark'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { StatusGroup } from '@/lib/dossier/statuses'
import { JOINS, type Locale } from '@/lib/locale'

interface StatusProps {
  readonly item: ClaimView
  readonly locale: Locale
}

/** The status of a claim by mark and name. */
export function StatusLabel({ item: { status, label }, locale }: StatusProps): ReactElement {
  return (
    <>
      <StatusMark status={status} /> {label[locale]}
    </>
  )
}

/** The status of a claim where it is the first thing to see: mark, and name in its colour. */
export function StatusName({ item: { status, group, label }, locale }: StatusProps): ReactElement {
  return (
    <>
      <StatusMark status={status} /> <b className={`group-${group} status-${status}`}>{label[locale]}</b>
    </>
  )
}

/** What is known of a claim in one line: mark, label and the verdict, or the reason where there is no verdict. */
export function StatusLine({ item, locale }: StatusProps): ReactElement {
  return (
    <>
      <StatusName item={item} locale={locale} />
      {JOINS[locale].colon}
      <Whole text={item.said[locale]} />
    </>
  )
}

interface GroupLabelProps {
  readonly group: StatusGroup
  readonly locale: Locale
}

/** A group of statuses by mark and name, in its colour. */
export function GroupLabel({ group, locale }: GroupLabelProps): ReactElement {
  return (
    <span className={`group-label group-${group}`}>
      <GroupMark group={group} /> {CLAIM_WORDS[locale].groups[group]}
    </span>
  )
}
