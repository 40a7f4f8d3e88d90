import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { comparisonOf, viewsOfComparison } from '@/lib/charts/comparison'
import type { AssessedDossier } from '@/lib/claims/assess'
import { linksOn } from '@/lib/claims/links-on'
import { EMPTY_COMPARISON, searchOfComparison } from '@/lib/compare/comparison-view'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import type { Dossier } from '@/lib/dossier/dossier'
import { compareDataOf } from '@/lib/exports/compare-data'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface ReadyComparisonProps {
  readonly entry: Dossier['comparisons'][number]
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** A comparison of figures.json, drawn and said, with a link that opens it to be changed. Throws when its claims do not go together. */
export function ReadyComparison({ entry, assessed, locale }: ReadyComparisonProps): ReactElement {
  const { claims, base, scale, evidence } = entry
  const { items, findings } = compareDataOf(assessed, locale)
  const view = {
    ...EMPTY_COMPARISON,
    claims,
    base: base ?? '',
    per: entry.per ?? '',
    scale,
    evidence,
  }
  const comparison = comparisonOf(view, items, locale)
  if (comparison === null) throw new Error(`figures.json: ${claims.join(', ')} do not go together`)
  return (
    <article className="comparison">
      <h3>{entry.title[locale]}</h3>
      <div className="views">
        <Views views={viewsOfComparison(comparison, locale)} />
      </div>
      <ComparisonResult comparison={comparison} findings={linksOn(findings, claims)} locale={locale} />
      <p>
        <a href={addressOf(`/${locale}/compare/${searchOfComparison(view)}`)}>
          {PICK_WORDS[locale].openExample}
        </a>
      </p>
    </article>
  )
}
