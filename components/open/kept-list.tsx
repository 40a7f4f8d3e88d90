import type { ReactElement } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { keptName, useOpen } from '@/components/open/open-context'
import { writeSize } from '@/lib/exports/size'
import { writeTotal } from '@/lib/quantity/write-total'

/** Files that this browser keeps, each to be opened or removed. */
export function KeptList({ files }: { readonly files: readonly KeptFile[] }): ReactElement {
  const { words, openKept, remove } = useOpen()
  return (
    <ul className="open-kept">
      {files.map((kept) => {
        const name = keptName(kept, words)
        return (
          <li key={kept.id}>
            <button type="button" onClick={() => void openKept(kept)} aria-label={`${words.open} ${name}`}>
              {words.open}
            </button>{' '}
            <bdi>{name}</bdi>{' '}
            <small>
              {kept.rows === undefined ? words.notYetRead : words.rows(writeTotal(kept.rows))}
              {' · '}
              {writeSize(kept.file.size)}
            </small>{' '}
            <button type="button" onClick={() => void remove(kept.id)} aria-label={`${words.remove} ${name}`}>
              {words.remove}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
