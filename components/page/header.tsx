import type { ReactElement } from 'react'
import { LanguageLink } from '@/components/page/language-link'
import { Nav } from '@/components/page/nav'
import { ThemeSwitch } from '@/components/page/theme-switch'
import { SearchLink } from '@/components/search/search-link'
import { SEARCH_WORDS } from '@/components/search/words'
import { HTML_LANG, LANGUAGES_CALLED, LOCALES, type Locale } from '@/lib/locale'
import type { Section } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export function Header({ locale }: { readonly locale: Locale }): ReactElement {
  const words = SITE_WORDS[locale]
  const searchWords = SEARCH_WORDS[locale]
  const linked = (...sections: (Section & keyof typeof words)[]) =>
    sections.map((section) => ({ href: `/${locale}/${section}/` as const, name: words[section] }))
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
          ...linked('claims', 'findings', 'compare'),
          ...linked('open').map((item) => ({ ...item, wide: true })),
        ]}
        more={{
          name: words.more,
          items: linked('figures', 'source', 'evidence', 'subjects', 'method', 'data'),
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
            name={LANGUAGES_CALLED[other][other]}
          />
        ))}
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </header>
  )
}
