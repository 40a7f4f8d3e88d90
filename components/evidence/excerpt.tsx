import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import type { Evidence } from '@/lib/dossier/rows'
import { scriptLanguage } from '@/lib/text/script-language'

/** A source’s own words, in their language. */
export function Excerpt({ evidence }: { readonly evidence: Evidence }): ReactElement {
  return <Quote words={evidence.excerpt} lang={scriptLanguage(evidence.excerpt)} />
}
