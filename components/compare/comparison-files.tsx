import type { ReactElement } from 'react'
import { LoadFailed } from '@/components/page/load-failed'
import { saveCsv } from '@/components/page/save-csv'
import { saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import { COPY_WORDS } from '@/components/share/copy-words'
import { useCopy } from '@/components/share/use-copy'
import type { Comparison } from '@/lib/charts/comparison'
import type { FindingLink } from '@/lib/claims/finding-links'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'

interface ComparisonFilesProps {
  readonly comparison: Comparison
  /** What was found of the figures that are compared. */
  readonly findings: readonly FindingLink[]
  readonly article: string | null
  readonly locale: Locale
  /** Name of the opened file that the figures are from; without it the address of the page brings them back. */
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
  const task = useTask()
  const name = `compare-${comparison.items.map(({ item }) => item.id).join('-')}`.slice(0, 80)

  const csv = async () => {
    const { comparisonCsv } = await retry(() => import('@/lib/exports/comparison-csv'))
    saveCsv(`${name}.csv`, comparisonCsv(comparison, locale, article))
  }
  const picture = async (form: 'svg' | 'png') => {
    const [{ drawnFile }, { notesOf }, { layoutOfComparison }] = await Promise.all([
      retry(() => import('@/components/file/drawn-file')),
      retry(() => import('@/lib/charts/comparison-notes')),
      retry(() => import('@/lib/charts/comparison-views')),
    ])
    const title = words.pictureTitle(
      comparison.items.map(({ item }) => item.name),
      comparison.per,
    )
    const layout = layoutOfComparison(comparison, 'wide', locale)
    const notes = [
      ...notesOf(comparison, locale),
      ...findings.map(({ title }) => words.foundInFile(title)),
      ...(article === null ? [] : [words.figuresOf(article)]),
      source ?? window.location.href,
    ]
    const file = await drawnFile({ form, layout, title, measure: '', notes, alt: title, locale })
    saveFile(`${name}.${form}`, file)
  }
  return (
    <p className="compare-files">
      <span>{words.files}</span>
      <button type="button" onClick={() => task.run(csv)}>
        CSV
      </button>
      <button type="button" onClick={() => task.run(() => picture('svg'))}>
        SVG
      </button>
      <button type="button" onClick={() => task.run(() => picture('png'))}>
        PNG
      </button>
      {source === undefined && (
        <button type="button" onClick={() => void copy(window.location.href)}>
          {words.link}
        </button>
      )}
      <span role="status">{copied === 'untried' ? '' : COPY_WORDS[locale][copied]}</span>
      <LoadFailed task={task} locale={locale} />
    </p>
  )
}
