import Link from 'next/link'
import type { ReactElement } from 'react'
import { LanguageLink } from '@/components/page/language-link'
import { ThemeSwitch } from '@/components/page/theme-switch'
import { HTML_LANG, type Locale } from '@/lib/i18n/locale'
import { SITE_WORDS } from '@/lib/i18n/site'

export function Header({ locale }: { readonly locale: Locale }): ReactElement {
  const words = SITE_WORDS[locale]
  const other: Locale = locale === 'zh' ? 'en' : 'zh'
  return (
    <header className="site-header">
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <Link className="site-name" href={`/${locale}/`} prefetch={false}>
        {words.name}
      </Link>
      <nav aria-label={words.sections}>
        <Link href={`/${locale}/`} prefetch={false}>
          {words.dashboard}
        </Link>
        <Link href={`/${locale}/claims/`} prefetch={false}>
          {words.claims}
        </Link>
        <Link href={`/${locale}/method/`} prefetch={false}>
          {words.method}
        </Link>
      </nav>
      <div className="site-settings">
        <LanguageLink from={locale} to={other} lang={HTML_LANG[other]} name={words.otherLanguage} />
        <ThemeSwitch label={words.theme} names={words.themes} />
      </div>
    </header>
  )
}
