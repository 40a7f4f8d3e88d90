'use client'

import type { ReactElement } from 'react'
import { addressOf } from '@/lib/i18n/address'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'

interface BrokenPageProps {
  readonly locale: Locale
  readonly onAgain: () => void
}

/** Shown where a page’s script has failed: what to do, and a way on that needs no script. */
export function BrokenPage({ locale, onAgain }: BrokenPageProps): ReactElement {
  const words = SITE_WORDS[locale]
  return (
    <section lang={HTML_LANG[locale]} role="alert">
      <h2>{words.broken}</h2>
      <p>{words.brokenText}</p>
      <p className="take-row">
        <button type="button" onClick={onAgain}>
          {words.again}
        </button>
        <a href={addressOf(`/${locale}/`)}>{words.home}</a>
      </p>
    </section>
  )
}
