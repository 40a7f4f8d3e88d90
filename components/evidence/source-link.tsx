import type { ReactElement } from 'react'
import type { Evidence } from '@/lib/dossier/rows'
import { wordsAddress } from '@/lib/exports/text-fragment'
import { scriptLanguage } from '@/lib/text/script-language'

/** The title of a source, leading to its words there. */
export function SourceLink({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { url, excerpt, sourceTitle } = evidence
  return (
    <a href={wordsAddress(url, excerpt)} rel="external" lang={scriptLanguage(sourceTitle)}>
      {sourceTitle}
    </a>
  )
}
