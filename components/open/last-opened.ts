const KEY = 'claimboard-open'

/** What a browser that keeps nothing throws is no reason to stop. */
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
