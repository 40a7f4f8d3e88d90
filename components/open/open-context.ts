import { createContext, use } from 'react'
import type { KeptFile } from '@/components/open/kept-files'
import type { useOpenPage } from '@/components/open/use-open-page'
import type { Locale } from '@/lib/locale'
import { tableTitle } from '@/lib/open/table-title'
import type { OpenWords } from '@/lib/open/words'

interface OpenContextValue extends ReturnType<typeof useOpenPage> {
  readonly locale: Locale
  readonly words: OpenWords
}

export const OpenContext = createContext<OpenContextValue | null>(null)

/** The page, for every part of it. Throws outside of it. */
export function useOpen(): OpenContextValue {
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
