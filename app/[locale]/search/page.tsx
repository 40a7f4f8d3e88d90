import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { PageHead } from '@/components/page/page-head'
import { SearchInPage } from '@/components/search/search-in-page'
import { StaticMarkup } from '@/components/static/static-markup'

export const generateMetadata = metadataAt('/search/')

export default async function SearchPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  return (
    <>
      <PageHead path="/search/" locale={locale} />
      <div className="search-in-page">
        <SearchInPage locale={locale} />
      </div>
      <StaticMarkup name="search-index" of="" locale={locale} />
    </>
  )
}
