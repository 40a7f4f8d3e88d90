import type { ReactElement } from 'react'
import { LanguageLink } from '@/components/page/language-link'
import { Nav } from '@/components/page/nav'
import { ThemeSwitch } from '@/components/page/theme-switch'
import { SearchLink } from '@/components/search/search-link'
import { SEARCH_WORDS } from '@/components/search/words'
import { HTML_LANG, LANGUAGE_NAMES, LOCALES, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export function Header({ locale }: { readonly locale: Locale }): ReactElement {
  const words = SITE_WORDS[locale]
  const searchWords = SEARCH_WORDS[locale]
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <a className="site-name" href={addressOf(`/${locale}/`)}>
        {words.name}
      </a>
      <Nav
        label={words.sections}
        items={[
          { href: `/${locale}/`, name: words.dashboard },
          { href: `/${locale}/claims/`, name: words.claims },
          { href: `/${locale}/findings/`, name: words.findings },
          { href: `/${locale}/compare/`, name: words.compare },
          { href: `/${locale}/open/`, name: words.open, wide: true },
        ]}
        more={{
          name: words.more,
          items: [
            { href: `/${locale}/source/`, name: words.source },
            { href: `/${locale}/evidence/`, name: words.evidence },
            { href: `/${locale}/subjects/`, name: words.subjects },
            { href: `/${locale}/method/`, name: words.method },
            { href: `/${locale}/data/`, name: words.data },
          ],
        }}
      />
      <div className="site-settings">
        <SearchLink
          locale={locale}
          words={{ open: searchWords.open, close: searchWords.close, label: searchWords.label }}
        />
        {LOCALES.filter((other) => other !== locale).map((other) => (
          <LanguageLink
            key={other}
            from={locale}
            to={other}
            lang={HTML_LANG[other]}
            name={LANGUAGE_NAMES[other]}
          />
        ))}
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </header>
  )
}
