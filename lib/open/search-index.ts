import { fold } from '@/lib/claims/select'
import { CodedColumn } from '@/lib/open/coded-column'
import { Haystack } from '@/lib/open/haystack'

/**
 * Everything that a search looks through, as small as it can be: of columns that say the same few things again and again each
 * thing once, with a number for each row; of all others the folded text. Finding words in it takes milliseconds where asking
 * row by row takes hundreds.
 */
export class SearchIndex {
  readonly #rows: number
  readonly #coded: readonly CodedColumn[]
  readonly #haystack: Haystack

  /** Folds the cells of all rows; `columns` are cells by column, then by row. */
  constructor(columns: readonly (readonly string[])[], rows: number) {
    this.#rows = rows
    const coded = columns.map((column) => CodedColumn.of(column, rows))
    this.#coded = coded.filter((column) => column !== null)
    this.#haystack = new Haystack(
      columns.filter((_, at) => coded[at] === null),
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
    for (const column of this.#coded) column.mark(word, has)
    this.#haystack.mark(word, has)
    return has
  }
}
