import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { METHOD_SECTIONS, METHOD_WORDS } from '@/components/method/words'
import { PageHead } from '@/components/page/page-head'
import { StaticMarkup } from '@/components/static/static-markup'
import { SITE_WORDS } from '@/lib/site/words'

export const generateMetadata = metadataAt('/method/')

export default async function MethodPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = METHOD_WORDS[locale]
  return (
    <>
      <PageHead path="/method/" locale={locale} />
      <div className="with-contents">
        <nav className="side-contents" aria-label={SITE_WORDS[locale].contents}>
          <ul>
            {METHOD_SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{words[section].title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <StaticMarkup className="prose" name="method" of="" locale={locale} />
      </div>
    </>
  )
}
