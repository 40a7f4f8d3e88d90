import { type ReactElement, useEffect, useRef } from 'react'
import { useOpenTable } from '@/components/open/open-context'
import type { RowDetail } from '@/lib/open/row-views'

interface RowDialogProps {
  readonly detail: RowDetail
  readonly onClose: () => void
}

/** One row with what was read of it, and every cell as it stands in the file. */
export function RowDialog({ detail, onClose }: RowDialogProps): ReactElement {
  const { words } = useOpenTable()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="open-row" aria-labelledby="row-title" onClose={onClose}>
      <h2 id="row-title">
        {words.rejected.row(String(detail.row))}{' '}
        <small>
          <bdi>{detail.label}</bdi>
        </small>
      </h2>
      <form method="dialog">
        <button type="submit">{words.closeRow}</button>
      </form>
      <dl>
        <dt>{words.columns.cell}</dt>
        <dd>{detail.cell}</dd>
        <dt>{words.columns.written}</dt>
        <dd>{detail.written}</dd>
        <dt>{words.columns.allows}</dt>
        <dd>{detail.allows || detail.written}</dd>
      </dl>
      <h3>{words.allCells}</h3>
      <dl>
        {detail.cells.map(({ column, role, cell }) => (
          <div key={column}>
            <dt>
              <bdi>{column}</bdi> {role !== null && <small>{words.roles[role]}</small>}
            </dt>
            <dd>{cell === '' ? '—' : cell}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
