import type { ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import type { ClaimView } from '@/lib/claims/claim-view'
import type { Locale } from '@/lib/locale'

interface StatusLabelProps {
  readonly claim: ClaimView
  readonly locale: Locale
}

/** The status of a claim by mark and name. */
export function StatusLabel({ claim, locale }: StatusLabelProps): ReactElement {
  return (
    <>
      <StatusMark status={claim.status} /> {claim.label[locale]}
    </>
  )
}
