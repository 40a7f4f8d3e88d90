import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import { JOINS, type Locale } from '@/lib/locale'

interface StatusLineProps {
  readonly item: ClaimView
  readonly locale: Locale
}

/** The status of a claim where it is the first thing to see: mark, and name in its colour. */
export function StatusName({ item: { status, group, label }, locale }: StatusLineProps): ReactElement {
  return (
    <>
      <StatusMark status={status} />{' '}
      <b className={`status-label group-${group} status-${status}`}>{label[locale]}</b>
    </>
  )
}

/** What is known of a claim in one line: mark, label and the verdict, or the reason where there is no verdict. */
export function StatusLine({ item, locale }: StatusLineProps): ReactElement {
  return (
    <>
      <StatusName item={item} locale={locale} />
      {JOINS[locale].colon}
      <Whole text={item.said[locale]} />
    </>
  )
}
