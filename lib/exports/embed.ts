import { type Figure, figureOf } from '@/lib/charts/figure'
import { type Settings, settingNames, settingsOf } from '@/lib/charts/settings'
import type { AssessedDossier } from '@/lib/claims/assess'
import { CARD_SIZE } from '@/lib/exports/card-size'
import { claimEmbedHeight, figureEmbedHeight, USUAL_WIDTH } from '@/lib/exports/embed-height'
import type { Locale } from '@/lib/locale'
import { pagesOf } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** What can be set into another page. */
export const EMBED_KINDS = ['figures', 'claims'] as const
export type EmbedKind = (typeof EMBED_KINDS)[number]

/** The page that stands inside the frame. */
export function embedPath(locale: Locale, kind: EmbedKind, id: string): `/${string}` {
  return `/embed/${locale}/${kind}/${id}.html`
}

/** What can be set into another page: figures and claims. */
export function embedsOf({ dossier, claims }: AssessedDossier): readonly { kind: EmbedKind; id: string }[] {
  return [
    ...dossier.figures.map(({ slug }) => ({ kind: 'figures' as const, id: slug })),
    ...claims.map(({ claim }) => ({ kind: 'claims' as const, id: claim.id })),
  ]
}

/** A figure’s embed and what it shows first. */
interface FigureEmbedEntry {
  readonly figure: Figure
  readonly settings: Settings
}

/** The embeds of a figure by the names of their files, one for each measure and scale: `reach`, `reach.linear`. */
export function figureEmbedsOf(figure: Figure): ReadonlyMap<string, FigureEmbedEntry> {
  return new Map(
    settingsOf(figure).map((settings) => [
      [figure.slug, ...settingNames(figure, settings)].join('.'),
      { figure, settings },
    ]),
  )
}

/** Every embed of figures, by the name of its file. */
export function allFigureEmbeds(assessed: AssessedDossier): ReadonlyMap<string, FigureEmbedEntry> {
  return new Map(assessed.dossier.figures.flatMap((entry) => [...figureEmbedsOf(figureOf(assessed, entry))]))
}

/** About how high an embed is in a usual column. Throws when there is no such figure or claim. */
export function embedHeight(assessed: AssessedDossier, kind: EmbedKind, id: string, locale: Locale): number {
  if (kind === 'figures') {
    const embed = allFigureEmbeds(assessed).get(id)
    if (embed === undefined) throw new Error(`There is no figure "${id}"`)
    return figureEmbedHeight(assessed, embed.figure, { ...embed.settings, locale })
  }
  const item = assessed.claims.find(({ claim }) => claim.id === id)
  if (item === undefined) throw new Error(`There is no claim "${id}"`)
  return claimEmbedHeight(item, assessed.dossier.source, locale)
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
