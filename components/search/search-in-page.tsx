'use client'

import type { ReactElement } from 'react'
import { useAddress } from '@/components/page/use-address'
import { SearchPanel } from '@/components/search/search-panel'
import type { Locale } from '@/lib/locale'
import { TEXT } from '@/lib/site/address-params'

const PARAMS = { q: TEXT }

/** The search as part of the search page; the address keeps what is asked. */
export function SearchInPage({ locale }: { readonly locale: Locale }): ReactElement {
  const [{ q }, setAddress] = useAddress(PARAMS)
  return <SearchPanel locale={locale} asked={q} onQuery={(query) => setAddress({ q: query })} />
}
