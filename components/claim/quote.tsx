import type { ReactElement } from 'react'

interface QuoteProps {
  readonly words: string
  readonly lang: string
}

/** The source's own words in quotation marks, unless they bring their own. */
export function Quote({ words, lang }: QuoteProps): ReactElement {
  return (
    <q lang={lang} {...(/[“"「]/.test(words) ? { className: 'bare' } : {})}>
      {words}
    </q>
  )
}
