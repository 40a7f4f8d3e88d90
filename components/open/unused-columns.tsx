import type { ReactElement } from 'react'
import { useOpen } from '@/components/open/open-context'
import { JOINS } from '@/lib/locale'
import type { FileSummary } from '@/lib/open/read-file'
import type { Roles } from '@/lib/open/roles'
import { writeTotal } from '@/lib/quantity/write-total'
import { isolated } from '@/lib/text/isolated'

/** So many columns are named. */
const NAMED = 12

interface UnusedProps {
  readonly summary: FileSummary
  readonly roles: Roles
  /** The way back to the columns, where they are not on the page. */
  readonly onMatch?: () => void
}

/** The columns of numbers that are not used, by name: nobody is to think that the file has no others. */
export function UnusedColumns({ summary, roles, onMatch }: UnusedProps): ReactElement | null {
  const { words, locale } = useOpen()
  const unused = summary.quantities.filter((at) => roles[at] == null).map((at) => summary.header[at] ?? '')
  if (unused.length === 0) return null
  const more = unused.length - NAMED
  const names = [
    ...unused.slice(0, NAMED).map(isolated),
    ...(more > 0 ? [words.match.moreNames(writeTotal(more))] : []),
  ]
  return (
    <p>
      {words.match.unused(writeTotal(unused.length), names.join(JOINS[locale].listComma))}{' '}
      {onMatch !== undefined && (
        <button type="button" onClick={onMatch}>
          {words.match.choose}
        </button>
      )}
    </p>
  )
}
