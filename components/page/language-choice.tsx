import type { ReactElement } from 'react'
import { HTML_LANG, inEach, LOCALES } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** Sends a browser on to a path in its own language; without scripts every language is offered. */
export function LanguageChoice({ path }: { readonly path: `/${string}` }): ReactElement {
  const places = JSON.stringify(inEach((locale) => addressOf(`/${locale}${path}`)))
  const script = `(function(places){location.replace((places[navigator.language.slice(0,2).toLowerCase()]||places.en)+location.search+location.hash)})(${places})`
  return (
    <main className="language-choice">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: addresses of the site, written as JSON */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
      {LOCALES.map((locale) => (
        <section key={locale} lang={HTML_LANG[locale]}>
          <h1>
            <a href={addressOf(`/${locale}${path}`)}>{SITE_WORDS[locale].name}</a>
          </h1>
          <p>{SITE_WORDS[locale].tagline}</p>
        </section>
      ))}
    </main>
  )
}
