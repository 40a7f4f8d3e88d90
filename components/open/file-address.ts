import type { KeptFile } from '@/components/open/kept-files'
import { NAMED } from '@/components/open/open-step'
import { changeSearch, currentSearch } from '@/components/page/use-address'
import { searchWithTexts } from '@/lib/site/address-params'

/**
 * Names the open file in the page’s address: another file starts with its own view, none with an empty address. A file that
 * came from an address is named by it, so that the page’s address can be passed on.
 */
export function nameInAddress(kept: Pick<KeptFile, 'id' | 'address'> | null): void {
  const [name, value] =
    kept?.address === undefined ? [NAMED.id, kept?.id ?? null] : [NAMED.address, kept.address]
  const isNamed = value !== null && new URLSearchParams(currentSearch()).get(name) === value
  if (!isNamed) changeSearch(searchWithTexts('', { [name]: value }), 'replace')
}

/** The file, or the address of one, that the page’s address named when it was loaded. */
export function fileInAddress(): { readonly id: string | null; readonly address: string | null } {
  const search = new URLSearchParams(window.location.search)
  return { id: search.get(NAMED.id), address: search.get(NAMED.address) }
}

const KEY = 'claimboard-open'

/** What a browser that keeps nothing throws does not stop the page. */
function quietly<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

/** Notes which file this tab has open; null for none. A tab that crashes leaves the note behind. */
export function noteOpened(id: string | null): void {
  quietly(() => (id === null ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, id)))
}

/** Whether the tab crashed while it had a file open. */
export function crashedWith(id: string): boolean {
  return quietly(() => sessionStorage.getItem(KEY)) === id
}
