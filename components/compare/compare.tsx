'use client'

import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react'
import { Picker } from '@/components/compare/picker'
import { Missing } from '@/components/page/load-failed'
import { useAddress } from '@/components/page/use-address'
import { Whole } from '@/components/page/whole'
import type { FindingLink } from '@/lib/claims/findings'
import type { Comparable } from '@/lib/compare/comparable'
import {
  COMPARISON_PARAMS,
  type ComparisonView,
  EMPTY_COMPARISON,
  settledComparison,
} from '@/lib/compare/comparison-view'
import { goTogether, hindranceAmong, offersFor } from '@/lib/compare/kinship'
import { calledOf, PICK_WORDS, sayKinship } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

const Workbench = lazy(() =>
  retry(() => import('@/components/compare/workbench')).catch(() => ({ default: WorkbenchMissing })),
)

/** Shown instead of the drawing where it could not be loaded; the address keeps what is chosen. */
function WorkbenchMissing({ locale }: Pick<CompareProps, 'locale'>): ReactElement {
  return (
    <p role="alert">
      <Missing what="part" locale={locale} />
    </p>
  )
}

interface CompareProps {
  readonly all: readonly Comparable[]
  /** What was found of them, where somebody has looked. */
  readonly findings?: readonly FindingLink[]
  /** Whose numbers the claims are, where that is one article. */
  readonly article?: string | null
  readonly locale: Locale
  /** Name of the opened file that the numbers are from, which no address brings to anybody else. */
  readonly source?: string
  /** A comparison that works, drawn already, to be shown while there is none to draw. */
  readonly children?: ReactNode
}

/** What is chosen, compared; beside it everything that can be chosen. The address is its state. */
export function Compare({
  all,
  findings = [],
  article = null,
  locale,
  source,
  children,
}: CompareProps): ReactElement {
  const words = PICK_WORDS[locale]
  const known = useMemo(() => new Map(all.map((item) => [item.id, item])), [all])
  const [state, setState] = useAddress(COMPARISON_PARAMS)
  const view = useMemo(() => settledComparison(state, known), [state, known])
  const go = (next: ComparisonView) => setState(settledComparison(next, known), { history: 'push' })
  const chosen = view.claims.flatMap((id) => known.get(id) ?? [])
  const unknown = state.claims.filter((id) => !known.has(id))
  const removed = useRef<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)

  // Whoever removes a number by its button has the focus on a button that is gone: the next one takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen has changed
  useEffect(() => {
    if (removed.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('button[aria-label]') ?? []
    const next = buttons[Math.min(removed.current, buttons.length - 1)] ?? heading.current
    removed.current = null
    next?.focus()
  }, [view])

  const choose = (claims: readonly string[]) =>
    go(claims.length === 0 ? EMPTY_COMPARISON : { ...view, claims })
  const toggle = (id: string) =>
    choose(view.claims.includes(id) ? view.claims.filter((other) => other !== id) : [...view.claims, id])

  return (
    <div className="compare">
      <div className="compare-view">
        <h2 ref={heading} tabIndex={-1}>
          {words.own}
        </h2>
        {unknown.length > 0 && <p className="evidence-meta">{words.unknown(unknown)}</p>}
        {chosen.length === 0 ? (
          <>
            <p className="compare-empty">{children === undefined ? words.choose : words.nothingChosen}</p>
            {children}
          </>
        ) : (
          <ul ref={list} className="compare-chosen" aria-label={words.chosen}>
            {chosen.map((item, index) => (
              <li key={item.id}>
                <span>
                  <b>{calledOf(item, locale)}</b> <Whole text={item.written} />
                </span>
                <button
                  type="button"
                  aria-label={words.remove(`${calledOf(item, locale)} ${item.written}`)}
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
                  choose([])
                }}
              >
                {words.clear}
              </button>
            </li>
          </ul>
        )}
        {(chosen.length === 1 || (chosen.length > 1 && !goTogether(chosen))) && (
          <Hindrance chosen={chosen} all={all} locale={locale} onChoose={choose}>
            {children}
          </Hindrance>
        )}
        {goTogether(chosen) && (
          <Suspense fallback={null}>
            <Workbench
              view={view}
              all={all}
              findings={findings.filter(({ claims }) => chosen.some(({ claim }) => claims.includes(claim)))}
              article={article}
              locale={locale}
              source={source}
              go={go}
            />
          </Suspense>
        )}
      </div>
      <Picker all={all} chosen={chosen} locale={locale} onToggle={toggle} />
    </div>
  )
}

interface HindranceProps extends Pick<CompareProps, 'all' | 'locale' | 'children'> {
  /** One number, or some that do not go together. */
  readonly chosen: readonly Comparable[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** What the chosen numbers can be compared with, a button for each pair that goes together, and why they cannot be compared themselves. */
function Hindrance({ chosen, all, locale, onChoose, children }: HindranceProps): ReactElement {
  const words = PICK_WORDS[locale]
  const offers = offersFor(chosen, all)
  return (
    <>
      {!goTogether(chosen) && (
        <p role="status" className="figure-caution">
          {sayKinship(hindranceAmong(chosen), locale)}
        </p>
      )}
      {offers.map(({ item, others }) => (
        <div key={item.id} className="compare-offers">
          <p>
            <Whole text={words.offers(calledOf(item, locale, item.written))} />
          </p>
          <ul className="compare-offers-list">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => onChoose([item.id, other.id])}>
                  <b>{other.name}</b> <Whole text={other.written} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {offers.length === 0 && children !== undefined && !goTogether(chosen) && (
        <>
          <p className="compare-empty">{words.noOffers}</p>
          {children}
        </>
      )}
    </>
  )
}
