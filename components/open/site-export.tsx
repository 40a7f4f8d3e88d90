import type { Remote } from 'comlink'
import { type ReactElement, useState } from 'react'
import { saveFile } from '@/components/page/save-file'
import { JOINS, type Locale } from '@/lib/locale'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { OpenSession } from '@/lib/open/session'
import type { SiteFolder } from '@/lib/open/site-folder'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface SiteExportProps {
  readonly session: Remote<OpenSession>
  /** Name of the file, which becomes the title of the site, and the same without its ending. */
  readonly title: string
  readonly name: string
  /** How many rows are shown. */
  readonly count: number
  readonly locale: Locale
}

/** Rows that are left out are listed so far; the zipped list has all of them. */
const MOST_LISTED = 50

type Exported =
  | { readonly step: 'none' | 'writing' }
  | { readonly step: 'done'; readonly folder: SiteFolder }
  | { readonly step: 'failed'; readonly reason: string }

/** The rows that are shown as a folder that builds as a site, with what was left out and why. */
export function SiteExport({ session, title, name, count, locale }: SiteExportProps): ReactElement {
  const words = OPEN_WORDS[locale].siteExport
  const [exported, setExported] = useState<Exported>({ step: 'none' })
  const exportSite = async () => {
    setExported({ step: 'writing' })
    try {
      const folder = await session.site(title, new Date().toLocaleDateString('sv-SE'), locale)
      if (folder.zip !== null)
        saveFile(`${name}-site.zip`, new Blob([folder.zip], { type: 'application/zip' }))
      setExported({ step: 'done', folder })
    } catch (error) {
      console.error(error)
      // What makes the folder is loaded when it is first wanted, which takes a connection.
      const unloaded = error instanceof Error && error.name === 'ChunkLoadError'
      setExported({ step: 'failed', reason: unloaded ? words.notLoaded : OPEN_WORDS[locale].unwritten })
    }
  }
  return (
    <div className="open-site">
      <p className="take-row">
        <button type="button" disabled={exported.step === 'writing'} onClick={() => void exportSite()}>
          {words.button}
        </button>
        {count > MOST_EXPORTED && <span>{words.limit(writeTotal(MOST_EXPORTED), writeTotal(count))}</span>}
        <span role="status">{exported.step === 'writing' ? OPEN_WORDS[locale].writing : ''}</span>
      </p>
      {exported.step === 'failed' && <p role="alert">{exported.reason}</p>}
      {exported.step === 'done' && <Outcome folder={exported.folder} locale={locale} />}
    </div>
  )
}

function Outcome({ folder, locale }: { readonly folder: SiteFolder; readonly locale: Locale }): ReactElement {
  const words = OPEN_WORDS[locale].siteExport
  const { claims, checks, left, beyond, zip } = folder
  return (
    <>
      <p role="status">
        {zip === null
          ? words.nothing
          : words.done(writeTotal(claims), writeTotal(checks), writeTotal(left.length), writeTotal(beyond))}
      </p>
      {left.length > 0 && (
        <details>
          <summary>{words.left(writeTotal(left.length))}</summary>
          <ul>
            {left.slice(0, MOST_LISTED).map(({ row, label, reason }) => (
              <li key={row}>
                {OPEN_WORDS[locale].rejected.row(String(row))} {label}
                {JOINS[locale].colon}
                {reason}
              </li>
            ))}
            {left.length > MOST_LISTED && <li>{words.moreLeft}</li>}
          </ul>
        </details>
      )}
    </>
  )
}
