import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ClaimLinkProps {
  readonly claim: ClaimView
  readonly locale: Locale
}

/** A claim by its subject and number: “ModelScope, over 20 million developers”. */
export function ClaimLink({ claim, locale }: ClaimLinkProps): ReactElement {
  return (
    <a href={addressOf(claim.path[locale])}>
      <Whole text={subjectAndNumber(claim, locale)} />
    </a>
  )
}

/** The subject of a claim and its number in one line. */
export function subjectAndNumber({ subject, written }: ClaimView, locale: Locale): string {
  return `${subject.name[locale]}${JOINS[locale].comma}${written[locale]}`
}
