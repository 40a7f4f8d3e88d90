import type { ReactElement } from 'react'
import { useOpen } from '@/components/open/open-context'
import type { BusyStep } from '@/components/open/open-state'
import { writeSize } from '@/lib/exports/size'
import type { OpenWords } from '@/lib/open/words'

/** What is under way, and the way to stop it. */
export function Busy({ progress }: Pick<BusyStep, 'progress'>): ReactElement {
  const { words, close } = useOpen()
  const size = progress?.size ?? null
  return (
    <div className="open-reading">
      <p role="status">{sayProgress(progress, words)}</p>
      <progress
        aria-label={words.rowsUnderWay}
        {...(progress === null || size === null ? {} : { max: Math.max(1, size), value: progress.read })}
      />
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
    </div>
  )
}

function sayProgress(progress: BusyStep['progress'], words: OpenWords): string {
  if (progress === null) return words.rowsUnderWay
  const read = writeSize(progress.read)
  return progress.size === null ? words.arriving(read) : words.reading(read, writeSize(progress.size))
}
