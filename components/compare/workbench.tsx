import type { ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { ComparisonControls } from '@/components/compare/comparison-controls'
import { ComparisonFiles } from '@/components/compare/comparison-files'
import { ComparisonPicture } from '@/components/compare/comparison-picture'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { comparisonOf, viewsOfComparison } from '@/lib/charts/comparison'
import { markViewsOf } from '@/lib/charts/layout/layout'
import type { FindingLink } from '@/lib/claims/finding-links'
import type { Comparable } from '@/lib/compare/comparable'
import { type ComparisonView, searchOfComparison } from '@/lib/compare/comparison-view'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'

interface WorkbenchProps {
  /** What is chosen; it goes together. */
  readonly view: ComparisonView
  readonly all: readonly Comparable[]
  /** What was found of the numbers that are compared. */
  readonly findings: readonly FindingLink[]
  readonly article: string | null
  readonly locale: Locale
  readonly source: string | undefined
  readonly go: (view: ComparisonView) => void
}

/** A reader’s own comparison, drawn and said: a separate module, so that nothing of it is loaded before claims are chosen. */
export default function Workbench({
  view,
  all,
  findings,
  article,
  locale,
  source,
  go,
}: WorkbenchProps): ReactElement | null {
  const comparison = comparisonOf(view, all, locale)
  if (comparison === null) return null
  return (
    <>
      <ComparisonControls
        view={view}
        comparison={comparison}
        sourced={all.some(({ source }) => source === 'evidence')}
        locale={locale}
        go={go}
      />
      <InteractiveChart
        key={searchOfComparison(view)}
        source={markViewsOf(viewsOfComparison(comparison, locale))}
        locale={locale}
      >
        <ComparisonPicture comparison={comparison} locale={locale} />
      </InteractiveChart>
      {view.claims.length === 1 && <p className="compare-empty">{PICK_WORDS[locale].one}</p>}
      <ComparisonResult comparison={comparison} findings={findings} locale={locale} />
      <ComparisonFiles
        comparison={comparison}
        findings={findings}
        article={article}
        locale={locale}
        source={source}
      />
    </>
  )
}
