import type { ReactElement } from 'react'
import { LanguageLink } from '@/components/page/language-link'
import { ThemeSwitch } from '@/components/page/theme-switch'
import { SearchLink } from '@/components/search/search-link'
import { addressOf } from '@/lib/i18n/address'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'
import { SEARCH_WORDS } from '@/lib/i18n/search'
import { SITE_WORDS } from '@/lib/i18n/site'

export function Header({ locale }: { readonly locale: Locale }): ReactElement {
  const words = SITE_WORDS[locale]
  const searchWords = SEARCH_WORDS[locale]
  const other: Locale = locale === 'zh' ? 'en' : 'zh'
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <a className="site-name" href={addressOf(`/${locale}/`)}>
        {words.name}
      </a>
      <nav aria-label={words.sections}>
        <a href={addressOf(`/${locale}/`)}>{words.dashboard}</a>
        <a href={addressOf(`/${locale}/claims/`)}>{words.claims}</a>
        <a href={addressOf(`/${locale}/subjects/`)}>{words.subjects}</a>
        <a href={addressOf(`/${locale}/compare/`)}>{words.compare}</a>
        <a href={addressOf(`/${locale}/source/`)}>{words.source}</a>
        <a href={addressOf(`/${locale}/evidence/`)}>{words.evidence}</a>
        <a href={addressOf(`/${locale}/findings/`)}>{words.findings}</a>
        <a href={addressOf(`/${locale}/method/`)}>{words.method}</a>
        <a href={addressOf(`/${locale}/data/`)}>{words.data}</a>
        <a href={addressOf(`/${locale}/open/`)}>{words.open}</a>
      </nav>
      <div className="site-settings">
        <SearchLink
          locale={locale}
          words={{ open: searchWords.open, close: searchWords.close, label: searchWords.label }}
        />
        <LanguageLink from={locale} to={other} lang={HTML_LANG[other]} name={words.otherLanguage} />
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </header>
  )
}
