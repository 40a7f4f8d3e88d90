import { HTML_LANG, LOCALES, type Locale } from '@/lib/i18n/locale'

/** The path below which the site is hosted; empty at the root of a host. */
const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

/** A path of the site as the browser must ask for it: `next/link` adds the base path itself, plain links need this. */
export function addressOf(path: `/${string}`): string {
  return `${BASE_PATH}${path}`
}

/** The page of a claim, as `next/link` takes it. */
export function claimPath(locale: Locale, id: string): `/${string}` {
  return `/${locale}/claims/${id}/`
}

/** The origin at which the site is published (https://host), where the builder has said it. */
const SITE_URL = process.env.SITE_URL ?? ''

/**
 * The page itself and the same page in every language, for `<link rel="canonical">` and `rel="alternate"`. Search
 * engines take whole addresses only, so there are none when the origin is not known.
 */
export function alternatesOf(locale: Locale, path: `/${string}`) {
  if (SITE_URL === '') return {}
  const whole = (other: Locale) => `${SITE_URL}${addressOf(`/${other}${path}`)}`
  return {
    canonical: whole(locale),
    languages: Object.fromEntries(LOCALES.map((other) => [HTML_LANG[other], whole(other)])),
  }
}
