'use client'

import { useParams } from 'next/navigation'
import type { ReactElement } from 'react'
import { BrokenPage } from '@/components/page/broken-page'
import { isLocale } from '@/lib/locale'

/** Takes the place of a page whose script has failed, in the page’s language; the header stays. */
export default function PageError(): ReactElement {
  const { locale } = useParams()
  return <BrokenPage locale={typeof locale === 'string' && isLocale(locale) ? locale : 'en'} />
}
