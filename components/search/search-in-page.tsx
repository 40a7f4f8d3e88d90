'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { SearchPanel } from '@/components/search/search-panel'
import type { Locale } from '@/lib/i18n/locale'

/** The search as a part of its own page; the address keeps what is asked. */
export function SearchInPage({ locale }: { readonly locale: Locale }): ReactElement | null {
  const [asked, setAsked] = useState<string | null>(null)

  useEffect(() => setAsked(new URLSearchParams(window.location.search).get('q') ?? ''), [])

  if (asked === null) return null
  return (
    <SearchPanel
      locale={locale}
      query={asked}
      onQuery={(query) => {
        const search = query.trim() === '' ? '' : `?q=${encodeURIComponent(query)}`
        window.history.replaceState(window.history.state, '', `${window.location.pathname}${search}`)
      }}
    />
  )
}
