import type { ReactElement } from 'react'
import { ArrivedHeading } from '@/components/open/arrived-heading'
import type { KeptFile } from '@/components/open/kept-files'
import { KeptList } from '@/components/open/kept-list'
import { JOINS, type Locale } from '@/lib/locale'
import { ROW_LIMIT } from '@/lib/open/limits'
import type { FileSummary } from '@/lib/open/read-file'
import type { RowCounts } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface WorkspaceHeadProps {
  readonly title: string
  readonly summary: FileSummary
  readonly counts: RowCounts
  readonly others: readonly KeptFile[]
  readonly moves: number
  readonly locale: Locale
  readonly onMatch: () => void
  readonly onClose: () => void
  readonly onKept: (kept: KeptFile) => void
  readonly onRemove: (id: string) => void
}

/** What is open: how many rows were read and what became of them, how the file was read, and the ways to another. */
export function WorkspaceHead(props: WorkspaceHeadProps): ReactElement {
  const { title, summary, counts, others, moves, locale, onMatch, onClose, onKept, onRemove } = props
  const words = OPEN_WORDS[locale]
  return (
    <header>
      <ArrivedHeading moves={moves}>{title}</ArrivedHeading>
      <p role="status">
        {words.counts(writeTotal(counts.read), writeTotal(counts.shown), writeTotal(counts.rejected))}
      </p>
      {summary.renamed.length > 0 && <p>{words.renamed(summary.renamed.join(JOINS[locale].listComma))}</p>}
      {summary.titles.length > 0 && (
        <p>
          {words.titles}
          {summary.titles.map((title) => (
            <q key={title}>{title}</q>
          ))}
        </p>
      )}
      {summary.blankLines > 0 && <p>{words.blank(writeTotal(summary.blankLines))}</p>}
      {summary.cut && <p role="alert">{words.cut(writeTotal(ROW_LIMIT))}</p>}
      <p className="take-row">
        <span>
          {words.encoding}
          {JOINS[locale].colon}
          {words.encodings[summary.encoding]}
        </span>
        <button type="button" onClick={onMatch}>
          {words.columnsAgain}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words.others(writeTotal(others.length))}</summary>
          <KeptList files={others} locale={locale} onKept={onKept} onRemove={onRemove} />
        </details>
      )}
    </header>
  )
}
