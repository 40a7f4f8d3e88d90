'use client'

import { type ComponentType, type ReactElement, useEffect, useRef, useState } from 'react'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import type { Locale } from '@/lib/locale'
import { retry } from '@/lib/retry'
import { addressOf } from '@/lib/site/address'

interface SearchLinkProps {
  readonly locale: Locale
  readonly words: { readonly open: string; readonly close: string; readonly label: string }
}

type Panel = ComponentType<{ readonly locale: Locale; readonly focused: boolean }>

/** Whether a key was pressed where it means a letter. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** Leads to the search page; where scripts run, `/` and a click open the search over the page instead. */
export function SearchLink({ locale, words }: SearchLinkProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const [Panel, setPanel] = useState<Panel | null>(null)
  const task = useTask()

  const show = () => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }
  const open = () =>
    task.run(async () => {
      // What cannot be loaded is said in the same place.
      const { SearchPanel } = await retry(() => import('@/components/search/search-panel')).finally(show)
      setPanel(() => SearchPanel)
    })

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` is the same at every time for one page
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <a
        className="search-link"
        href={addressOf(`/${locale}/search/`)}
        aria-keyshortcuts="/"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          open()
        }}
      >
        {words.open} <kbd>/</kbd>
      </a>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog, and there is a button */}
      <dialog
        ref={dialog}
        className="search-dialog"
        aria-label={words.label}
        onClose={() => setPanel(null)}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close()
        }}
      >
        {(Panel !== null || task.failed) && (
          <div>
            {Panel === null ? <LoadFailed task={task} locale={locale} /> : <Panel locale={locale} focused />}
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </div>
        )}
      </dialog>
    </>
  )
}
