import { Haystack } from '@/lib/open/haystack'
import type { CodedCells, TextColumn } from '@/lib/open/text-column'
import { fold, foldCell } from '@/lib/text/fold'

/**
 * Everything that a search looks through, as small as it can be: of columns that say the same few things again and again each
 * thing once, with a number for each row; of all others the folded text. Finding words in it takes milliseconds where asking
 * row by row takes hundreds.
 */
export class SearchIndex {
  readonly #rows: number
  readonly #coded: readonly CodedCells[]
  readonly #haystack: Haystack

  /** Folds the cells of all rows. */
  constructor(columns: readonly TextColumn[], rows: number) {
    this.#rows = rows
    this.#coded = columns.flatMap(({ coded }) =>
      coded === null ? [] : [{ texts: coded.texts.map(foldCell), codes: coded.codes }],
    )
    this.#haystack = new Haystack(
      columns.filter(({ coded }) => coded === null),
      rows,
    )
  }

  /** The rows that have every word of a query, in order; null for an empty query, which all rows have. */
  find(query: string): Uint32Array | null {
    const words = fold(query)
      .split(' ')
      .filter((word) => word !== '')
    if (words.length === 0) return null
    const found = words.map((word) => this.#has(word))
    const rows = new Uint32Array(this.#rows)
    let count = 0
    for (let row = 0; row < this.#rows; row += 1) {
      if (!found.every((has) => has[row] === 1)) continue
      rows[count] = row
      count += 1
    }
    return rows.slice(0, count)
  }

  /** For each row, 1 where a cell has the word. */
  #has(word: string): Uint8Array {
    const has = new Uint8Array(this.#rows)
    for (const column of this.#coded) markCoded(column, word, has)
    this.#haystack.mark(word, has)
    return has
  }
}

/** Sets 1 at every row whose cell has a word. */
function markCoded({ texts, codes }: CodedCells, word: string, has: Uint8Array): void {
  const fits = Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0))
  if (!fits.includes(1)) return
  for (let row = 0; row < codes.length; row += 1) if (fits[codes[row] ?? 0] === 1) has[row] = 1
}
