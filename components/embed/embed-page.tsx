import type { ReactElement, ReactNode } from 'react'
import { embedStyles } from '@/lib/exports/embed-styles'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { HTML_LANG, type Locale } from '@/lib/locale'
import { addressOf, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** Tells the page around how high this one is, in case it wants to make the frame fit; works without it as well. */
const TELL_HEIGHT =
  "new ResizeObserver(function(){parent.postMessage({claimboard:location.href,height:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*')}).observe(document.documentElement)"

interface EmbedPage {
  readonly locale: Locale
  readonly title: string
  /** The page of the site that tells more. */
  readonly page: `/${string}`
  readonly content: ReactNode
}

/**
 * A whole HTML page to stand in a frame on another site: its styles inside, no script needed, links open outside of the
 * frame. It is light or dark as the reader’s system is; `#light` or `#dark` at the end of its address settles it.
 */
export async function embedPage({ locale, title, page, content }: EmbedPage): Promise<string> {
  // Next lets server code have react-dom’s writer only this way.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const body = renderToStaticMarkup(
    <>
      <i id="light" hidden />
      <i id="dark" hidden />
      <main>{content}</main>
      <Foot locale={locale} page={page} />
    </>,
  )
  const name = renderToStaticMarkup(`${title} · ${SITE_WORDS[locale].name}`)
  return [
    '<!DOCTYPE html>',
    `<html lang="${HTML_LANG[locale]}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${name}</title><link rel="icon" href="${addressOf('/icon.svg')}">`,
    `<link rel="canonical" href="${wholeAddressOf(page).replace(/\?.*/, '')}"><base target="_blank"><style>${embedStyles()}</style></head>`,
    `<body class="embed">${body}<script>${TELL_HEIGHT}</script></body></html>\n`,
  ].join('\n')
}

function Foot({ locale, page }: Pick<EmbedPage, 'locale' | 'page'>): ReactElement {
  const words = EXPORT_WORDS[locale]
  return (
    <footer>
      <a href={addressOf(page)}>{words.embedMore}</a>
      <span>{words.embedTerms}</span>
    </footer>
  )
}
