import type { Remote } from 'comlink'
import { type ReactElement, useState } from 'react'
import { saveFile } from '@/components/open/save-file'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { OpenSession } from '@/lib/open/session'
import { TAKE_FORMS, type TakeForm } from '@/lib/open/take-away'

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
  const take = async (form: TakeForm) => {
    setWriting(true)
    const file = await session.take(form, locale)
    setWriting(false)
    if (file === null) return
    const end = form === 'json' ? 'json' : 'csv'
    saveFile(`${name}-shown${form === 'excel' ? '-excel' : ''}.${end}`, file)
  }
  if (writing)
    return (
      <>
        <span role="status">{words.writing}</span>{' '}
        <button type="button" onClick={() => void session.stopTaking()}>
          {words.cancel}
        </button>
      </>
    )
  return (
    <>
      {TAKE_FORMS.map((form) => (
        <button key={form} type="button" onClick={() => void take(form)}>
          {words.downloads[form]}
        </button>
      ))}
    </>
  )
}
