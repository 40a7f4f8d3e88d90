import type { Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'
import { asMarkup } from '@/lib/text/markup'

export type EmbedKind = 'figures' | 'claims'

/** @example embedPath('en', 'claims', 'm6-accelerators') // '/embed/en/claims/m6-accelerators.html' */
export function embedPath(locale: Locale, kind: EmbedKind, id: string): `/${string}` {
  return `/embed/${locale}/${kind}/${id}.html`
}

interface Frame {
  readonly locale: Locale
  readonly kind: EmbedKind
  readonly id: string
  readonly title: string
  /** In CSS pixels, until the embed reports its own. */
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

/** Takes the height that each embed reports to the page around it. */
export const RESIZE_FRAMES =
  'addEventListener("message",function(e){if(e.data&&e.data.claimboard)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})'
