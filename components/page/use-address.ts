import { useCallback, useMemo, useSyncExternalStore } from 'react'
import {
  changeSearch,
  currentSearch,
  type HistoryOption,
  onSearch,
} from '@/components/page/search-in-address'
import { type Change, type Params, searchWith, valuesOf } from '@/lib/site/address-params'

/**
 * State that the address keeps. On the server, and until the page is hydrated, every value is its default. What the address
 * says besides stays in it. Pages load this before anybody has touched them, so it has to be small: a library would be 6 KB of
 * script.
 */
export function useAddress<Values extends object>(
  params: Params<Values>,
): readonly [Values, (changed: Change<Values>, options?: { readonly history: HistoryOption }) => void] {
  const search = useSyncExternalStore(onSearch, currentSearch, () => '')
  const values = useMemo(() => valuesOf(params, search), [params, search])
  const set = useCallback(
    (changed: Change<Values>, { history }: { readonly history: HistoryOption } = { history: 'replace' }) =>
      changeSearch(searchWith(currentSearch(), params, changed), history),
    [params],
  )
  return [values, set]
}
