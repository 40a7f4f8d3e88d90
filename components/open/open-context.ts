import { createContext, use } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import type { OpenDesk } from '@/components/open/open-desk'
import type { DeskState } from '@/components/open/open-step'
import { tableTitle } from '@/lib/open/table-title'
import type { OpenWords } from '@/lib/open/words'

/** What a person can do on the page, and what it shows now. */
export function pageOf(desk: OpenDesk, state: DeskState) {
  return { ...desk, ...state }
}

/** The page, for every part of it; null until what opens tables has been loaded. */
export const OpenContext = createContext<ReturnType<typeof pageOf> | null>(null)

/** The page, for the parts that are loaded with what opens tables. Throws outside of it. */
export function useOpen(): ReturnType<typeof pageOf> {
  const context = use(OpenContext)
  if (context === null) throw new Error('This is a part of the Open page')
  return context
}

/** The open table, for the parts that show it: with the name of its file, also without the ending, and its own title where it has one. Throws where none is open. */
export function useOpenTable() {
  const { at, session, locale, words } = useOpen()
  if (at.step !== 'open') throw new Error('No table is open')
  return {
    ...at,
    title: keptName(at.kept, words),
    table: tableTitle(at.summary.titles),
    name: at.kept.name.replace(/\.[^.]*$/, ''),
    session: session(),
    locale,
    words,
  }
}

/** The name of a kept file: our own data, and what was pasted, are called in the language of the page. */
export function keptName({ from, name }: KeptFile, words: OpenWords): string {
  return from === 'example' ? words.exampleName : from === 'pasted' ? words.pasteLabel : name
}
