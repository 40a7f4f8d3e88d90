import { foldCell } from '@/lib/open/fold-cell'

/** A column is coded when its cells are so many times fewer than its rows. */
const TIMES_FEWER = 4
/** After so many rows it shows whether a column says the same things again. */
const SAMPLED = 2000

/** A column that says few things many times: each folded text once, and its number for each row. */
export class CodedColumn {
  readonly #texts: readonly string[]
  readonly #codes: Uint16Array | Uint32Array

  private constructor(texts: readonly string[], codes: Uint16Array | Uint32Array) {
    this.#texts = texts
    this.#codes = codes
  }

  /** The column as codes, or null where that would save nothing. */
  static of(cells: readonly string[], rows: number): CodedColumn | null {
    const places = new Map<string, number>()
    const most = Math.floor(rows / TIMES_FEWER)
    const codes = most < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows)
    for (let row = 0; row < rows; row += 1) {
      const cell = cells[row] ?? ''
      const place = places.get(cell) ?? places.size
      if (place === places.size) {
        places.set(cell, place)
        const tooMany = row < SAMPLED ? place > SAMPLED / 2 : place > most
        if (tooMany) return null
      }
      codes[row] = place
    }
    return places.size > most ? null : new CodedColumn([...places.keys()].map(foldCell), codes)
  }

  /** Sets 1 at every row whose cell has a word. */
  mark(word: string, has: Uint8Array): void {
    const fits = Uint8Array.from(this.#texts, (text) => (text.includes(word) ? 1 : 0))
    if (!fits.includes(1)) return
    const codes = this.#codes
    for (let row = 0; row < codes.length; row += 1) if (fits[codes[row] ?? 0] === 1) has[row] = 1
  }
}
