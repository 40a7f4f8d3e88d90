import type { ReactElement } from 'react'
import { InteractiveChart } from '@/components/chart/interactive-chart'
import { Views } from '@/components/chart/picture/views'
import { ComparisonResult } from '@/components/compare/comparison-result'
import { DrawnFiles } from '@/components/file/drawn-files'
import { CopyLink } from '@/components/share/copy-link'
import { Choice } from '@/components/table/choice'
import {
  type Comparison,
  comparisonOf,
  layoutOfComparison,
  titleOfComparison,
  viewsOfComparison,
} from '@/lib/charts/comparison'
import { markViewsOf, WIDTHS } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import type { FindingLink } from '@/lib/claims/findings'
import type { Comparable } from '@/lib/compare/comparable'
import { type ComparisonView, searchOfComparison } from '@/lib/compare/comparison-view'
import { cautionLines } from '@/lib/compare/comparison-words'
import { calledOf, PICK_WORDS } from '@/lib/compare/pick-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'
import { addressOf } from '@/lib/site/address'

interface WorkbenchProps {
  /** What is chosen; it goes together. */
  readonly view: ComparisonView
  readonly all: readonly Comparable[]
  /** What was found of the numbers that are compared. */
  readonly findings: readonly FindingLink[]
  readonly article: string | null
  readonly locale: Locale
  /** Name of the opened file that the numbers are from; without it the address of the page brings them back. */
  readonly source: string | undefined
  readonly go: (view: ComparisonView) => void
}

/** A reader’s own comparison, drawn and said: a separate module, so that nothing of it is loaded before claims are chosen. */
export default function Workbench(props: WorkbenchProps): ReactElement | null {
  const { view, all, findings, locale } = props
  const comparison = comparisonOf(view, all, locale)
  if (comparison === null) return null
  const views = viewsOfComparison(comparison, locale)
  return (
    <>
      <Controls {...props} comparison={comparison} />
      <InteractiveChart key={searchOfComparison(view)} source={markViewsOf(views)} locale={locale}>
        <Views views={views} />
      </InteractiveChart>
      {view.claims.length === 1 && <p className="compare-empty">{PICK_WORDS[locale].one}</p>}
      <ComparisonResult comparison={comparison} findings={findings} locale={locale} />
      <Files {...props} comparison={comparison} />
    </>
  )
}

interface PartProps extends WorkbenchProps {
  readonly comparison: Comparison
}

/** How a comparison is shown: base, divisor, scale, and whether the sources’ numbers are beside. */
function Controls({ view, all, comparison, locale, go }: PartProps): ReactElement {
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
          options={divisors.map((each) => ({ value: each.id, name: words.perDimension(each) }))}
          none={words.asPrinted}
          value={comparison.per?.id ?? ''}
          onChoose={(per) => go({ ...view, per: per ?? '' })}
        />
      )}
      {scales.length > 1 ? (
        <Choice
          label={CHART_WORDS[locale].scale}
          options={scales.map((scale) => ({ value: scale, name: CHART_WORDS[locale].scaleNames[scale] }))}
          value={comparison.scale}
          onChoose={(scale) => go({ ...view, scale: scale ?? 'linear' })}
        />
      ) : (
        <p className="evidence-meta">{words.logRefused}</p>
      )}
      {all.some(({ source }) => source === 'evidence') && (
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

/** The comparison as the next tool wants it: CSV, SVG, PNG, and a link that brings it back. */
function Files({ comparison, findings, article, locale, source }: PartProps): ReactElement {
  const words = COMPARE_WORDS[locale]
  const { items } = comparison
  const name = `compare-${items.map(({ item }) => item.id).join('-')}`.slice(0, 80)

  const csv = async () => {
    const { comparisonCsv } = await retry(() => import('@/lib/exports/comparison-csv'))
    return comparisonCsv(comparison, locale, article)
  }
  const sheet = async () => {
    const title = titleOfComparison(comparison, locale)
    const notes = [
      ...comparison.sentences.map(({ said }) => said),
      ...cautionLines(comparison, locale),
      ...findings.map(({ title }) => words.foundInFile(title)),
      ...(article === null ? [] : [words.numbersOf(article)]),
      source ?? window.location.href,
    ]
    return { layout: layoutOfComparison(comparison, WIDTHS.wide, locale), title, notes, alt: title }
  }
  return (
    <p className="compare-files">
      <span>{words.files}</span>
      <DrawnFiles name={name} csv={csv} sheet={sheet} locale={locale} />
      {source === undefined && <CopyLink href={addressOf(`/${locale}/compare/`)} here locale={locale} />}
    </p>
  )
}
