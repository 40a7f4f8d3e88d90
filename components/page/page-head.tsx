import type { ReactElement, ReactNode } from 'react'
import { Phrased } from '@/components/page/phrased'
import type { Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'

interface PageHeadProps {
  /** The path below the language. */
  readonly path: `/${string}`
  readonly locale: Locale
  /** What follows title and description. */
  readonly children?: ReactNode
}

/** The head of a page: its title and description, which search engines and the site’s own search show too. */
export function PageHead({ path, locale, children }: PageHeadProps): ReactElement {
  const { title, description } = pageAt(locale, path)
  return (
    <header className="page-head">
      <h1>
        <Phrased text={title} locale={locale} />
      </h1>
      <p className="lede">
        <Phrased text={description} locale={locale} />
      </p>
      {children}
    </header>
  )
}
