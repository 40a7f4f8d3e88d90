import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import type { ClaimView } from '@/lib/claims/claim-view'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ClaimLinkProps {
  readonly claim: ClaimView
  readonly locale: Locale
}

/** A claim by its name: “ModelScope: over 20 million”. */
export function ClaimLink({ claim, locale }: ClaimLinkProps): ReactElement {
  return (
    <a href={addressOf(claim.path[locale])}>
      <Whole text={claim.name[locale]} />
    </a>
  )
}
