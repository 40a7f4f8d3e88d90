import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { LanguageChoice } from '@/components/page/language-choice'
import { rootMetadata } from '@/lib/pages/metadata'

export const metadata: Metadata = rootMetadata()

/** A person who cuts an address of a file back to its folder finds the page about those files. */
export default function DataFolder(): ReactElement {
  return <LanguageChoice path="/data/" />
}
