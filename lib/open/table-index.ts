import { LOCALES } from '@/lib/locale'
import type { OpenTable } from '@/lib/open/open-table'
import { fitting, type TextColumn } from '@/lib/open/text-column'
import { type Reading, readQuantities } from '@/lib/quantity/read'
import { isInPercent } from '@/lib/quantity/unit'
import type { Units } from '@/lib/quantity/units'
import { hedgeWord, writeUnit } from '@/lib/quantity/write'
import { fold, foldCell } from '@/lib/text/fold'

/** What a row must have: words, or instead of them the number that they say, with the words beside it. */
interface Sought {
  readonly words: readonly string[]
  readonly number: Reading | null
  readonly beside: readonly string[]
}

/** The folded cells of a table: finding words in its columns takes milliseconds where asking row by row takes hundreds. */
export class TableIndex {
  readonly #table: OpenTable
  readonly #names: readonly string[]
  readonly #columns: readonly TextColumn[]
  /** The words for hedge and unit that are shown of each row, in both languages: its cells may be in other words. */
  readonly #shown: TextColumn

  /** Folds the cells of all records. */
  constructor(table: OpenTable) {
    this.#table = table
    this.#names = table.series.length > 1 ? table.series.map(foldCell) : []
    this.#columns = table.records.columns.map((column) => column.mapped(foldCell))
    this.#shown = shownWords(table)
  }

  /**
   * The rows that have every word of a query, in order: in a cell of their record, in the name of their series, or in what is
   * shown of their number, which is also found as it is written elsewhere (30亿, 3 billion, 3,000,000,000). Null for an empty
   * query, which all rows have.
   */
  find(query: string): Uint32Array | null {
    const { length, units } = this.#table
    const sought = soughtIn(query, units)
    if (sought.length === 0) return null
    const fits = new Uint8Array(length).fill(1)
    for (const { words, number, beside } of sought) {
      const said = this.#saying(words)
      if (number !== null) this.#addNumber(said, number, beside)
      for (let row = 0; row < length; row += 1) if (said[row] === 0) fits[row] = 0
      if (!fits.includes(1)) break
    }
    // A loop: map and filter take some milliseconds for 100,000 rows, and a person who types waits for a frame more.
    const rows = new Uint32Array(length)
    let count = 0
    for (let row = 0; row < length; row += 1) {
      if (fits[row] === 0) continue
      rows[count] = row
      count += 1
    }
    return rows.slice(0, count)
  }

  /** For each row, 1 where it has all of some words. */
  #saying(words: readonly string[]): Uint8Array {
    const says = new Uint8Array(this.#table.length).fill(1)
    for (const word of words) {
      const has = this.#having(word)
      for (let row = 0; row < says.length; row += 1) if (has[row] === 0) says[row] = 0
    }
    return says
  }

  /** For each row, 1 where it has a word: in what is shown of its number, in its record, or in the name of its series. */
  #having(word: string): Uint8Array {
    const table = this.#table
    const has = new Uint8Array(table.length)
    this.#shown.mark(word, has)
    // With one series each record is a row.
    const single = this.#names.length === 0
    const records = single ? has : new Uint8Array(table.records.places.length)
    for (const column of this.#columns) if (records.includes(0)) column.mark(word, records)
    const named = fitting(this.#names, word)
    if (!single)
      for (let row = 0; row < has.length; row += 1)
        if (records[table.rows.record(row)] === 1 || named[table.rows.series(row)] === 1) has[row] = 1
    return has
  }

  /** Sets 1 at each row whose number is the one that a query says, where the words beside it are said as well. */
  #addNumber(says: Uint8Array, number: Reading, beside: readonly string[]): void {
    const { values } = this.#table.rows
    const besides = this.#saying(beside)
    for (let row = 0; row < says.length; row += 1)
      if (says[row] === 0 && besides[row] === 1 && this.#isNumber(row, values[row] ?? 0, number))
        says[row] = 1
  }

  /** Whether the number of a row is one that a query says: with the hedge and the unit that it names. Of shares, 92 is 92% as well. */
  #isNumber(row: number, known: number, { value, hedge, unit, low, high }: Reading): boolean {
    if (known !== value && (unit !== null || known !== Number(value) / 100)) return false
    const own = this.#table.rows.quantity(row)
    if (own.date !== null || (unit !== null && own.unit?.id !== unit.id)) return false
    if (known !== value && (own.unit === null || !isInPercent(own.unit))) return false
    if (hedge === 'range') return own.interval.low === low && own.interval.high === high
    return hedge === 'exact' || hedge === own.hedge
  }
}

/** The words of a query; those that say a number together. */
function soughtIn(query: string, units: Units): Sought[] {
  const sought: Sought[] = []
  const take = (words: readonly string[]) =>
    sought.push(...words.map((word) => ({ words: [word], number: null, beside: [] })))
  let at = 0
  for (const number of readQuantities(query, { units })) {
    const start = query.slice(0, number.start).search(/\S*$/)
    const end = number.end + query.slice(number.end).search(/\s|$/)
    if (typeof number.value === 'string' || start < at) continue
    take(wordsOf(query.slice(at, start)))
    const beside = [query.slice(start, number.start), number.counted, query.slice(number.end, end)]
    sought.push({ words: wordsOf(query.slice(start, end)), number, beside: wordsOf(beside.join(' ')) })
    at = end
  }
  take(wordsOf(query.slice(at)))
  return sought
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

/** The words for hedge and unit that are in each row, in both languages. */
function shownWords(table: OpenTable): TextColumn {
  return table.rows.saying(({ hedge, unit: id }) => {
    const unit = table.units.get(id)?.unit
    const words = LOCALES.flatMap((locale) => [
      hedgeWord(hedge, locale),
      unit === undefined ? '' : writeUnit(unit, locale),
    ])
    return foldCell(words.join('\t'))
  })
}
