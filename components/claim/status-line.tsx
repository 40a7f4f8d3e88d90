import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import type { AssessedClaim } from '@/lib/claims/assess'
import { groupOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'

interface StatusLineProps {
  readonly item: AssessedClaim
  readonly locale: Locale
}

/** What is known of a claim in one line: mark, label and the verdict, or the reason where there is no verdict. */
export function StatusLine({ item, locale }: StatusLineProps): ReactElement {
  const { status } = item
  return (
    <>
      <StatusMark status={status} />{' '}
      <b className={`status-label group-${groupOf(status)} status-${status}`}>
        {CLAIM_WORDS[locale].statuses[status]}
      </b>
      {JOINS[locale].colon}
      {item.said[locale]}
    </>
  )
}
