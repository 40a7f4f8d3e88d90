'use client'

import { lazy, type ReactElement, Suspense, useEffect, useMemo, useRef } from 'react'
import { ComparisonFiles } from '@/components/compare/comparison-files'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { Picker } from '@/components/compare/picker'
import { RelatedFindings } from '@/components/compare/related-findings'
import { useAddress } from '@/components/page/use-address'
import { type Comparison, comparisonOf } from '@/lib/charts/comparison'
import { CHART_WORDS } from '@/lib/charts/words'
import type { FindingLink } from '@/lib/claims/finding-links'
import { linksOn } from '@/lib/claims/links-on'
import { type Comparable, hindranceAmong } from '@/lib/compare/comparables'
import {
  COMPARISON_PARAMS,
  type ComparisonView,
  comparisonOfState,
  MOST_COMPARED,
  searchOfComparison,
  stateOfComparison,
} from '@/lib/compare/comparison-view'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

const ComparisonChart = lazy(() => retry(() => import('@/components/compare/comparison-chart')))

interface CompareProps {
  readonly all: readonly Comparable[]
  /** What was found of them, where somebody has looked. */
  readonly findings?: readonly FindingLink[]
  /** Whose figures the claims are, where that is one article. */
  readonly article?: string | null
  readonly locale: Locale
  /** Name of the opened file that the figures are from, which no address brings to anybody else. */
  readonly source?: string
}

/** What is chosen, on one axis and in sentences; below it everything that can be chosen. The address is its state. */
export function Compare({ all, findings = [], article = null, locale, source }: CompareProps): ReactElement {
  const words = COMPARE_WORDS[locale]
  const known = useMemo(() => new Map(all.map((item) => [item.id, item])), [all])
  const [state, setState] = useAddress(COMPARISON_PARAMS)
  const view = useMemo(() => comparisonOfState(state, known), [state, known])
  const go = (next: ComparisonView) => setState(stateOfComparison(next), { history: 'push' })
  const comparison = useMemo(() => comparisonOf(view, all, locale), [view, all, locale])
  const chosen = view.chosen.flatMap((id) => known.get(id) ?? [])
  const found = linksOn(
    findings,
    chosen.map(({ claim }) => claim),
  )
  const removed = useRef<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)

  // Whoever removes a figure by its button stands on a button that is gone: the next one takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen has changed
  useEffect(() => {
    if (removed.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('button[aria-label]') ?? []
    const next = buttons[Math.min(removed.current, buttons.length - 1)] ?? heading.current
    removed.current = null
    next?.focus()
  }, [view])

  const toggle = (id: string) =>
    go({
      ...view,
      chosen: view.chosen.includes(id)
        ? view.chosen.filter((other) => other !== id)
        : [...view.chosen, id].slice(0, MOST_COMPARED),
      base: view.base === id ? null : view.base,
    })

  return (
    <div className="compare">
      <div className="compare-view">
        <h2 ref={heading} tabIndex={-1}>
          {words.own}
        </h2>
        {chosen.length === 0 ? (
          <p className="compare-empty">{words.nothingChosen}</p>
        ) : (
          <ul ref={list} className="compare-chosen" aria-label={words.chosen}>
            {chosen.map((item, index) => (
              <li key={item.id}>
                <span>
                  <b>{item.name}</b> {item.written}
                </span>
                <button
                  type="button"
                  aria-label={words.remove(`${item.name} ${item.written}`)}
                  onClick={() => {
                    removed.current = index
                    toggle(item.id)
                  }}
                >
                  ×
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                onClick={() => {
                  removed.current = 0
                  go({ ...view, chosen: [], base: null, per: null })
                }}
              >
                {words.clear}
              </button>
            </li>
          </ul>
        )}
        {comparison === null && chosen.length > 0 && (
          <p role="status" className="figure-caution">
            {words.unlike(hindranceAmong(chosen))}
          </p>
        )}
        {comparison !== null && (
          <>
            <ComparisonControls view={view} comparison={comparison} locale={locale} go={go} />
            <Suspense fallback={null}>
              <ComparisonChart key={searchOfComparison(view)} comparison={comparison} locale={locale} />
            </Suspense>
            <div aria-live="polite">
              {chosen.length === 1 && <p className="compare-empty">{words.one}</p>}
              <ComparisonResult comparison={comparison} locale={locale} />
              <RelatedFindings findings={found} locale={locale} />
            </div>
            <ComparisonFiles
              comparison={comparison}
              findings={found}
              article={article}
              locale={locale}
              source={source}
            />
          </>
        )}
      </div>
      <Picker all={all} chosen={chosen} locale={locale} onToggle={toggle} />
    </div>
  )
}

interface ComparisonControlsProps {
  readonly view: ComparisonView
  readonly comparison: Comparison
  readonly locale: Locale
  readonly go: (view: ComparisonView) => void
}

function ComparisonControls({ view, comparison, locale, go }: ComparisonControlsProps): ReactElement {
  const words = COMPARE_WORDS[locale]
  const { items, base, scales, divisors } = comparison
  return (
    <div className="compare-controls">
      {items.length > 1 && (
        <label>
          <span>{words.base}</span>
          <select value={base.item.id} onChange={(event) => go({ ...view, base: event.target.value })}>
            {items.map(({ item }) => (
              <option key={item.id} value={item.id}>
                {item.name} {item.written}
              </option>
            ))}
          </select>
        </label>
      )}
      {divisors.length > 0 && (
        <label>
          <span>{words.per}</span>
          <select
            value={divisors.find(({ id }) => id === view.per?.id)?.id ?? ''}
            onChange={(event) =>
              go({ ...view, per: divisors.find(({ id }) => id === event.target.value) ?? null })
            }
          >
            <option value="">{words.asPrinted}</option>
            {divisors.map((dimension) => (
              <option key={dimension.id} value={dimension.id}>
                {words.perDimension(dimension)}
              </option>
            ))}
          </select>
        </label>
      )}
      {scales.length > 1 ? (
        <label>
          <span>{words.scale}</span>
          <select
            value={comparison.scale}
            onChange={(event) => go({ ...view, scale: event.target.value === 'log' ? 'log' : 'linear' })}
          >
            {scales.map((scale) => (
              <option key={scale} value={scale}>
                {CHART_WORDS[locale].scaleNames[scale]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="evidence-meta">{words.logRefused}</p>
      )}
      <label className="compare-check">
        <input
          type="checkbox"
          checked={view.evidence}
          onChange={(event) => go({ ...view, evidence: event.target.checked })}
        />
        <span>{words.evidence}</span>
      </label>
    </div>
  )
}
