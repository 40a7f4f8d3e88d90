import type { ReactElement } from 'react'

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
