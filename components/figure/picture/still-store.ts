const STORE = Symbol.for('claimboard.stills')

/** Markup that waits between the making of a page's tree and its writing, which are two layers of one process. */
function store(): Map<string, string> {
  const holder = globalThis as { [STORE]?: Map<string, string> }
  holder[STORE] ??= new Map()
  return holder[STORE]
}

/** Lays markup down under a key that no other markup of any page has; gives the key back. */
export function keepStill(key: string, markup: string): string {
  store().set(key, markup)
  return key
}

/** The markup of a key. Throws when none was laid down. */
export function stillOf(key: string): string {
  const markup = store().get(key)
  if (markup === undefined) throw new Error(`No markup was kept under "${key}"`)
  return markup
}
