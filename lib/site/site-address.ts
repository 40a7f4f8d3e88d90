/**
 * Why a site cannot be published at what the environment variables SITE_URL and BASE_PATH say, in one line for the person who
 * builds; null where it can. Either may be empty. `https://host`, `https://host/` and `https://host/sub/path/` with the base
 * path `/sub/path` are one origin.
 */
export function addressRefusal(siteUrl: string, basePath: string): string | null {
  if (basePath !== '' && !/^(\/(?!\.+(\/|$))[A-Za-z0-9._~-]+)+$/.test(basePath))
    return `BASE_PATH is “${basePath}”. It begins with a slash, such as /sub/path, does not end with one, and has letters, digits and -._~ between slashes, never dots alone. Write it in that form, or leave it out.`
  const { protocol, origin, href } = new URL(URL.canParse(siteUrl) ? siteUrl : 'none:')
  const isOrigin =
    /^https?:$/.test(protocol) && ['/', basePath, `${basePath}/`].includes(href.slice(origin.length))
  return siteUrl === '' || isOrigin
    ? null
    : `SITE_URL is “${siteUrl}”. It is the origin of the site, such as https://example.org, with nothing after the host: a path is for BASE_PATH. Write it in that form, or leave it out.`
}
