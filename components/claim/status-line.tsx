import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import { JOINS, type Locale } from '@/lib/locale'

interface StatusLineProps {
  readonly item: ClaimView
  readonly locale: Locale
}

/** What is known of a claim in one line: mark, label and the verdict, or the reason where there is no verdict. */
export function StatusLine({ item, locale }: StatusLineProps): ReactElement {
  const { status, group, label, said } = item
  return (
    <>
      <StatusMark status={status} />{' '}
      <b className={`status-label group-${group} status-${status}`}>{label[locale]}</b>
      {JOINS[locale].colon}
      <Whole text={said[locale]} />
    </>
  )
}
