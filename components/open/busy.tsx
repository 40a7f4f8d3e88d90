import type { ReactElement } from 'react'
import { useOpen } from '@/components/open/open-context'
import { writeSize } from '@/lib/exports/size'

interface BusyProps {
  /** How much of the file has been read, or null while its rows are read. */
  readonly progress: { readonly read: number; readonly size: number } | null
}

/** What is under way, and the way to stop it. */
export function Busy({ progress }: BusyProps): ReactElement {
  const { words, close } = useOpen()
  return (
    <div className="open-reading">
      <p role="status">
        {progress === null
          ? words.rowsUnderWay
          : words.reading(writeSize(progress.read), writeSize(progress.size))}
      </p>
      <progress
        aria-label={words.rowsUnderWay}
        {...(progress === null ? {} : { max: Math.max(1, progress.size), value: progress.read })}
      />
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
    </div>
  )
}
