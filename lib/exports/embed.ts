import { type Chart, chartOf } from '@/lib/charts/chart'
import { measureName } from '@/lib/charts/measures'
import type { AssessedDossier } from '@/lib/claims/assess'
import { chartEmbedHeight, claimEmbedHeight } from '@/lib/exports/embed-height'
import type { Locale } from '@/lib/locale'
import { CARD_SIZE } from '@/lib/pages/card-size'
import { pageOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'
import { asMarkup } from '@/lib/text/markup'

export type EmbedKind = 'figures' | 'claims'

/** @example embedPath('en', 'claims', 'm6-accelerators') // '/embed/en/claims/m6-accelerators.html' */
export function embedPath(locale: Locale, kind: EmbedKind, id: string): `/${string}` {
  return `/embed/${locale}/${kind}/${id}.html`
}

/** A chart’s embed and what it shows first. */
interface ChartEmbedEntry {
  readonly chart: Chart
  /** The place of the measure in the chart. */
  readonly measure: number
}

/** The embeds of a chart by the names of their files, one for each measure: `accuracy`, `accuracy.error`. */
export function chartEmbedsOf(chart: Chart): ReadonlyMap<string, ChartEmbedEntry> {
  return new Map(
    chart.measures.map((_, measure) => [
      [chart.slug, measureName(chart, measure) ?? []].flat().join('.'),
      { chart, measure },
    ]),
  )
}

/** Every embed of charts, by the name of its file. */
export function allChartEmbeds(assessed: AssessedDossier): ReadonlyMap<string, ChartEmbedEntry> {
  return new Map(assessed.dossier.figures.flatMap((entry) => [...chartEmbedsOf(chartOf(assessed, entry))]))
}

/** A height at which no part of an embed is cut in any column. Throws when there is no such chart or claim. */
export function embedHeight(assessed: AssessedDossier, kind: EmbedKind, id: string, locale: Locale): number {
  const entry = assessed.dossier.figures.find(({ slug }) => slug === id)
  if (kind === 'figures' && entry !== undefined) return chartEmbedHeight(chartOf(assessed, entry), locale)
  const item = assessed.claims.find((claim) => claim.id === id)
  if (kind === 'claims' && item !== undefined) return claimEmbedHeight(item, assessed.dossier.source, locale)
  throw new Error(`There is no embed "${id}" of ${kind}`)
}

interface Frame {
  readonly locale: Locale
  readonly kind: EmbedKind
  readonly id: string
  readonly title: string
  /** In CSS pixels, until the embed has told its own. */
  readonly height: number
}

/**
 * What a person pastes into a page to show an embed there: the frame, and in a second line a listener that makes it as high as
 * its content. Where scripts are not allowed, the frame alone keeps its height.
 */
export function embedSnippet({ locale, kind, id, title, height }: Frame): string {
  const address = asMarkup(wholeAddressOf(embedPath(locale, kind, id)))
  return `<iframe src="${address}" title="${asMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>
<script>${RESIZE_FRAMES}</script>`
}

/** Takes the height that each embed tells the page around it. */
export const RESIZE_FRAMES =
  'addEventListener("message",function(e){if(e.data&&e.data.claimboard)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})'

/** The column of most blogs and papers, in CSS pixels. */
const OEMBED_WIDTH = 720

/** The answer of an oEmbed provider (oembed.com, version 1.0) for a chart’s page. Throws when there is no such chart. */
export function oembedOf(assessed: AssessedDossier, locale: Locale, slug: string) {
  const page = pageOf(assessed, locale, `/figures/${slug}/`)
  const height = embedHeight(assessed, 'figures', slug, locale)
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: SITE_WORDS[locale].name,
    provider_url: wholeAddressOf(`/${locale}/`),
    html: embedSnippet({ locale, kind: 'figures', id: slug, title: page.title, height }),
    width: OEMBED_WIDTH,
    height,
    thumbnail_url: wholeAddressOf(`/cards/${locale}/${page.cardName}.png`),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }
}
