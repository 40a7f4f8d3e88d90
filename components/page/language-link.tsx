'use client'

import { usePathname } from 'next/navigation'
import type { ReactElement } from 'react'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface LanguageLinkProps {
  readonly from: Locale
  readonly to: Locale
  readonly lang: string
  readonly name: string
}

/** Leads to the same page in the other language; what the address says after `?` and `#` goes along. */
export function LanguageLink({ from, to, lang, name }: LanguageLinkProps): ReactElement {
  const here = usePathname()
  const there = here.replace(new RegExp(`^/${from}(?=/|$)`), `/${to}`)
  return (
    <a
      className="language-link"
      href={addressOf(there.startsWith('/') ? (there as `/${string}`) : `/${to}/`)}
      hrefLang={lang}
      lang={lang}
      onClick={(event) => {
        event.currentTarget.search = window.location.search
        event.currentTarget.hash = window.location.hash
      }}
    >
      {name}
    </a>
  )
}
