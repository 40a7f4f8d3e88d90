import type { ReactElement } from 'react'
import { useOpen } from '@/components/open/open-context'
import { sayNames } from '@/lib/open/match-words'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { writeTotal } from '@/lib/quantity/write-total'

/** So many columns are named, and can be used all at once. */
const MOST = 12
/** Of more, the first. */
const NAMED = 4

interface UnusedProps {
  readonly summary: FileSummary
  readonly roles: Roles
  /** Takes roles with which all of them are values. */
  readonly onUse: (roles: Roles) => void
}

/** The columns of numbers that are not used, by name: nobody is to think that the file has no others. */
export function UnusedColumns({ summary, roles, onUse }: UnusedProps): ReactElement | null {
  const { words, locale } = useOpen()
  const unused = summary.quantities.filter((at) => roles[at] == null)
  const areFew = unused.length <= MOST
  const names = unused.slice(0, areFew ? MOST : NAMED).map((at) => summary.header[at] ?? '')
  if (unused.length === 0) return null
  return (
    <p className="take-row">
      <span>{words.match.unused(writeTotal(unused.length), sayNames(names, unused.length, locale))}</span>
      {areFew && (
        <button
          type="button"
          onClick={() => onUse(roles.map((role, at) => (unused.includes(at) ? 'value' : role)))}
        >
          {words.match.useAll}
        </button>
      )}
    </p>
  )
}
