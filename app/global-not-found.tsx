import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { LATIN_FACES } from '@/app/fonts/latin-faces'
import { ThemeScript } from '@/components/page/theme-script'
import { ENGLISH_FIRST, HTML_LANG, LOCALES } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'
import '@/app/styles/site.css'

export const metadata: Metadata = {
  title: ENGLISH_FIRST.map((locale) => SITE_WORDS[locale].notFound).join(' · '),
}

/** The language of the address, which comes first: before the first paint, by a style. */
const FIRST = `document.documentElement.dataset.first=location.pathname.slice(${addressOf('/').length}).split('/')[0]`

/** One page for every address that leads nowhere, in both languages: a static host knows only one. */
export default function NotFound(): ReactElement {
  return (
    <html lang="en" className={LATIN_FACES.en} suppressHydrationWarning>
      <head>
        <ThemeScript />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <script dangerouslySetInnerHTML={{ __html: FIRST }} />
      </head>
      <body>
        <main className="not-found">
          <h1 className="visually-hidden">404</h1>
          <p className="not-found-site">
            <a className="site-name" href={addressOf('/')}>
              {SITE_WORDS.en.name}
            </a>
          </p>
          {LOCALES.map((locale) => {
            const words = SITE_WORDS[locale]
            return (
              <section key={locale} lang={HTML_LANG[locale]}>
                <h2>{words.notFound}</h2>
                <p>{words.notFoundText}</p>
                <search>
                  <form action={addressOf(`/${locale}/claims/`)}>
                    <label>
                      <span>{words.searchClaims}</span>
                      <input type="search" name="q" />
                    </label>
                    <button type="submit">{words.search}</button>
                  </form>
                </search>
                <p>
                  <a href={addressOf(`/${locale}/`)}>{words.home}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
