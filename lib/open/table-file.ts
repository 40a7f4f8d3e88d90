import type { FaultCase } from '@/lib/faults/catalogue'
import type { Delimiter } from '@/lib/open/delimiter'
import { columnNames, joinedHeader, keyNames, withoutPadding } from '@/lib/open/header'
import { headerAt, headerPlace, withoutComment } from '@/lib/open/header-place'
import { isNote } from '@/lib/open/notes'
import { LONGEST_LINE, RecordReader, type RecordTaker, tooLong } from '@/lib/open/record-reader'
import { TextColumn } from '@/lib/open/text-column'
import { fromCsvCell } from '@/lib/text/csv'

/** A record that does not fit, as it is in the file. */
export interface RejectedRecord {
  /** Its place in the file, as a spreadsheet numbers rows: titles and blank lines count, and a line break in quotes does not. */
  readonly row: number
  readonly cells: readonly string[]
  readonly fault: FaultCase
}

/** The codes of an apostrophe, of a space and of an equals sign. */
const GUARD = 39
const SPACE = 32
const EQUALS = 61
/** How a cell says to Excel that it is text. */
const TEXT_FORMULA = /^="([^"]*)"$/
/** So many records are looked at to part a title from a header. */
const LOOKED_AT = 30
/** Of more lines that look like notes, some are rows. */
const MOST_NOTES = 50
/** So much of each of the first lines is shown, of so many. */
const SHOWN_LINE = 60
const SHOWN_LINES = 15
/** Of a record that is too long, so many cells are kept. */
const CELLS_KEPT = 100

/** A first line that names the delimiter for Excel. */
const SEPARATOR = /^sep=([,;\t|])?$/i

/** A record with its place in the file, and whether there may be guards against running as a formula inside its cells. */
interface Taken {
  readonly record: readonly string[]
  readonly row: number
  readonly guards: boolean
}

/** A table as columns: an object for each cell would take several times the memory. */
export type TableFile = ReturnType<TableReader['end']>

/** Makes a table of a text that comes piece by piece. */
export class TableReader implements RecordTaker {
  readonly #records: RecordReader
  readonly #delimiter: Delimiter
  readonly #limit: number
  #header: readonly string[] | null = null
  #renamed: readonly string[] = []
  readonly #chosen: number | undefined
  /** The first records, of which it is not yet known which is the header. */
  #first: Taken[] = []
  #titles: string[] = []
  /** How many keys the first cell of a row has, as in a TSV of Eurostat; 0 for an ordinary cell. */
  #keys = 0
  #firstLines: string[] = []
  #headerLine = 1
  /** Records that are notes, if nothing but notes follows. */
  #held: Taken[] = []
  readonly #columns: TextColumn[] = []
  readonly #rowNumbers: number[] = []
  readonly #rejected: RejectedRecord[] = []
  #blankLines = 0
  /** How many records have come, and how many of them below the header. */
  #row = 0
  #count = 0
  #cut = false

  /** Reads at most `limit` rows of a text with the given delimiter. `headerLine` says which line is the header, where a person knows. */
  constructor(delimiter: Delimiter, limit: number, headerLine?: number) {
    this.#delimiter = delimiter
    this.#chosen = headerLine
    this.#limit = limit
    this.#records = new RecordReader(delimiter, this)
  }

  /** Whether reading on would add nothing. */
  done(): boolean {
    return this.#cut
  }

  /** Takes the next piece of the text; pieces may end anywhere. */
  push(piece: string): void {
    this.#records.push(piece)
  }

  /** The table, when all pieces have been taken. */
  end() {
    this.#records.end()
    this.#settleFirst()
    // Notes are written under rows.
    if (this.#rowNumbers.length === 0) this.#releaseHeld()
    for (const column of this.#columns) column.seal()
    return {
      // Each different from all others, and those among them that the file gives twice or not at all, as they are called here.
      header: this.#header ?? [],
      renamed: this.#renamed,
      columns: this.#columns,
      delimiter: this.#delimiter,
      // The place in the file of each row, as a spreadsheet numbers them.
      rowNumbers: this.#rowNumbers,
      rejected: this.#rejected,
      // How many there are below the header, counted where they are parted: every one is a row or rejected.
      records: this.#count,
      titles: this.#titles,
      notes: this.#held.map((taken) => this.#lineOf(taken)),
      // The first that are not blank, and the place of the header among them, where the first is 1.
      firstLines: this.#firstLines,
      headerLine: this.#headerLine,
      blankLines: this.#blankLines,
      // Whether reading stopped at the limit.
      cut: this.#cut,
    }
  }

  /** Takes the next record, where a file has them parted already. */
  take(record: readonly string[]): void {
    if (this.#cut) return
    this.#row += 1
    const taken = { record, row: this.#row, guards: this.#records.innerGuards }
    if (record.length === 1 && record[0]?.trim() === '') this.#blankLines += 1
    else if (this.#header === null) this.#takeFirst(taken)
    else this.#takeBelow(taken, this.#header.length)
  }

  /** Takes a record below the header: a row, or what may be a note under the table. */
  #takeBelow(given: Taken, width: number): void {
    const taken = this.#keys === 0 ? given : this.#withKeys(given)
    const { record } = taken
    const isWhole = record.length === width && record[1] !== '' && record[width - 1] !== ''
    if (!isWhole && this.#held.length < MOST_NOTES && isNote(record, width)) this.#held.push(taken)
    else {
      if (this.#held.length > 0) this.#releaseHeld()
      if (this.#hasRoom()) this.#takeRow(taken, width)
    }
  }

  #withKeys(taken: Taken): Taken {
    const [first = '', ...others] = taken.record
    const keys = first.split(',')
    return keys.length === this.#keys ? { ...taken, record: [...keys, ...others] } : taken
  }

  /** Takes what looked like notes as rows: a row came after it. */
  #releaseHeld(): void {
    const held = this.#held
    this.#held = []
    for (const taken of held) if (this.#hasRoom()) this.#takeRow(taken, this.#header?.length ?? 0)
  }

  /** Rejects a line that is not a record. */
  reject(cells: readonly string[], fault: FaultCase): void {
    this.#settleFirst()
    this.#releaseHeld()
    this.#row += 1
    if (this.#header === null) this.#setHeader(cells)
    else if (this.#hasRoom()) this.#rejected.push({ row: this.#row, cells, fault })
  }

  /** Counts a record below the header; false, and nothing is read any longer, when it is beyond the limit. */
  #hasRoom(): boolean {
    this.#cut = this.#rowNumbers.length + this.#rejected.length >= this.#limit
    if (!this.#cut) this.#count += 1
    return !this.#cut
  }

  #takeRow({ record, row, guards }: Taken, width: number): void {
    const isLonger = record.length > width && record.slice(width).some((cell) => cell !== '')
    if (isLonger || record.length < width) {
      this.#rejected.push({ row, ...misfit(record, width) })
      return
    }
    for (let at = 0; at < width; at += 1) {
      const cell = record[at] ?? ''
      const code = cell.charCodeAt(0)
      // A guard against running as a formula, as our own downloads have it, is taken off again.
      const guarded = code === GUARD || guards
      const read = guarded ? fromCsvCell(cell) : code === SPACE ? withoutPadding(cell) : cell
      this.#columns[at]?.push(code === EQUALS ? (TEXT_FORMULA.exec(cell)?.[1] ?? read) : read)
    }
    this.#rowNumbers.push(row)
  }

  /** Takes a record while the header is not known. */
  #takeFirst(taken: Taken): void {
    const { record } = taken
    if (this.#first.length === 0 && SEPARATOR.test(record[0] ?? '') && record.slice(1).join('') === '') {
      // Excel does not show it.
      this.#row = 0
      return
    }
    this.#first.push(taken)
    if (this.#first.length === LOOKED_AT) this.#settleFirst()
  }

  /** Decides which of the first records are the header, and takes those above as a title and those below as rows. */
  #settleFirst(): void {
    const first = this.#first
    this.#first = []
    if (first.length === 0) return
    const records = first.map(({ record }) => record)
    const { names, units, body } =
      this.#chosen === undefined
        ? headerPlace(records)
        : headerAt(Math.min(Math.max(this.#chosen, 1), records.length) - 1)
    const lines = first.map((taken) => this.#lineOf(taken))
    const rowsAt = (places: readonly number[]) => places.map((at) => records[at] ?? [])
    this.#firstLines = lines.slice(0, SHOWN_LINES).map((line) => line.slice(0, SHOWN_LINE))
    this.#headerLine = (names[0] ?? 0) + 1
    this.#titles = lines.slice(0, body).filter((_, at) => !names.includes(at) && !units.includes(at))
    this.#setHeader(withoutComment(joinedHeader(rowsAt(names), rowsAt(units))))
    for (const taken of first.slice(body)) this.#takeBelow(taken, this.#header?.length ?? 0)
  }

  #lineOf({ record }: Taken): string {
    return record.join(this.#delimiter).replace(/(?<![,;\t|])[,;\t|]+$/, '')
  }

  #setHeader(record: readonly string[]): void {
    const keys = this.#delimiter === '\t' ? keyNames(record[0] ?? '') : []
    this.#keys = keys.length
    const { names, renamed } = columnNames(keys.length === 0 ? record : [...keys, ...record.slice(1)])
    this.#header = names
    this.#renamed = renamed
    for (const _ of names) this.#columns.push(new TextColumn())
  }
}

/** A record with too many or too few cells. */
function misfit(record: readonly string[], expected: number): Pick<RejectedRecord, 'cells' | 'fault'> {
  const characters = record.reduce((sum, cell) => sum + cell.length, 0)
  if (characters > LONGEST_LINE)
    return {
      cells: record.slice(0, CELLS_KEPT).map((cell) => cell.slice(0, LONGEST_LINE)),
      fault: tooLong(characters),
    }
  return {
    cells: record.map(fromCsvCell),
    fault: { code: 'D007', details: { found: record.length, expected } },
  }
}

/** Reads a whole text as a table. */
export function readTableText(
  text: string,
  delimiter: Delimiter,
  limit = Number.POSITIVE_INFINITY,
): TableFile {
  const reader = new TableReader(delimiter, limit)
  reader.push(text)
  return reader.end()
}
