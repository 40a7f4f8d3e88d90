'use client'

import type { ReactElement } from 'react'
import { addressOf } from '@/lib/i18n/address'
import { BROKEN_WORDS } from '@/lib/i18n/broken'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'

/**
 * Shown where a page’s script has failed: what to do, and a way on that needs no script. The page is loaded anew to try again:
 * of one that failed while it was hydrated, more is lost than what React would render again.
 */
export function BrokenPage({ locale }: { readonly locale: Locale }): ReactElement {
  const words = BROKEN_WORDS[locale]
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
