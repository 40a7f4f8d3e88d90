/** Where a site is published, as the environment variables SITE_URL and BASE_PATH say it. */
export type SiteAddress =
  /** `origin` is https://host, or empty where nobody has said it. */
  | { readonly ok: true; readonly origin: string }
  /** One line for the person who builds: what is wrong, what is expected and what to do. */
  | { readonly ok: false; readonly refusal: string }

/**
 * Reads both variables. `https://host`, `https://host/` and `https://host/sub/path/` with the base path `/sub/path` are one
 * origin; any other path, a query, a password or another protocol is refused, and so is a base path that does not begin with
 * a slash or ends with one.
 */
export function readSiteAddress(siteUrl: string, basePath: string): SiteAddress {
  const refused = (refusal: string): SiteAddress => ({ ok: false, refusal })
  if (basePath !== '' && !/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath)) {
    return refused(
      `BASE_PATH is “${basePath}”. It begins with a slash and does not end with one, such as /sub/path. Write it in that form, or leave it out.`,
    )
  }
  if (siteUrl === '') return { ok: true, origin: '' }
  const expected = 'It is the origin of the site, such as https://example.org'
  if (!URL.canParse(siteUrl) || !/^https?:\/\//i.test(siteUrl)) {
    return refused(`SITE_URL is “${siteUrl}”. ${expected}. Write it in that form, or leave it out.`)
  }
  const { origin, pathname, search, hash, username, password } = new URL(siteUrl)
  if (search !== '' || hash !== '' || username !== '' || password !== '') {
    return refused(`SITE_URL is “${siteUrl}”. ${expected}, with nothing after the host. Set it to ${origin}.`)
  }
  const path = pathname.replace(/\/+$/, '')
  if (path !== '' && path !== basePath) {
    const below = /^(\/[A-Za-z0-9._~-]+)+$/.test(path) ? ` and BASE_PATH to ${path}` : ''
    return refused(
      `SITE_URL is “${siteUrl}”, and BASE_PATH is ${basePath === '' ? 'empty' : `“${basePath}”`}. A path in SITE_URL must be BASE_PATH. Set SITE_URL to ${origin}${below}.`,
    )
  }
  return { ok: true, origin }
}
