import type { TextColumn } from '@/lib/open/text-column'
import { foldCell } from '@/lib/text/fold'

/** Between the rows of a block; no folded text has it. */
const ROW_END = '\n'
/** Between the cells of a row. */
const CELL_END = '\t'
/** Rows of one block: a block without Chinese takes half the memory, which one long text would spoil for all. */
const BLOCK = 4096

/** A block ends where its text is longer: no browser makes one of any length, and folding can make it longer. */
const LONGEST = 2 ** 24

/** Some rows as one text, with the place where each starts. */
interface Block {
  readonly first: number
  readonly text: string
  readonly starts: Uint32Array
}

/** The folded cells of columns that are all different, as text in which words are found at once for many rows. */
export class Haystack {
  readonly #blocks: readonly Block[]

  constructor(columns: readonly TextColumn[], rows: number) {
    const blocks: Block[] = []
    if (columns.length > 0)
      for (let from = 0; from < rows; ) {
        const block = blockOf(columns, from, Math.min(rows, from + BLOCK))
        blocks.push(block)
        from += block.starts.length - 1
      }
    this.#blocks = blocks
  }

  /** Sets 1 at every row that has a word. */
  mark(word: string, has: Uint8Array): void {
    for (const { first, text, starts } of this.#blocks) {
      let row = 0
      let place = text.indexOf(word)
      while (place !== -1) {
        while ((starts[row + 1] ?? text.length) <= place) row += 1
        has[first + row] = 1
        place = text.indexOf(word, starts[row + 1] ?? text.length)
        row += 1
      }
    }
  }
}

/** The rows from one place up to another, or fewer where their text grows too long. */
function blockOf(columns: readonly TextColumn[], from: number, to: number): Block {
  const rows: string[] = []
  let length = 0
  for (let row = from; row < to && (row === from || length < LONGEST); row += 1) {
    const joined = columns.map((column) => column.at(row) ?? '').join(CELL_END)
    rows.push(joined.includes(ROW_END) ? joined.replaceAll(ROW_END, ' ') : joined)
    length += joined.length
  }
  const text = foldCell(rows.join(ROW_END))
  const starts = new Uint32Array(rows.length + 1)
  for (let row = 1; row < rows.length; row += 1)
    starts[row] = text.indexOf(ROW_END, starts[row - 1]) + ROW_END.length
  starts[rows.length] = text.length + ROW_END.length
  return { first: from, text, starts }
}
