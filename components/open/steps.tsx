import type { ReactElement } from 'react'
import { Matcher } from '@/components/open/matcher'
import { useOpen } from '@/components/open/open-context'
import type { BusyStep } from '@/components/open/open-step'
import { Workspace } from '@/components/open/workspace'
import { Boundary } from '@/components/page/boundary'
import { writeSize } from '@/lib/exports/size'
import type { OpenWords } from '@/lib/open/words'

/** Where a person is once a file has been chosen: it is read, its columns are matched, or it is open. */
export function Steps(): ReactElement | null {
  const { at, broken } = useOpen()
  if (at.step === 'asking') return null
  if (at.step === 'busy') return <Busy progress={at.progress} />
  return (
    <Boundary key={`${at.step} ${at.kept.id}`} onError={broken}>
      {at.step === 'matching' ? <Matcher {...at} /> : <Workspace key={at.kept.roles?.join()} />}
    </Boundary>
  )
}

/** What is under way, and the way to stop it. */
function Busy({ progress }: Pick<BusyStep, 'progress'>): ReactElement {
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
