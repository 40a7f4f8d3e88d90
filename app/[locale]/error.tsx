'use client'

import { useParams } from 'next/navigation'
import type { ReactElement } from 'react'
import { BrokenPage } from '@/components/page/broken-page'
import { isLocale } from '@/lib/i18n/locale'

interface ErrorProps {
  readonly reset: () => void
}

/** Takes the place of a page whose script has failed, in the page’s language; header and footer stay. */
export default function PageError({ reset }: ErrorProps): ReactElement {
  const { locale } = useParams()
  return (
    <BrokenPage locale={typeof locale === 'string' && isLocale(locale) ? locale : 'en'} onAgain={reset} />
  )
}
