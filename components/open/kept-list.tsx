import type { ReactElement } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface KeptListProps {
  readonly files: readonly KeptFile[]
  readonly locale: Locale
  readonly onKept: (kept: KeptFile) => void
  readonly onRemove: (id: string) => void
}

/** The name of a kept file: our own data, and what was pasted, are called in the language of the page. */
export function keptName({ from, name }: KeptFile, locale: Locale): string {
  const words = OPEN_WORDS[locale]
  return from === 'example' ? words.exampleName : from === 'pasted' ? words.pasteLabel : name
}

/** The files that this browser keeps, each to be opened or removed. */
export function KeptList({ files, locale, onKept, onRemove }: KeptListProps): ReactElement {
  const words = OPEN_WORDS[locale]
  return (
    <ul className="open-kept">
      {files.map((kept) => {
        const name = keptName(kept, locale)
        return (
          <li key={kept.id}>
            <button type="button" onClick={() => onKept(kept)} aria-label={`${words.open} ${name}`}>
              {words.open}
            </button>{' '}
            {name}{' '}
            <small>
              {kept.rows === undefined ? words.notYetRead : words.rows(writeTotal(kept.rows))}
              {' · '}
              {writeSize(kept.file.size)}
            </small>{' '}
            <button type="button" onClick={() => onRemove(kept.id)} aria-label={`${words.remove} ${name}`}>
              {words.remove}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
