import type { ReactElement } from 'react'
import { Views } from '@/components/chart/picture/views'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { comparisonOf, viewsOfComparison } from '@/lib/charts/comparison'
import type { AssessedDossier } from '@/lib/claims/assess'
import { findingLinksOf } from '@/lib/claims/findings'
import { comparablesOf } from '@/lib/compare/comparables'
import { EMPTY_COMPARISON, searchOfComparison } from '@/lib/compare/comparison-view'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import type { Dossier } from '@/lib/dossier/dossier'
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
  const view = {
    ...EMPTY_COMPARISON,
    claims,
    base: base ?? '',
    per: entry.per ?? '',
    scale,
    evidence,
  }
  const comparison = comparisonOf(view, comparablesOf(assessed, locale), locale)
  if (comparison === null) throw new Error(`figures.json: ${claims.join(', ')} do not go together`)
  const findings = findingLinksOf(assessed, locale).filter((finding) =>
    finding.claims.some((id) => claims.includes(id)),
  )
  return (
    <article className="comparison">
      <h3>{entry.title[locale]}</h3>
      <div className="views">
        <Views views={viewsOfComparison(comparison, locale)} />
      </div>
      <ComparisonResult comparison={comparison} findings={findings} locale={locale} />
      <p>
        <a href={addressOf(`/${locale}/compare/${searchOfComparison(view)}`)}>
          {PICK_WORDS[locale].openExample}
        </a>
      </p>
    </article>
  )
}
