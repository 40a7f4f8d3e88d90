import type { AssessedDossier } from '@/lib/claims/assess'
import { evidenceSeries, placedEvidence } from '@/lib/figures/evidence-axis'
import { figureOf } from '@/lib/figures/figure'
import { placeWhole } from '@/lib/figures/placed/place'
import { WIDTHS } from '@/lib/figures/placed/placed'
import { wholeAddressOf } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'
import { pagesOf } from '@/lib/pages/pages'
import { CARD_SIZE } from '@/lib/publish/card-size'

/** What can be set into another page. */
export const EMBED_KINDS = ['figures', 'claims'] as const
export type EmbedKind = (typeof EMBED_KINDS)[number]

/** The width for which an embed’s height is reckoned, in CSS pixels: the column of most blogs and papers. */
const USUAL_WIDTH = 720
/** What stands around the picture: title, measure, caution, sources, the link back. */
const AROUND = { figures: 300, claims: 360 } as const

/** The page that stands inside the frame. */
export function embedPath(locale: Locale, kind: EmbedKind, id: string): `/${string}` {
  return `/embed/${locale}/${kind}/${id}.html`
}

/** Every embed of the site: figures and claims, in each language. */
export function embedsOf({ dossier, claims }: AssessedDossier): readonly { kind: EmbedKind; id: string }[] {
  return [
    ...dossier.figures.map(({ slug }) => ({ kind: 'figures' as const, id: slug })),
    ...claims.map(({ claim }) => ({ kind: 'claims' as const, id: claim.id })),
  ]
}

/** About how high an embed is in a usual column, in CSS pixels, so that nothing of it needs scrolling. */
export function embedHeight(assessed: AssessedDossier, kind: EmbedKind, id: string, locale: Locale): number {
  return (
    AROUND[kind] +
    Math.ceil(
      (kind === 'figures' ? figureHeight(assessed, id, locale) : axisHeight(assessed, id, locale)) / 10,
    ) *
      10
  )
}

function figureHeight(assessed: AssessedDossier, slug: string, locale: Locale): number {
  const entry = assessed.dossier.figures.find((figure) => figure.slug === slug)
  if (entry === undefined) throw new Error(`There is no figure "${slug}"`)
  const { measures, scales } = figureOf(assessed, entry)
  const [{ series, id }] = measures
  return placeWhole(series, { width: WIDTHS.wide, scale: scales[0] ?? 'linear', measure: id, locale }).height
}

function axisHeight(assessed: AssessedDossier, id: string, locale: Locale): number {
  const item = assessed.claims.find(({ claim }) => claim.id === id)
  const series = item === undefined ? null : evidenceSeries(item)
  if (series === null) return 0
  return placedEvidence(series, locale).find(({ width }) => width === 'wide')?.placed.height ?? 0
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** What a person pastes into a page to show an embed there. */
export function embedSnippet(
  locale: Locale,
  kind: EmbedKind,
  id: string,
  title: string,
  height: number,
): string {
  const address = wholeAddressOf(embedPath(locale, kind, id))
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>`
}

/** The answer of an oEmbed provider (oembed.com, version 1.0) for a figure’s or a claim’s page. */
export function oembedOf(assessed: AssessedDossier, locale: Locale, kind: EmbedKind, id: string) {
  const page = pagesOf(assessed, locale).find(({ path }) => path === `/${kind}/${id}/`)
  if (page === undefined) throw new Error(`There is no page for ${kind} "${id}"`)
  const height = embedHeight(assessed, kind, id, locale)
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: SITE_WORDS[locale].name,
    provider_url: wholeAddressOf(`/${locale}/`),
    html: embedSnippet(locale, kind, id, page.title, height),
    width: USUAL_WIDTH,
    height,
    thumbnail_url: wholeAddressOf(`/cards/${locale}/${page.cardName}.png`),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }
}
