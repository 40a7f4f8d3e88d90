/** The address of a table, and whose it is. */
export interface TableAddress {
  readonly url: string
  /** Who will be asked for it, and learns of it. */
  readonly host: string
}

/** Why an address is not asked: it is none, its scheme is not https, or it has a password in it. */
export type AddressRefusal = 'none' | 'scheme' | 'password'

/**
 * An address as a person gives it. Only https is asked: what comes over http can be read and changed on its way. The page of a
 * file on GitHub means the file.
 */
export function tableAddress(text: string): TableAddress | AddressRefusal {
  const given = text.trim()
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || url.hostname === '') return /^[a-z][a-z+.-]*:/i.test(given) ? 'scheme' : 'none'
  if (url.protocol !== 'https:') return 'scheme'
  if (url.username !== '' || url.password !== '') return 'password'
  const file = /^\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+)$/.exec(url.pathname)
  const asked =
    url.hostname === 'github.com' && file !== null
      ? new URL(`https://raw.githubusercontent.com/${file[1]}/${file[2]}`)
      : url
  asked.hash = ''
  return { url: asked.href, host: asked.host }
}

/** The name of the file at an address: its last part, or the host where it has none. */
export function nameAt({ url, host }: TableAddress): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '')
  if (last === undefined) return host
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
