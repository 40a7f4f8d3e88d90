import type { ReactElement, ReactNode } from 'react'

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
  readonly words: { readonly nothing: string; readonly nothingHint?: string; readonly showAll: string }
  readonly onShowAll: () => void
}

/** Stands where a table would whose view has no rows, with the way back. */
export function NoRows({ words, onShowAll }: NoRowsProps): ReactElement {
  return (
    <div className="claims-none">
      <p>
        <b>{words.nothing}</b> {words.nothingHint}
      </p>
      <button type="button" onClick={onShowAll}>
        {words.showAll}
      </button>
    </div>
  )
}
