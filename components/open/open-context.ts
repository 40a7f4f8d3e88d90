import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { noteOpened } from '@/components/open/file-address'
import type { KeptFile } from '@/components/open/kept-files'
import { OpenDesk } from '@/components/open/open-desk'
import type { Locale } from '@/lib/locale'
import { tableTitle } from '@/lib/open/table-title'
import type { Terms } from '@/lib/open/terms'
import { OPEN_WORDS, type OpenWords } from '@/lib/open/words'

export const OpenContext = createContext<ReturnType<typeof useDesk> | null>(null)

/** The desk of a page, with what it shows now; it wakes and stops with the page. */
export function useDesk(locale: Locale, terms: Terms) {
  const [desk] = useState(() => new OpenDesk(locale, terms))
  const state = useSyncExternalStore(desk.subscribe, desk.state, desk.state)
  useEffect(() => {
    void desk.wake()
    // A page that is left in the usual way has not crashed.
    const leave = () => noteOpened(null)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      desk.stop()
    }
  }, [desk])
  return useMemo(() => ({ ...desk, ...state, locale, words: OPEN_WORDS[locale] }), [desk, state, locale])
}

/** The page, for every part of it. Throws outside of it. */
export function useOpen(): ReturnType<typeof useDesk> {
  const context = use(OpenContext)
  if (context === null) throw new Error('This is a part of the Open page')
  return context
}

/** The open table, for the parts that show it: with the name of its file, also without the ending, and its own title where it has one. Throws where none is open. */
export function useOpenTable() {
  const { at, session, locale, words } = useOpen()
  if (at.step !== 'open') throw new Error('No table is open')
  const { kept, summary, counts } = at
  const name = kept.name.replace(/\.[^.]*$/, '')
  return {
    kept,
    summary,
    counts,
    title: keptName(kept, words),
    table: tableTitle(summary.titles),
    name,
    session: session(),
    locale,
    words,
  }
}

/** The name of a kept file: our own data, and what was pasted, are called in the language of the page. */
export function keptName({ from, name }: KeptFile, words: OpenWords): string {
  return from === 'example' ? words.exampleName : from === 'pasted' ? words.pasteLabel : name
}
