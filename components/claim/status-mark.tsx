import type { ReactElement } from 'react'
import type { Status, StatusGroup } from '@/lib/dossier/statuses'

const RING = { cx: 8, cy: 8, fill: 'none' } as const

/** Eight outlines that differ without colour, in a box of sixteen by sixteen. */
const SHAPES: Readonly<Record<Status, ReactElement>> = {
  confirmed: <circle cx="8" cy="8" r="6.5" fill="var(--supported)" />,
  sourced: (
    <>
      <circle {...RING} r="6" stroke="var(--supported)" strokeWidth="2" />
      <circle cx="8" cy="8" r="2.75" fill="var(--supported)" />
    </>
  ),
  derived: (
    <rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="var(--supported)" strokeWidth="2" />
  ),
  partly: (
    <>
      <circle {...RING} r="6" stroke="var(--partly)" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="var(--partly)" />
    </>
  ),
  contradicted: <path d="M8 .8 15.2 8 8 15.2 .8 8z" fill="var(--contradicted)" />,
  repeated: (
    <>
      <circle cx="5.4" cy="8" r="4.4" fill="none" stroke="var(--open)" strokeWidth="1.7" />
      <circle cx="10.6" cy="8" r="4.4" fill="none" stroke="var(--open)" strokeWidth="1.7" />
    </>
  ),
  uncheckable: (
    <>
      <circle {...RING} r="6" stroke="var(--open)" strokeWidth="1.7" />
      <path d="M12.2 3.8 3.8 12.2" stroke="var(--open)" strokeWidth="1.7" />
    </>
  ),
  'not-found': <circle {...RING} r="6" stroke="var(--open)" strokeWidth="1.7" />,
}

const BAR = { x: 4, y: 1, width: 8, height: 14, rx: 2.5, strokeWidth: 1.7 } as const

/** Bars, as no status has: full, half full and empty, so that they differ without colour. */
const GROUP_MARKS: Readonly<Record<StatusGroup, ReactElement>> = {
  supported: <rect {...BAR} fill="var(--supported)" stroke="var(--supported)" />,
  mixed: (
    <>
      <rect {...BAR} fill="none" stroke="var(--partly)" />
      <path d="M4 8h8v4.5a2.5 2.5 0 0 1-2.5 2.5h-3A2.5 2.5 0 0 1 4 12.5z" fill="var(--partly)" />
    </>
  ),
  open: <rect {...BAR} fill="none" stroke="var(--open)" />,
}

/** The shape of a status's mark alone, in a box of sixteen by sixteen, for pictures. */
export function StatusShape({ status }: { readonly status: Status }): ReactElement {
  return SHAPES[status]
}

/** The mark of a status: shape and colour. The word is always beside it or is its link's name. */
export function StatusMark({ status }: { readonly status: Status }): ReactElement {
  return <Mark>{SHAPES[status]}</Mark>
}

/** The mark of a group of statuses, beside its name. */
export function GroupMark({ group }: { readonly group: StatusGroup }): ReactElement {
  return <Mark>{GROUP_MARKS[group]}</Mark>
}

function Mark({ children }: { readonly children: ReactElement }): ReactElement {
  return (
    <svg
      className="status-mark"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
