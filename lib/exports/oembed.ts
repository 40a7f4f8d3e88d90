import type { Chart } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import { embedSnippet } from '@/lib/exports/embed'
import { chartEmbedHeight } from '@/lib/exports/embed-height'
import type { Locale } from '@/lib/locale'
import { CARD_SIZE, pageOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** The column of most blogs and papers, in CSS pixels. */
const OEMBED_WIDTH = 720

/** The answer of an oEmbed provider (oembed.com, version 1.0) for a chart’s page. */
export function oembedOf(assessed: AssessedDossier, chart: Chart, locale: Locale) {
  const { title, cardName } = pageOf(assessed, locale, `/figures/${chart.slug}/`)
  const height = chartEmbedHeight(chart, locale)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE_WORDS[locale].name,
    provider_url: wholeAddressOf(`/${locale}/`),
    html: embedSnippet({ locale, kind: 'figures', id: chart.slug, title, height }),
    width: OEMBED_WIDTH,
    height,
    thumbnail_url: wholeAddressOf(`/cards/${locale}/${cardName}.png`),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }
}
