import type { ReactElement } from 'react'
import { LanguageLink } from '@/components/page/language-link'
import { NavLink } from '@/components/page/nav-link'
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
      <nav aria-label={words.sections}>
        <NavLink href={`/${locale}/`} exact>
          {words.dashboard}
        </NavLink>
        <NavLink href={`/${locale}/claims/`}>{words.claims}</NavLink>
        <NavLink href={`/${locale}/subjects/`}>{words.subjects}</NavLink>
        <NavLink href={`/${locale}/compare/`}>{words.compare}</NavLink>
        <NavLink href={`/${locale}/source/`}>{words.source}</NavLink>
        <NavLink href={`/${locale}/evidence/`}>{words.evidence}</NavLink>
        <NavLink href={`/${locale}/findings/`}>{words.findings}</NavLink>
        <NavLink href={`/${locale}/method/`}>{words.method}</NavLink>
        <NavLink href={`/${locale}/data/`}>{words.data}</NavLink>
        <NavLink href={`/${locale}/open/`}>{words.open}</NavLink>
      </nav>
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
