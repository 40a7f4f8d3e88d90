import type { Article, ClaimReview, Dataset, Claim as SchemaClaim, WithContext } from 'schema-dts'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import type { Status } from '@/lib/claims/status'
import type { Source } from '@/lib/dossier/rows'
import { claimPath, wholeAddressOf } from '@/lib/i18n/address'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import { HTML_LANG, LOCALES, type Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'
import type { DataFile } from '@/lib/publish/data-files'
import { DATA_LICENCE } from '@/lib/publish/licence'

const CONTEXT = 'https://schema.org'

/**
 * How statuses are rated for machines, from 1 to 4: disputed, partly, on record, confirmed. An unconfirmed claim has no
 * rating: that nothing was found says nothing of it.
 */
const RATINGS: Readonly<Record<Status, number | null>> = {
  confirmed: 4,
  'on-record': 3,
  partly: 2,
  disputed: 1,
  unconfirmed: null,
}
const WORST = 1
const BEST = 4

function articleOf(source: Source): Exclude<Article, string> {
  return {
    '@type': 'Article',
    name: source.title.zh,
    alternativeHeadline: source.title.en,
    author: { '@type': 'Person', name: source.author.zh, alternateName: source.author.en },
    datePublished: source.published,
    inLanguage: source.language,
    isPartOf: { '@type': 'CreativeWorkSeries', name: source.series.zh },
    articleSection: source.newspaperSection.zh,
  }
}

function publisherOf(locale: Locale) {
  return {
    '@type': 'Organization',
    name: SITE_WORDS[locale].name,
    url: wholeAddressOf(`/${locale}/`),
  } as const
}

/** The data set as schema.org knows it, with each file as a way of having it. */
export function datasetOf(
  { dossier }: AssessedDossier,
  files: readonly DataFile[],
  locale: Locale,
  description: string,
): WithContext<Dataset> {
  const { source, changes } = dossier
  const [newest] = changes
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': wholeAddressOf(`/${locale}/data/`),
    name: `${SITE_WORDS[locale].name}: ${SITE_WORDS[locale].tagline}`,
    description,
    url: wholeAddressOf(`/${locale}/data/`),
    license: DATA_LICENCE.path,
    isAccessibleForFree: true,
    inLanguage: LOCALES.map((other) => HTML_LANG[other]),
    creator: publisherOf(locale),
    isBasedOn: articleOf(source),
    ...(newest === undefined ? {} : { version: newest.version, dateModified: newest.date }),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      description: file.description[locale],
      contentUrl: wholeAddressOf(`/data/${file.name}`),
      encodingFormat: file.mediaType.replace(/;.*/, ''),
      contentSize: `${file.body.length} B`,
    })),
  }
}

/** A claim, and where sources or sums say something of it, the review that rates it. */
export function claimDataOf(
  item: AssessedClaim,
  { dossier }: AssessedDossier,
  locale: Locale,
): WithContext<ClaimReview> | WithContext<SchemaClaim> {
  const { claim, status, reason, evidence } = item
  const address = wholeAddressOf(claimPath(locale, claim.id))
  const about: Exclude<SchemaClaim, string> = {
    '@type': 'Claim',
    '@id': `${address}#claim`,
    name: claim.statement[locale],
    text: claim.quote,
    inLanguage: dossier.source.language,
    appearance: articleOf(dossier.source),
    author: { '@type': 'Person', name: item.attribution?.name.zh ?? dossier.source.author.zh },
  }
  const rating = RATINGS[status]
  if (rating === null) return { '@context': CONTEXT, ...about }
  const [newest] = dossier.changes
  return {
    '@context': CONTEXT,
    '@type': 'ClaimReview',
    '@id': address,
    url: address,
    claimReviewed: claim.statement[locale],
    inLanguage: HTML_LANG[locale],
    author: publisherOf(locale),
    ...(newest === undefined ? {} : { datePublished: newest.date }),
    reviewBody: reason[locale],
    itemReviewed: about,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: WORST,
      bestRating: BEST,
      alternateName: CLAIM_WORDS[locale].statuses[status],
    },
    citation: [...new Set(evidence.map(({ url }) => url))],
  }
}
