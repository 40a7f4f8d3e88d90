import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { langOf } from '@/lib/charts/series/datum'
import type { Evidence } from '@/lib/dossier/rows'
import { HTML_LANG } from '@/lib/locale'

/** A source’s own words, in their language. */
export function Excerpt({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const lang = langOf(evidence.excerpt)
  return <Quote words={evidence.excerpt} lang={lang === 'zh' ? HTML_LANG.zh : lang} />
}
