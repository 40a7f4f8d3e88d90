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
