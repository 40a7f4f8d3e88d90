import { useSyncExternalStore } from 'react'

const MOVED = 'addressmoved'

function listen(onChange: () => void): () => void {
  for (const name of ['popstate', MOVED]) window.addEventListener(name, onChange)
  return () => {
    for (const name of ['popstate', MOVED]) window.removeEventListener(name, onChange)
  }
}

/** Tells whoever follows the address that it has changed without leaving the page. */
export function tellMoved(): void {
  window.dispatchEvent(new Event(MOVED))
}

/** The search part of the address (`?…` or nothing), followed as it moves; empty on the server. */
export function useAddressSearch(): string {
  return useSyncExternalStore(
    listen,
    () => window.location.search,
    () => '',
  )
}
