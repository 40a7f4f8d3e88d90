import { HTML_LANG, LOCALES, type Locale } from '@/lib/locale'

/** The path below which the site is hosted; empty at the root of a host. */
const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** A path of the site as the browser must ask for it, below the base path. */
export function addressOf(path: `/${string}`): string {
  return `${BASE_PATH}${path}`
}

/** The paths of pages below the base path: `claimPath('en', 'm6-accelerators')` is `/en/claims/m6-accelerators/`. */
export function claimPath(locale: Locale, id: string): `/${string}` {
  return `/${locale}/claims/${id}/`
}

export function subjectPath(locale: Locale, id: string): `/${string}` {
  return `/${locale}/subjects/${id}/`
}

export function figurePath(locale: Locale, slug: string): `/${string}` {
  return `/${locale}/figures/${slug}/`
}

/** The place of a finding in the list of findings. */
export function findingPath(locale: Locale, slug: string): `/${string}` {
  return `/${locale}/findings/#${slug}`
}

/** The place of a claim's words on the page of the article. */
export function placePath(locale: Locale, claim: string): `/${string}` {
  return `/${locale}/source/#${claim}`
}

/**
 * The same CSV for people, who open it in Excel: with a byte order mark, which programs do not want.
 *
 * @example excelPath('/data/claims.csv') // '/data/claims.excel.csv'
 */
export function excelPath(csv: `/${string}.csv`): `/${string}.excel.csv` {
  return csv.replace(/\.csv$/, '.excel.csv') as `/${string}.excel.csv`
}

/** What the builder said of where the site is published; the build starts by refusing what is not an address (site-address.ts). */
const GIVEN = process.env.NEXT_PUBLIC_SITE_URL ?? process.env.SITE_URL ?? ''

/** The origin at which the site is published (https://host), or empty where nobody has said it. */
const SITE_URL = URL.canParse(GIVEN) ? new URL(GIVEN).origin : ''

/** Where `npm start` serves: the one place where a site that was built without an origin is known to be. */
const HERE = 'http://localhost:3000'

/** The origin of whole addresses. */
export const ORIGIN = SITE_URL === '' ? HERE : SITE_URL

/** A text that is taken from a page, with the origin of that page where the builder has named none. */
export function withOriginOf(page: string, text: string): string {
  return SITE_URL === '' ? text.replaceAll(HERE, page) : text
}

/** An address as others must ask for it, with the origin; for files that leave the site. */
export function wholeAddressOf(path: `/${string}`): string {
  return `${ORIGIN}${addressOf(path)}`
}

/** An address for a link in a page that programs follow: whole where the origin is known, for not all of them resolve it. */
export function linkedAddressOf(path: `/${string}`, siteUrl: string = SITE_URL): string {
  return `${siteUrl}${addressOf(path)}`
}

/**
 * The page itself and the same page in every language, for `<link rel="canonical">` and `rel="alternate"`. Search
 * engines take whole addresses only, so there are none when the origin is not known.
 */
export function alternatesOf(locale: Locale, path: `/${string}`, siteUrl: string = SITE_URL) {
  if (siteUrl === '') return {}
  const whole = (other: Locale) => linkedAddressOf(`/${other}${path}`, siteUrl)
  return {
    canonical: whole(locale),
    languages: Object.fromEntries(LOCALES.map((other) => [HTML_LANG[other], whole(other)])),
  }
}
