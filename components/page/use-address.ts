import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type Change, type Params, searchWith, valuesOf } from '@/lib/site/address-params'

/** Whether going back leads to what was before a change. */
export type HistoryOption = 'push' | 'replace'

/** Browsers refuse an address that changes as often as a key repeats. */
const APART_MS = 100

const listeners = new Set<() => void>()
let writtenAt = 0
/** What has changed and is not in the address yet. */
let unwritten: { readonly search: string; readonly history: HistoryOption } | null = null

const current = () => unwritten?.search ?? window.location.search

function write(): void {
  if (unwritten === null) return
  const { search, history } = unwritten
  unwritten = null
  writtenAt = performance.now()
  if (search === window.location.search) return
  const { pathname, hash } = window.location
  // The state is Next’s own.
  window.history[`${history}State`](window.history.state, '', pathname + search + hash)
}

function change(search: string, history: HistoryOption): void {
  if (history === 'push' && unwritten?.history === 'replace') write()
  unwritten = { search, history }
  const wait = history === 'push' ? 0 : writtenAt + APART_MS - performance.now()
  // What changes at once is one step back.
  if (wait <= 0) queueMicrotask(write)
  else setTimeout(write, wait)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const goBack = () => {
    unwritten = null
    listener()
  }
  listeners.add(listener)
  window.addEventListener('popstate', goBack)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', goBack)
  }
}

/**
 * State that the address keeps. On the server, and until the page is hydrated, every value is its default. What the address
 * says besides stays in it. (nuqs does the same; it is 6 KB of script before anybody has touched the page.)
 */
export function useAddress<Values extends object>(
  params: Params<Values>,
): readonly [Values, (changed: Change<Values>, options?: { readonly history: HistoryOption }) => void] {
  const search = useSyncExternalStore(subscribe, current, () => '')
  const values = useMemo(() => valuesOf(params, search), [params, search])
  const set = useCallback(
    (changed: Change<Values>, { history }: { readonly history: HistoryOption } = { history: 'replace' }) =>
      change(searchWith(current(), params, changed), history),
    [params],
  )
  return [values, set]
}
