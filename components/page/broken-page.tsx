'use client'

import type { ReactElement } from 'react'
import { FAILURE_WORDS } from '@/components/page/failure-words'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

/**
 * Shown where a page’s script has failed: what to do, and a way on that needs no script. The page is loaded anew to try again:
 * of one that failed while it was hydrated, more is lost than what React would render again.
 */
export function BrokenPage({ locale }: { readonly locale: Locale }): ReactElement {
  const words = FAILURE_WORDS[locale]
  return (
    <section lang={HTML_LANG[locale]} role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className="take-row">
        <button type="button" onClick={() => window.location.reload()}>
          {words.again}
        </button>
        <a href={addressOf(`/${locale}/`)}>{words.home}</a>
      </p>
    </section>
  )
}
