import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { HTML_LANG, LOCALES } from '@/lib/locale'
import { rootMetadata } from '@/lib/pages/metadata'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export const metadata: Metadata = rootMetadata()

/** Sends a browser on to its own language; without scripts both are offered. */
const SCRIPT = `location.replace((/^zh/i.test(navigator.language)?${JSON.stringify(addressOf('/zh/'))}:${JSON.stringify(addressOf('/en/'))})+location.search+location.hash)`

export default function LanguageChoice(): ReactElement {
  return (
    <main className="language-choice">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      {LOCALES.map((locale) => (
        <section key={locale} lang={HTML_LANG[locale]}>
          <h1>
            <a href={addressOf(`/${locale}/`)}>{SITE_WORDS[locale].name}</a>
          </h1>
          <p>{SITE_WORDS[locale].tagline}</p>
        </section>
      ))}
    </main>
  )
}
