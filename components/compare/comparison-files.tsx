import type { ReactElement } from 'react'
import { DrawnFiles } from '@/components/file/drawn-files'
import { COPY_WORDS } from '@/components/share/copy-words'
import { useCopy } from '@/components/share/use-copy'
import type { Comparison } from '@/lib/charts/comparison'
import type { FindingLink } from '@/lib/claims/finding-links'
import { calledOf } from '@/lib/compare/pick-words'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

interface ComparisonFilesProps {
  readonly comparison: Comparison
  /** What was found of the numbers that are compared. */
  readonly findings: readonly FindingLink[]
  readonly article: string | null
  readonly locale: Locale
  /** Name of the opened file that the numbers are from; without it the address of the page brings them back. */
  readonly source?: string | undefined
}

/** The comparison as the next tool wants it: CSV, SVG, PNG, and a link that brings it back. */
export function ComparisonFiles({
  comparison,
  findings,
  article,
  locale,
  source,
}: ComparisonFilesProps): ReactElement {
  const words = COMPARE_WORDS[locale]
  const [copied, copy] = useCopy()
  const name = `compare-${comparison.items.map(({ item }) => item.id).join('-')}`.slice(0, 80)

  const csv = async () => {
    const { comparisonCsv } = await retry(() => import('@/lib/exports/comparison-csv'))
    return comparisonCsv(comparison, locale, article)
  }
  const sheet = async () => {
    const [{ notesOf }, { layoutOfComparison }] = await Promise.all([
      retry(() => import('@/lib/charts/comparison-notes')),
      retry(() => import('@/lib/charts/comparison')),
    ])
    const title = words.pictureTitle(
      comparison.items.map(({ item }) => calledOf(item, locale)),
      comparison.per,
    )
    const notes = [
      ...notesOf(comparison, locale),
      ...findings.map(({ title }) => words.foundInFile(title)),
      ...(article === null ? [] : [words.numbersOf(article)]),
      source ?? window.location.href,
    ]
    return { layout: layoutOfComparison(comparison, 'wide', locale), title, notes, alt: title }
  }
  return (
    <p className="compare-files">
      <span>{words.files}</span>
      <DrawnFiles name={name} csv={csv} sheet={sheet} locale={locale} />
      {source === undefined && (
        <button type="button" onClick={() => void copy(window.location.href)}>
          {words.link}
        </button>
      )}
      <span role="status">{copied === 'untried' ? '' : COPY_WORDS[locale][copied]}</span>
    </p>
  )
}
