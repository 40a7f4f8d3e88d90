import { useCallback, useMemo, useSyncExternalStore } from 'react'
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

/** Whether going back leads to what was before a change. */
export type HistoryOption = 'push' | 'replace'

/** Browsers refuse an address that changes as often as a key repeats: Safari takes a hundred changes in half a minute. */
const APART_MS = 320

const listeners = new Set<() => void>()
let writtenAt = 0
/** What has changed and is not in the address yet. */
let unwritten: { readonly search: string; readonly history: HistoryOption } | null = null

/** The search of the address, with what is not in it yet. */
export const currentSearch = () => unwritten?.search ?? window.location.search

function write(): void {
  if (unwritten === null) return
  const { search, history } = unwritten
  writtenAt = performance.now()
  const { pathname, hash } = window.location
  try {
    // The state is Next’s own.
    if (search !== window.location.search)
      window.history[`${history}State`](window.history.state, '', pathname + search + hash)
    unwritten = null
  } catch {
    // A browser that takes no more changes: the page keeps the change, and writes it with the next.
  }
}

/** Changes the search of the address, as soon as the browser takes it; what changes at once is one step back. */
export function changeSearch(search: string, option: HistoryOption): void {
  if (option === 'push' && unwritten?.history === 'replace') write()
  // What is changed along with a step is part of it.
  const history = unwritten?.history ?? option
  unwritten = { search, history }
  const wait = history === 'push' ? 0 : writtenAt + APART_MS - performance.now()
  if (wait <= 0) queueMicrotask(write)
  else setTimeout(write, wait)
  for (const listener of listeners) listener()
}

/** Reports each change until what is given is called. */
export function onSearch(listener: () => void): () => void {
  const goBack = () => {
    unwritten = null
    listener()
  }
  listeners.add(listener)
  // What waits would be lost with the page.
  const leave = () => write()
  window.addEventListener('popstate', goBack)
  window.addEventListener('pagehide', leave)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', goBack)
    window.removeEventListener('pagehide', leave)
  }
}
