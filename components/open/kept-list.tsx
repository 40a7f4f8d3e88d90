import type { ReactElement } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { keptName, useOpen } from '@/components/open/open-context'
import { writeSize } from '@/lib/exports/size'
import { JOINS } from '@/lib/locale'
import { writeTotal } from '@/lib/quantity/write-total'

/** The files that are not open: those that were chosen with it where there are such, so that none goes in silence, else all that are kept. */
export function OtherFiles({ open }: { readonly open: KeptFile }): ReactElement | null {
  const { files, together, words } = useOpen()
  const areChosen = together.length > 1
  const known = areChosen ? together.map((one) => files.find(({ id }) => id === one.id) ?? one) : files
  const others = known.filter(({ id }) => id !== open.id)
  if (others.length === 0) return null
  return (
    <details>
      <summary>{words[areChosen ? 'together' : 'others'](writeTotal(others.length))}</summary>
      <KeptList files={others} />
    </details>
  )
}

/** All files that are kept, and the way to forget them; nothing where there are none. */
export function KeptFiles(): ReactElement | null {
  const { words, files, remove } = useOpen()
  if (files.length === 0) return null
  return (
    <section>
      <h2>{words.kept}</h2>
      <KeptList files={files} />
      <p>
        <button type="button" onClick={() => void remove('all')}>
          {words.forget}
        </button>
      </p>
    </section>
  )
}

/** Files that this browser keeps, each to be opened or removed. */
export function KeptList({ files }: { readonly files: readonly KeptFile[] }): ReactElement {
  const { words, locale, openKept, remove } = useOpen()
  return (
    <ul className="open-kept">
      {files.map((kept) => {
        const name = keptName(kept, words)
        const labelled = (action: string) => action + JOINS[locale].gap + name
        return (
          <li key={kept.id}>
            <button type="button" onClick={() => void openKept(kept)} aria-label={labelled(words.open)}>
              {words.open}
            </button>{' '}
            <bdi>{name}</bdi>{' '}
            <small>
              {kept.rows === undefined ? words.notYetRead : words.rows(writeTotal(kept.rows))}
              {'\u00a0· '}
              {writeSize(kept.file.size)}
            </small>{' '}
            <button type="button" onClick={() => void remove(kept.id)} aria-label={labelled(words.remove)}>
              {words.remove}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
