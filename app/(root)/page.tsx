import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { LanguageChoice } from '@/components/page/language-choice'
import { rootMetadata } from '@/lib/pages/metadata'

export const metadata: Metadata = rootMetadata()

export default function Root(): ReactElement {
  return <LanguageChoice path="/" />
}
