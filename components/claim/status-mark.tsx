import type { ReactElement } from 'react'
import type { Status } from '@/lib/claims/status'

const SHAPES: Readonly<Record<Status, ReactElement>> = {
  confirmed: <circle cx="8" cy="8" r="6.5" fill="var(--confirmed)" />,
  'on-record': <rect x="2.5" y="2.5" width="11" height="11" fill="var(--on-record)" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--partly)" strokeWidth="1.75" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="var(--partly)" />
    </>
  ),
  disputed: <path d="M8 .8 15.2 8 8 15.2 .8 8z" fill="var(--disputed)" />,
  unconfirmed: <circle cx="8" cy="8" r="5.75" fill="none" stroke="var(--unconfirmed)" strokeWidth="1.75" />,
}

/** The shape of a status's mark alone, in a box of sixteen by sixteen, for pictures. */
export function StatusShape({ status }: { readonly status: Status }): ReactElement {
  return SHAPES[status]
}

/** The mark of a status: shape and colour. The word always stands beside it or is its link's name. */
export function StatusMark({ status }: { readonly status: Status }): ReactElement {
  return (
    <svg
      className="status-mark"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[status]}
    </svg>
  )
}
