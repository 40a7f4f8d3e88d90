import type { Metadata } from 'next'
import { readAssessed } from '@/lib/claims/read-assessed'
import { LOCALES, type Locale, OPEN_GRAPH_LOCALES } from '@/lib/locale'
import { CARD_SIZE, type Page, pageOf } from '@/lib/pages/pages'
import { addressOf, alternatesOf, linkedAddressOf, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** The page of the data folder’s dossier at a path below its language. Throws when the site has none there. */
export function pageAt(locale: Locale, path: string): Page {
  return pageOf(readAssessed(), locale, path)
}

/** The card of a page as the picture of links to it; `alt` is the title of the page. */
export function imageOf(locale: Locale, cardName: string, alt: string) {
  return { url: wholeAddressOf(`/cards/${locale}/${cardName}.png`), ...CARD_SIZE, alt }
}

/** What a page says of itself to search engines and where a link to it is shared, its own picture with it. */
export function metadataOf(locale: Locale, path: `/${string}`): Metadata {
  const { title, description, cardName } = pageAt(locale, path)
  const image = imageOf(locale, cardName, title)
  const [, chart] = /^\/figures\/([^/]+)\/$/.exec(path) ?? []
  return {
    title,
    description,
    alternates: {
      ...alternatesOf(locale, path),
      types: {
        'application/atom+xml': [{ url: addressOf(`/feed/${locale}.xml`), title: SITE_WORDS[locale].name }],
        ...(chart === undefined
          ? {}
          : {
              'application/json+oembed': [
                { url: linkedAddressOf(`/oembed/${locale}/figures/${chart}.json`), title },
              ],
            }),
      },
    },
    openGraph: {
      type: path === '/' ? 'website' : 'article',
      siteName: SITE_WORDS[locale].name,
      title,
      description,
      url: wholeAddressOf(`/${locale}${path}`),
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: LOCALES.filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALES[other]),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
