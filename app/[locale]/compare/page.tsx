import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { Compare } from '@/components/compare/compare'
import { PageHead } from '@/components/page/page-head'
import { StaticMarkup } from '@/components/static/static-markup'
import { findingLinksOf } from '@/lib/claims/findings'
import { readAssessed } from '@/lib/claims/read-assessed'
import { comparablesOf } from '@/lib/compare/comparables'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import { citationOf } from '@/lib/exports/citation'

export const generateMetadata = metadataAt('/compare/')

export default async function ComparePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = PICK_WORDS[locale]
  const assessed = readAssessed()
  const [first, ...others] = assessed.dossier.comparisons.map(({ claims, per }, index) => (
    <StaticMarkup key={`${claims} ${per}`} name="comparison" of={String(index)} locale={locale} />
  ))
  return (
    <>
      <PageHead path="/compare/" locale={locale} />
      <section className="compare-own" aria-label={words.own}>
        <noscript>
          <p>{words.needsScripts}</p>
        </noscript>
        <Compare
          all={comparablesOf(assessed, locale)}
          findings={findingLinksOf(assessed, locale)}
          article={citationOf(assessed.dossier.source, locale)}
          locale={locale}
        >
          {first}
        </Compare>
      </section>
      {others.length > 0 && (
        <section className="comparison-examples">
          <h2>{words.examples}</h2>
          {others}
        </section>
      )}
    </>
  )
}
