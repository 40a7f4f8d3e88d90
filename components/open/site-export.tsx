import { type ReactElement, useState } from 'react'
import { useOpenTable } from '@/components/open/open-context'
import { saveFile } from '@/components/page/save-file'
import { useTask } from '@/components/page/use-task'
import { JOINS } from '@/lib/locale'
import { MOST_EXPORTED } from '@/lib/open/limits'
import type { SiteFolder } from '@/lib/open/site-folder'
import { SITE_EXPORT_WORDS } from '@/lib/open/site-words'
import { writeTotal } from '@/lib/quantity/write-total'

/** The rows that are shown as a folder that builds as a site, with the calculations that were left out and why. `count` says how many are shown. */
export function SiteExport({ count }: { readonly count: number }): ReactElement {
  const { session, title, table, name, locale, words: all } = useOpenTable()
  const words = SITE_EXPORT_WORDS[locale]
  const { running: writing, error, run: write } = useTask()
  const [folder, setFolder] = useState<SiteFolder | null>(null)
  const exportSite = async () => {
    setFolder(null)
    const made = await session.site(table || title, new Date().toLocaleDateString('sv-SE'), locale)
    saveFile(`${name}-site.zip`, new Blob([made.zip], { type: 'application/zip' }))
    setFolder(made)
  }
  // What makes the folder is loaded when it is first wanted, which takes a connection.
  const unloaded = error instanceof Error && error.name === 'ChunkLoadError'
  return (
    <div className="open-site">
      <p className="take-row">
        <button type="button" aria-disabled={writing} onClick={() => !writing && write(exportSite)}>
          {words.button}
        </button>
        <span>{words.what}</span>
        {count > MOST_EXPORTED && <span>{words.limit(writeTotal(MOST_EXPORTED), writeTotal(count))}</span>}
        <span role="status">{writing ? all.writing : ''}</span>
      </p>
      {error !== null && <p role="alert">{unloaded ? all.failures.notLoaded : all.unwritten}</p>}
      {folder !== null && (
        <>
          <p role="status">{folder.said.join(JOINS[locale].gap)}</p>
          {folder.left.length > 0 && (
            <details>
              <summary>{words.left(writeTotal(folder.left.length))}</summary>
              <ul>
                {folder.left.map(({ row, label, reason }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row of the file can have several, and the list never changes
                  <li key={`${row}-${index}`}>
                    {all.rejected.row(String(row))}
                    {JOINS[locale].comma}
                    <bdi>{label}</bdi>
                    {JOINS[locale].colon}
                    {reason}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  )
}
