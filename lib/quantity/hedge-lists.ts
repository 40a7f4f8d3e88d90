import { LOCALES, type Locale } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'
import { AFTER, BEFORE, COMPARING, type HedgeWords } from '@/lib/quantity/hedge-words'

function wordsOf(tables: readonly Readonly<Record<Locale, readonly HedgeWords[]>>[], hedge: Hedge): string[] {
  return LOCALES.flatMap((language) =>
    tables.flatMap((table) =>
      table[language].filter((row) => row.hedge === hedge).flatMap(({ words }) => words),
    ),
  )
}

/** The words of both languages that the reader takes for a hedge, before and after a figure: the tables that it is made of. */
export function hedgeLists(hedge: Hedge): {
  readonly before: readonly string[]
  readonly after: readonly string[]
} {
  return { before: wordsOf([COMPARING, BEFORE], hedge), after: wordsOf([AFTER], hedge) }
}
