import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'
import { wholeAddressOf } from '@/lib/site/address'

/** What is quoted: what is judged, what can fairly be said of it, and the path of the page that has the reasons. */
interface Quoted {
  readonly title: string
  readonly said: string
  readonly path: `/${string}`
}

/**
 * A verdict as it may be quoted: who judges which article, what is judged with its status, what can fairly be said, and the
 * address that has the reasons.
 *
 * @example quotable({ title: 'Claim check: … — only repeated', said: 'Only one copy says so.', path: '/en/claims/x/' }, source, 'en')
 * // “Claimboard on “…” (…, 2026). Claim check: … — only repeated. Only one copy says so. https://…/en/claims/x/”
 */
export function quotable({ title, said, path }: Quoted, source: Source, locale: Locale): string {
  const { stop, gap } = JOINS[locale]
  const sentence = /[.!?。！？]$/.test(title) ? title : `${title}${stop}`
  return `${CLAIM_WORDS[locale].onArticle(source)}${stop}${gap}${sentence}${gap}${said} ${wholeAddressOf(path)}`
}
