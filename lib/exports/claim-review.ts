import type { ClaimReview, Claim as SchemaClaim, WithContext } from 'schema-dts'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import type { Status } from '@/lib/dossier/statuses'
import { ownLocaleOf } from '@/lib/exports/citation'
import { articleOf, CONTEXT, siteAsPublisher } from '@/lib/exports/structured-data'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'

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
