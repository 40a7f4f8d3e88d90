import type { FacetColumn } from '@/lib/table/faceted-rows'

/** A column is kept as codes while its different cells are fewer than this, or so many times fewer than its rows. */
const FEW = 1000
const TIMES_FEWER = 4
/** Rows that there is room for at first: a table may have thousands of columns. */
const ROOM = 16
/** Rows of one text: a text without Chinese takes half the memory, which one long text would spoil for all. */
const BLOCK = 4096
/** A text longer than this may be kept by the browser as a window on the whole file. */
const LONGEST_COPIED = 12

/** The cells of some rows as one text, with the place where each starts. */
interface Block {
  readonly text: string
  readonly starts: Uint32Array
}

/**
 * The cells of a column in a fraction of the memory that a string for each would take, and nothing of the file’s own text
 * kept alive. Reads like an array of strings, and grows at its end.
 */
export class TextColumn {
  #length = 0
  readonly #texts: string[] = []
  /** Places of the texts, or null when they are too many to be kept as codes. */
  #places: Map<string, number> | null = new Map()
  #codes: Uint16Array | Uint32Array = new Uint16Array(ROOM)
  /** The code of the cell before. */
  #before = 0
  readonly #blocks: Block[] = []
  /** Cells of the block that is not full yet. */
  #last: string[] = []

  /** A column of the given cells. */
  static of(cells: Iterable<string>): TextColumn {
    const column = new TextColumn()
    for (const cell of cells) column.push(cell)
    column.seal()
    return column
  }

  /** How many cells there are. */
  get length(): number {
    return this.#length
  }

  /** The cells by code where they say the same again: each once, and its place among them for each row. Null where most are different. */
  get coded(): FacetColumn | null {
    return this.#places === null
      ? null
      : { values: this.#texts, codes: this.#codes.subarray(0, this.#length) }
  }

  /** Adds a cell at the end. */
  push(cell: string): void {
    if (this.#places === null || !this.#pushCode(this.#places, cell)) this.#pushText(cell)
    this.#length += 1
  }

  /** Takes what was pushed last out of the strings that it came in. To be called when a column is complete. */
  seal(): void {
    if (this.#last.length > 0) this.#closeBlock()
  }

  /** The cell of a row, or undefined where there is none. */
  at(row: number): string | undefined {
    if (row < 0 || row >= this.#length) return undefined
    if (this.#places !== null) return this.#texts[this.#codes[row] ?? 0]
    const block = this.#blocks[Math.floor(row / BLOCK)]
    const place = row % BLOCK
    if (block === undefined) return this.#last[place]
    return block.text.slice(block.starts[place], block.starts[place + 1])
  }

  /** The cells of some rows, the last not included. */
  slice(from: number, to: number): string[] {
    const cells: string[] = []
    for (let row = from; row < Math.min(to, this.#length); row += 1) cells.push(this.at(row) ?? '')
    return cells
  }

  /** A column of this one’s cells in another order, by their rows here; those of the `added` cells go on after the last. */
  rearranged(order: Iterable<number>, added: readonly string[] = []): TextColumn {
    const column = new TextColumn()
    for (const row of order) column.push(this.at(row) ?? added[row - this.#length] ?? '')
    column.seal()
    return column
  }

  /** The column with each text changed; those that become alike are one. */
  mapped(change: (text: string) => string): TextColumn {
    if (this.#places === null) return TextColumn.of(this.slice(0, this.#length).map(change))
    const column = new TextColumn()
    const places = new Map<string, number>()
    const codes = this.#texts.map((text) => {
      const changed = change(text)
      const place = places.get(changed) ?? column.#texts.push(changed) - 1
      places.set(changed, place)
      return place
    })
    const areApart = places.size === codes.length
    column.#codes = areApart ? this.#codes : this.#codes.map((code) => codes[code] ?? 0)
    column.#length = this.#length
    return column
  }

  /** Sets 1 at each row whose cell has a word. */
  mark(word: string, has: Uint8Array): void {
    if (this.#places === null)
      for (const [at, block] of this.#blocks.entries()) markIn(block, word, has.subarray(at * BLOCK))
    else {
      const fits = fitting(this.#texts, word)
      if (!fits.includes(0)) has.fill(1)
      else if (fits.includes(1))
        for (let row = 0; row < this.#length; row += 1) if (fits[this.#codes[row] ?? 0] === 1) has[row] = 1
    }
  }

  /** Keeps a cell by its code; false when that stopped being worth it, and then nothing is kept as codes any more. */
  #pushCode(places: Map<string, number>, cell: string): boolean {
    // Many tables say the same again, or the same words in the same order for each year: these need no search.
    const texts = this.#texts
    const before = this.#before
    let place = texts[before + 1] === cell ? before + 1 : texts[before] === cell ? before : places.get(cell)
    if (place === undefined) {
      place = texts.length
      if (place >= Math.max(FEW, this.#length / TIMES_FEWER)) {
        this.#spellOut()
        return false
      }
      const text = cell.length > LONGEST_COPIED ? cell.split('').join('') : cell
      texts.push(text)
      places.set(text, place)
    }
    this.#makeRoom(place)
    this.#codes[this.#length] = place
    this.#before = place
    return true
  }

  #makeRoom(place: number): void {
    const codes = this.#codes
    const wide = place > 0xffff && codes instanceof Uint16Array
    if (!wide && this.#length < codes.length) return
    const room = this.#length < codes.length ? codes.length : codes.length * 2
    this.#codes = wide || codes instanceof Uint32Array ? new Uint32Array(room) : new Uint16Array(room)
    this.#codes.set(codes)
  }

  #spellOut(): void {
    const codes = this.#codes
    const texts = this.#texts
    this.#places = null
    this.#codes = new Uint16Array()
    for (let row = 0; row < this.#length; row += 1) this.#pushText(texts[codes[row] ?? 0] ?? '')
    texts.length = 0
  }

  #pushText(cell: string): void {
    this.#last.push(cell)
    if (this.#last.length === BLOCK) this.#closeBlock()
  }

  #closeBlock(): void {
    const starts = new Uint32Array(this.#last.length + 1)
    let end = 0
    let place = 0
    for (const { length } of this.#last) {
      end += length
      place += 1
      starts[place] = end
    }
    this.#blocks.push({ text: this.#last.join(''), starts })
    this.#last = []
  }
}

/** 1 for each text that has a word. */
export function fitting(texts: readonly string[], word: string): Uint8Array {
  const fits = new Uint8Array(texts.length)
  for (const [place, text] of texts.entries()) if (text.includes(word)) fits[place] = 1
  return fits
}

/** Sets 1 at each row of a block whose cell has a word: looked for in all of them at once. */
function markIn({ text, starts }: Block, word: string, has: Uint8Array): void {
  let row = 0
  for (let place = text.indexOf(word); place !== -1; ) {
    while ((starts[row + 1] ?? text.length) <= place) row += 1
    const end = starts[row + 1] ?? text.length
    // What goes on in the next cell is in neither.
    const isWhole = place + word.length <= end
    if (isWhole) has[row] = 1
    place = text.indexOf(word, isWhole ? end : place + 1)
  }
}
