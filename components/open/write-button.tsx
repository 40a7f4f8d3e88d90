import type { ReactElement } from 'react'
import { useOpenTable } from '@/components/open/open-context'
import { saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import type { DownloadForm } from '@/lib/open/downloads'

/** How the names of files end that the page writes. */
const ENDS = {
  csv: '-shown.csv',
  excel: '-shown-excel.csv',
  json: '-shown.json',
  rejected: '-rejected.csv',
} as const satisfies Record<DownloadForm | 'rejected', string>

interface WriteButtonProps {
  readonly which: keyof typeof ENDS
  readonly children: string
}

/** Writes rows of the open table as a file when it is pressed; while that takes, it can be called off. */
export function WriteButton({ which, children }: WriteButtonProps): ReactElement {
  const { session, name, locale, words } = useOpenTable()
  const { running, error, run, reset } = useTask()
  const write = async () => {
    const file = await session.download(which, locale)
    if (file !== null) saveFile(name + ENDS[which], file)
  }
  const cancel = () => {
    reset()
    session.stopDownload(which).catch(() => {})
  }
  return running ? (
    <>
      <span role="status">{words.writing}</span>{' '}
      <button type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </>
  ) : (
    <>
      <button type="button" onClick={() => run(write)}>
        {children}
      </button>
      {error !== null && <span role="alert">{words.unwritten}</span>}
    </>
  )
}
