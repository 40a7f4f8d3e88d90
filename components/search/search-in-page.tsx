'use client'

import type { ReactElement } from 'react'
import { SearchPanel } from '@/components/search/search-panel'
import type { Locale } from '@/lib/locale'

function askedInAddress(): string {
  return new URLSearchParams(window.location.search).get('q') ?? ''
}

/** The search as a part of its own page; the address keeps what is asked. */
export function SearchInPage({ locale }: { readonly locale: Locale }): ReactElement {
  return (
    <SearchPanel
      locale={locale}
      asked={askedInAddress}
      onQuery={(query) => {
        const search = query.trim() === '' ? '' : `?q=${encodeURIComponent(query)}`
        window.history.replaceState(window.history.state, '', `${window.location.pathname}${search}`)
      }}
    />
  )
}
