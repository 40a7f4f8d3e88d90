import type { Article, ClaimReview, Dataset, Claim as SchemaClaim, WithContext } from 'schema-dts'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import type { Status } from '@/lib/dossier/statuses'
import { ownLocaleOf } from '@/lib/exports/citation'
import { bytesOf, type FileExport, fileNameOf } from '@/lib/exports/export'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { mediaTypeOf } from '@/lib/exports/media-types'
import { HTML_LANG, LOCALES, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS, siteTitle } from '@/lib/site/words'

const CONTEXT = 'https://schema.org'

/** The article as schema.org knows it. */
function articleOf(source: Source): Exclude<Article, string> {
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

/** The data set as schema.org knows it, with each file as a way of having it. */
export function datasetOf(
  { dossier }: AssessedDossier,
  files: readonly FileExport[],
  locale: Locale,
  description: string,
): WithContext<Dataset> {
  const { source, edition } = dossier
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': wholeAddressOf(`/${locale}/data/`),
    name: siteTitle(locale),
    description,
    url: wholeAddressOf(`/${locale}/data/`),
    license: DATA_LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: LOCALES.map((other) => HTML_LANG[other]),
    creator: siteAsPublisher(locale),
    isBasedOn: articleOf(source),
    version: edition.version,
    dateModified: edition.date,
    distribution: files.map(({ pattern, description, body }) => ({
      '@type': 'DataDownload',
      name: fileNameOf(pattern),
      description: description[locale],
      contentUrl: wholeAddressOf(pattern),
      encodingFormat: mediaTypeOf(pattern).replace(/;.*/, ''),
      contentSize: `${bytesOf(body).length} B`,
    })),
  }
}

/**
 * How statuses are rated for machines, from 1 to 5: contradicted 1, partly supported 3, what was traced to its source or
 * follows from the article 4, confirmed 5. Open claims have no rating and are not a ClaimReview: that a claim is only repeated,
 * cannot be checked or was not found says nothing of whether it is true.
 */
const RATINGS: Readonly<Record<Status, number | null>> = {
  confirmed: 5,
  sourced: 4,
  derived: 4,
  partly: 3,
  contradicted: 1,
  repeated: null,
  uncheckable: null,
  'not-found': null,
}
const WORST = 1
const BEST = 5

/** A claim, and where it is supported or contradicted the review that rates it; the headline carries the status. */
export function claimDataOf(
  item: AssessedClaim,
  { dossier }: AssessedDossier,
  locale: Locale,
): WithContext<ClaimReview> | WithContext<SchemaClaim> {
  const { claim, status, evidence, attribution } = item
  const own = ownLocaleOf(dossier.source)
  const headline = item.title[locale]
  const address = wholeAddressOf(item.path[locale])
  const about: Exclude<SchemaClaim, string> = {
    '@type': 'Claim',
    '@id': `${address}#claim`,
    name: claim.statement[locale],
    text: claim.quote,
    inLanguage: dossier.source.language,
    appearance: articleOf(dossier.source),
    author: {
      '@type': attribution === null || attribution.kind === 'person' ? 'Person' : 'Organization',
      name: (attribution?.name ?? dossier.source.author)[own],
    },
  }
  const rating = RATINGS[status]
  if (rating === null) return { '@context': CONTEXT, ...about, headline }
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    '@id': address,
    url: address,
    headline,
    claimReviewed: claim.statement[locale],
    inLanguage: HTML_LANG[locale],
    author: siteAsPublisher(locale),
    datePublished: dossier.edition.date,
    reviewBody: item.said[locale],
    itemReviewed: about,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: WORST,
      bestRating: BEST,
      alternateName: item.label[locale],
    },
    citation: [...new Set(evidence.map(({ url }) => url))],
  }
}
