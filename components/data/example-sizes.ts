import { claimEmbed } from '@/components/embed/embeds'
import { cardSvg, slideSvg } from '@/components/file/card-file'
import { figureSvg } from '@/components/file/figure-file'
import type { AssessedDossier } from '@/lib/claims/assess'
import { comparablesOf } from '@/lib/claims/comparables'
import { sourcesOf } from '@/lib/figures/sources'
import { viewsOf } from '@/lib/figures/views'
import type { Locale } from '@/lib/i18n/locale'
import { pagesOf } from '@/lib/pages/pages'
import { type AddressPattern, exampleOf } from '@/lib/publish/address-patterns'
import { annotationFile } from '@/lib/publish/annotation-file'
import { SLIDE_RESOLUTION } from '@/lib/publish/card-size'
import { oembedOf } from '@/lib/publish/embed'
import { feedOf } from '@/lib/publish/feed'
import { llmsText } from '@/lib/publish/llms'
import { pngOf } from '@/lib/publish/png'
import { readDataFiles } from '@/lib/publish/read-data-files'
import { referenceFile } from '@/lib/publish/reference-formats'
import { referenceOf, WHOLE } from '@/lib/publish/references'
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
