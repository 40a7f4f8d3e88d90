import type { ReactElement } from 'react'
import { writeSize } from '@/lib/exports/size'
import type { Locale } from '@/lib/locale'
import { OPEN_WORDS } from '@/lib/open/words'

interface BusyProps {
  /** How much of the file has been read, or null while its rows are gone through. */
  readonly progress: { readonly read: number; readonly size: number } | null
  readonly locale: Locale
  readonly onCancel: () => void
}

/** What is under way, and the way to stop it. */
export function Busy({ progress, locale, onCancel }: BusyProps): ReactElement {
  const words = OPEN_WORDS[locale]
  return (
    <div className="open-reading">
      <p role="status">
        {progress === null
          ? words.rowsUnderWay
          : words.reading(writeSize(progress.read), writeSize(progress.size))}
      </p>
      <progress
        aria-label={words.title}
        {...(progress === null ? {} : { max: Math.max(1, progress.size), value: progress.read })}
      />
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  )
}
