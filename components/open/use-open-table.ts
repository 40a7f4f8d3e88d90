import type { KeptFile } from '@/components/open/kept-files'
import { useOpen } from '@/components/open/open-context'
import { tableTitle } from '@/lib/open/table-title'
import type { OpenWords } from '@/lib/open/words'

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
