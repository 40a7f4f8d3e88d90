import type { Article } from 'schema-dts'
import type { Source } from '@/lib/dossier/source-entry'
import { ownLocaleOf } from '@/lib/exports/citation'
import { LOCALES, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export const CONTEXT = 'https://schema.org'

/** The article as schema.org knows it. */
export function articleOf(source: Source): Exclude<Article, string> {
  const own = ownLocaleOf(source)
  const other = LOCALES.find((locale) => locale !== own) ?? own
  return {
    '@type': 'Article',
    name: source.title[own],
    alternativeHeadline: source.title[other],
    author: { '@type': 'Person', name: source.author[own], alternateName: source.author[other] },
    datePublished: source.published,
    inLanguage: source.language,
    isPartOf: { '@type': 'CreativeWorkSeries', name: source.series[own] },
    articleSection: source.newspaperSection[own],
    ...(source.archived === undefined ? {} : { archivedAt: source.archived }),
  }
}

/** Whoever made the site and its data, as schema.org knows an organisation. */
export function siteAsPublisher(locale: Locale) {
  return {
    '@type': 'Organization',
    name: SITE_WORDS[locale].name,
    url: wholeAddressOf(`/${locale}/`),
  } as const
}
