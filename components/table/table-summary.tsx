import type { ReactElement, ReactNode } from 'react'
import { TABLE_WORDS } from '@/components/table/words'
import { JOINS, type Locale } from '@/lib/locale'

interface TableSummaryProps {
  /** How many rows are shown. */
  readonly count: string
  readonly children: ReactNode
}

/** How many rows a table shows, and what can be done with them. */
export function TableSummary({ count, children }: TableSummaryProps): ReactElement {
  return (
    <div className="claims-summary">
      <p role="status">{count}</p>
      <p className="claims-downloads">{children}</p>
    </div>
  )
}

interface NoRowsProps {
  /** That no row matches, in a sentence. */
  readonly nothing: string
  readonly locale: Locale
  readonly onShowAll: () => void
}

/** Shown instead of a table whose view has no rows, with the way back. */
export function NoRows({ nothing, locale, onShowAll }: NoRowsProps): ReactElement {
  const words = TABLE_WORDS[locale]
  return (
    <div className="claims-none">
      <p>
        <b>{nothing}</b>
        {JOINS[locale].gap}
        {words.nothingHint}
      </p>
      <button type="button" onClick={onShowAll}>
        {words.showAll}
      </button>
    </div>
  )
}
