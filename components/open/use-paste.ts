import { useEffect, useRef } from 'react'

interface Pasting {
  readonly openFiles: (files: readonly File[]) => Promise<void>
  readonly openPasted: (text: string, type?: 'text/plain' | 'text/html') => Promise<void>
}

/** Whether a person is writing there, and pastes for that. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/**
 * Opens what is pasted on the page: files, and tables as browsers and spreadsheets put them on the clipboard. In the field for
 * pasted tables only what that would lose is opened at once: the cells of a table of a web page.
 */
export function usePaste(open: Pasting): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: board, target } = event
      const inTable = target instanceof HTMLElement && target.matches('.open-paste textarea')
      if (board === null || (isField(target) && !inTable)) return
      const html = board.getData('text/html')
      const text = board.getData('text/plain')
      const { openFiles, openPasted } = latest.current
      let opening: Promise<void> | null = null
      if (/<table\b/i.test(html)) opening = openPasted(html, 'text/html')
      else if (board.files.length > 0) opening = openFiles([...board.files])
      else if (!inTable && /\n/.test(text.trim())) opening = openPasted(text)
      if (opening !== null) event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
