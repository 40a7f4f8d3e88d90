import { claimEmbed } from '@/components/embed/embeds'
import { cardSvg, slideSvg } from '@/components/file/card-file'
import { figureSvg } from '@/components/file/figure-file'
import { sourcesOf } from '@/lib/charts/sources'
import { viewsOf } from '@/lib/charts/views'
import type { AssessedDossier } from '@/lib/claims/assess'
import { comparablesOf } from '@/lib/compare/comparables'
import { type AddressPattern, exampleOf } from '@/lib/exports/address-patterns'
import { annotationFile } from '@/lib/exports/annotation-file'
import { SLIDE_RESOLUTION } from '@/lib/exports/card-size'
import { oembedOf } from '@/lib/exports/embed'
import { feedOf } from '@/lib/exports/feed'
import { llmsText } from '@/lib/exports/llms'
import { pngOf } from '@/lib/exports/png'
import { readDataFiles } from '@/lib/exports/read-data-files'
import { referenceFile } from '@/lib/exports/reference-formats'
import { referenceOf, WHOLE } from '@/lib/exports/references'
import type { Locale } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { searchDocuments } from '@/lib/search/documents'

function sizeOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length
}

/** The size in bytes of the example of a family of addresses; null where only the server that builds the site writes it. */
export async function exampleSize(
  assessed: AssessedDossier,
  name: AddressPattern['name'],
  locale: Locale,
): Promise<number | null> {
  const { dossier } = assessed
  const { figure, variant, claim, slide } = exampleOf(assessed, locale)
  switch (name) {
    case 'picture': {
      const svg = await figureSvg(figure, sourcesOf(assessed, figure.entry), dossier.source, variant)
      return sizeOf(await pngOf(svg))
    }
    case 'slide':
      return sizeOf(await pngOf(await slideSvg(assessed, figure, slide), SLIDE_RESOLUTION))
    case 'embed':
      return sizeOf(await claimEmbed(assessed, claim, locale))
    case 'oembed':
      return sizeOf(JSON.stringify(oembedOf(assessed, locale, 'figures', figure.slug)))
    case 'cite':
      return sizeOf(referenceFile(referenceOf(assessed, locale, 'data', WHOLE), 'bib'))
    case 'card': {
      const page = pagesOf(assessed, locale).find(({ cardName }) => cardName === `claim-${claim}`)
      return page === undefined ? null : sizeOf(await pngOf(await cardSvg(assessed, page, locale), 1))
    }
    case 'feed':
      return sizeOf(feedOf(assessed, locale))
    case 'llms':
      return sizeOf(llmsText(assessed, readDataFiles()))
    case 'search':
      return sizeOf(JSON.stringify(searchDocuments(assessed, locale)))
    case 'compare':
      return sizeOf(JSON.stringify(comparablesOf(assessed, locale)))
    case 'views':
      return sizeOf(JSON.stringify({ slug: figure.slug, locale, views: viewsOf(figure, locale) }))
    case 'annotations':
      return sizeOf(JSON.stringify(annotationFile(assessed, locale)))
    case 'sitemap':
    case 'robots':
      return null
  }
}
