import type { ReactElement } from 'react'
import { Choice } from '@/components/table/choice'
import type { Comparison } from '@/lib/charts/comparison'
import { CHART_WORDS } from '@/lib/charts/words'
import type { ComparisonView } from '@/lib/compare/comparison-view'
import { calledOf } from '@/lib/compare/pick-words'
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
        <Choice
          label={words.base}
          options={items.map(({ item }) => ({
            value: item.id,
            name: `${calledOf(item, locale)} ${item.written}`,
          }))}
          value={base.item.id}
          onChoose={(id) => go({ ...view, base: id ?? '' })}
        />
      )}
      {divisors.length > 0 && (
        <Choice
          label={words.per}
          options={divisors.map((dimension) => ({
            value: dimension.id,
            name: words.perDimension(dimension),
          }))}
          none={words.asPrinted}
          value={comparison.per?.id ?? ''}
          onChoose={(per) => go({ ...view, per: per ?? '' })}
        />
      )}
      {scales.length > 1 ? (
        <Choice
          label={words.scale}
          options={scales.map((scale) => ({ value: scale, name: CHART_WORDS[locale].scaleNames[scale] }))}
          value={comparison.scale}
          onChoose={(scale) => go({ ...view, scale: scale ?? 'linear' })}
        />
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
