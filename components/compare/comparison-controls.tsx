import type { ReactElement } from 'react'
import type { Comparison } from '@/lib/charts/comparison'
import { CHART_WORDS } from '@/lib/charts/words'
import type { ComparisonView } from '@/lib/compare/comparison-view'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'

interface ComparisonControlsProps {
  readonly view: ComparisonView
  readonly comparison: Comparison
  /** Whether there are numbers of sources to stand beside. */
  readonly sourced: boolean
  readonly locale: Locale
  readonly go: (view: ComparisonView) => void
}

/** How a comparison is shown: base, divisor, scale, and whether the sources’ numbers are beside. */
export function ComparisonControls({
  view,
  comparison,
  sourced,
  locale,
  go,
}: ComparisonControlsProps): ReactElement {
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
      {sourced && (
        <label className="compare-check">
          <input
            type="checkbox"
            checked={view.evidence}
            onChange={(event) => go({ ...view, evidence: event.target.checked })}
          />
          <span>{words.evidence}</span>
        </label>
      )}
    </div>
  )
}
