import { type Chart, chartOf } from '@/lib/charts/chart'
import { type Settings, settingNames, settingsOf } from '@/lib/charts/settings'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { asMarkup } from '@/lib/text/markup'

export type EmbedKind = 'figures' | 'claims'

export function embedPath(locale: Locale, kind: EmbedKind, id: string): `/${string}` {
  return `/embed/${locale}/${kind}/${id}.html`
}

/** A chart’s embed and what it shows first. */
interface ChartEmbedEntry {
  readonly chart: Chart
  readonly settings: Settings
}

/** The embeds of a chart by the names of their files, one for each measure and scale: `reach`, `reach.linear`. */
export function chartEmbedsOf(chart: Chart): ReadonlyMap<string, ChartEmbedEntry> {
  return new Map(
    settingsOf(chart).map((settings) => [
      [chart.slug, ...settingNames(chart, settings)].join('.'),
      { chart, settings },
    ]),
  )
}

/** Every embed of charts, by the name of its file. */
export function allChartEmbeds(assessed: AssessedDossier): ReadonlyMap<string, ChartEmbedEntry> {
  return new Map(assessed.dossier.figures.flatMap((entry) => [...chartEmbedsOf(chartOf(assessed, entry))]))
}

/**
 * The heights in CSS pixels that most embeds need in the column of a blog or a paper. A frame with its script takes the height
 * that the embed tells; without, what is higher scrolls in it.
 */
export const EMBED_HEIGHTS: Readonly<Record<EmbedKind, number>> = { figures: 900, claims: 640 }

interface Frame {
  readonly locale: Locale
  readonly kind: EmbedKind
  readonly id: string
  readonly title: string
}

/**
 * What a person pastes into a page to show an embed there: the frame, and in a second line a listener that makes it as high as
 * its content. Where scripts are not allowed, the frame keeps its height and scrolls.
 */
export function embedSnippet({ locale, kind, id, title }: Frame): string {
  const address = asMarkup(wholeAddressOf(embedPath(locale, kind, id)))
  return `<iframe src="${address}" title="${asMarkup(title)}" width="100%" height="${EMBED_HEIGHTS[kind]}" loading="lazy" style="border:0"></iframe>
<script>${RESIZE_FRAMES}</script>`
}

/** Takes the height that each embed tells the page around it. */
export const RESIZE_FRAMES =
  'addEventListener("message",function(e){if(e.data&&e.data.claimboard)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})'
