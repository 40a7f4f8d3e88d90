import type { ReactElement } from 'react'
import { useOpenTable } from '@/components/open/open-context'
import { useWriting } from '@/components/open/use-writing'
import { saveFile } from '@/components/page/save-file'
import { DOWNLOAD_FORMS, type DownloadForm } from '@/lib/open/downloads'

/** The rows that are shown, as the next tool wants them. */
export function Downloads(): ReactElement {
  const { session, name, locale, words } = useOpenTable()
  const { writing, error, write, reset } = useWriting()
  const download = async (form: DownloadForm) => {
    const file = await session.download(form, locale)
    const end = { csv: '.csv', excel: '-excel.csv', json: '.json' }[form]
    if (file !== null) saveFile(`${name}-shown${end}`, file)
  }
  const cancel = () => {
    reset()
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
        <button key={form} type="button" onClick={() => write(() => download(form))}>
          {words.downloads[form]}
        </button>
      ))}
      {error !== null && <span role="alert">{words.unwritten}</span>}
    </>
  )
}
