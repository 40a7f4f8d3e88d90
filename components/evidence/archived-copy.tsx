import type { ReactElement } from 'react'
import { EVIDENCE_WORDS } from '@/components/evidence/words'
import type { Locale } from '@/lib/locale'

interface ArchivedCopyProps {
  /** Null or undefined where none is known. */
  readonly address: string | null | undefined
  readonly locale: Locale
}

/** The way to an archived copy of a page, for when the page itself is gone. */
export function ArchivedCopy({ address, locale }: ArchivedCopyProps): ReactElement | null {
  if (address === null || address === undefined) return null
  return (
    <>
      {' '}
      <a className="evidence-meta" href={address} rel="external">
        {EVIDENCE_WORDS[locale].archived}
      </a>
    </>
  )
}
