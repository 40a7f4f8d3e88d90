import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { Compare } from '@/components/compare/compare'
import { ComparisonPicture } from '@/components/compare/comparison-picture'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { RelatedFindings } from '@/components/compare/related-findings'
import { PageHead } from '@/components/page/page-head'
import { comparisonOf } from '@/lib/charts/comparison'
import { fill } from '@/lib/claims/fill'
import { linksOn } from '@/lib/claims/links-on'
import { readAssessed } from '@/lib/claims/read-assessed'
import { dimensionNamed, EMPTY_COMPARISON, searchOfComparison } from '@/lib/compare/comparison-view'
import { COMPARE_WORDS } from '@/lib/compare/words'
import { compareDataOf } from '@/lib/exports/compare-data'
import { addressOf } from '@/lib/site/address'

export const generateMetadata = metadataAt('/compare/')

export default async function ComparePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = COMPARE_WORDS[locale]
  const assessed = readAssessed()
  const { items: all, findings, article } = compareDataOf(assessed, locale)
  const examples = assessed.dossier.comparisons.map((entry) => {
    const { claims, base, scale, evidence } = entry
    const view = {
      ...EMPTY_COMPARISON,
      chosen: claims,
      base: base ?? null,
      per: dimensionNamed(entry.per ?? '', all),
      scale,
      evidence,
    }
    const comparison = comparisonOf(view, all, locale)
    if (comparison === null) throw new Error(`figures.json: ${claims.join(', ')} do not go together`)
    const title = fill(entry.title, { assessed, entry: { slug: 'comparisons', claims, checks: [] } })
    return (
      <article key={searchOfComparison(view)} className="comparison">
        <h3>{title[locale]}</h3>
        <div className="views">
          <ComparisonPicture comparison={comparison} locale={locale} />
        </div>
        <ComparisonResult comparison={comparison} locale={locale} />
        <RelatedFindings findings={linksOn(findings, claims)} locale={locale} />
        <p>
          <a href={addressOf(`/${locale}/compare/${searchOfComparison(view)}`)}>{words.openExample}</a>
        </p>
      </article>
    )
  })
  return (
    <>
      <PageHead path="/compare/" locale={locale} />
      <section className="compare-own" aria-label={words.own}>
        <noscript>
          <p>{words.needsScripts}</p>
        </noscript>
        <NuqsAdapter>
          <Compare all={all} findings={findings} article={article} locale={locale} />
        </NuqsAdapter>
      </section>
      <section className="comparison-examples">
        <h2>{words.examples}</h2>
        {examples}
      </section>
    </>
  )
}
