'use client'

import type { ReactElement } from 'react'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

const en = {
  title: 'Something went wrong on this page',
  text: 'The page’s script stopped unexpectedly. Try again; if that does not help, go back to the overview.',
  again: 'Try again',
  home: 'Back to the overview',
}

type BrokenWords = typeof en

const zh: BrokenWords = {
  title: '这一页出了错',
  text: '页面的程序意外中断了。可以再试一次；如果还不行，请回到总览。',
  again: '再试一次',
  home: '回到总览',
}

/** Words of the page that takes the place of a broken one. Every page carries them, so they are few and in their own file. */
export const BROKEN_WORDS: Record<Locale, BrokenWords> = { zh, en }

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
