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

/** The page itself and the same page in every language, for `<link rel="alternate" hreflang>`. `path` starts with a slash. */
export function alternatesOf(locale: Locale, path: `/${string}`) {
  const languages = Object.fromEntries(
    LOCALES.map((other) => [HTML_LANG[other], addressOf(`/${other}${path}`)]),
  )
  return { canonical: addressOf(`/${locale}${path}`), languages }
}
