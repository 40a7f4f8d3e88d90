import type { Remote } from 'comlink'
import { type ReactElement, useState } from 'react'
import { saveFile } from '@/components/page/save-file'
import type { Locale } from '@/lib/locale'
import { DOWNLOAD_FORMS, type DownloadForm } from '@/lib/open/downloads'
import type { OpenSession } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'

interface DownloadsProps {
  readonly session: Remote<OpenSession>
  /** Name of the file without its ending. */
  readonly name: string
  readonly locale: Locale
}

/** The rows that are shown, as the next tool wants them. */
export function Downloads({ session, name, locale }: DownloadsProps): ReactElement {
  const words = OPEN_WORDS[locale]
  const [writing, setWriting] = useState(false)
  const [unwritten, setUnwritten] = useState(false)
  const take = async (form: DownloadForm) => {
    setWriting(true)
    setUnwritten(false)
    try {
      const file = await session.download(form, locale)
      const end = form === 'json' ? 'json' : 'csv'
      if (file !== null) saveFile(`${name}-shown${form === 'excel' ? '-excel' : ''}.${end}`, file)
    } catch {
      setUnwritten(true)
    }
    setWriting(false)
  }
  const cancel = () => {
    // Nothing hangs on the answer of whoever writes.
    setWriting(false)
    session.stopDownload().catch(() => {})
  }
  if (writing)
    return (
      <>
        <span role="status">{words.writing}</span>{' '}
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </>
    )
  return (
    <>
      {DOWNLOAD_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => void take(form)}>
          {words.downloads[form]}
        </button>
      ))}
      {unwritten && <span role="alert">{words.unwritten}</span>}
    </>
  )
}
