import type { FaultCase } from '@/lib/faults/catalogue'
import type { Delimiter } from '@/lib/open/delimiter'
import { columnNames, filledCells, headerPlace, withoutPadding } from '@/lib/open/header'
import { LONGEST_LINE, RecordReader, tooLong } from '@/lib/open/record-reader'
import { TextColumn } from '@/lib/open/text-column'
import { fromCsvCell } from '@/lib/text/csv'

/** A record that does not fit, as it stands in the file. */
export interface RejectedRecord {
  /** Counted in records from the header, which is 1; blank lines are not counted. */
  readonly row: number
  readonly cells: readonly string[]
  readonly fault: FaultCase
}

/** A table as columns: an object for each cell would take several times the memory. */
export interface TableFile {
  /** Names of the columns, each different from all others. */
  readonly header: readonly string[]
  /** Columns whose name the file gives twice or not at all, as they are called here. */
  readonly renamed: readonly string[]
  readonly columns: readonly TextColumn[]
  readonly delimiter: Delimiter
  /** Place in the file of each row, where the header is 1. */
  readonly rowNumbers: readonly number[]
  readonly rejected: readonly RejectedRecord[]
  /** How many records stand below the header, counted where they are parted: every one is a row or rejected. */
  readonly records: number
  /** Lines of a title above the header, which are no rows. */
  readonly titles: readonly string[]
  readonly blankLines: number
  /** Whether reading stopped at the limit. */
  readonly cut: boolean
}

/** The codes of an apostrophe, of a space and of an equals sign. */
const GUARD = 39
const SPACE = 32
const EQUALS = 61
/** How Excel is told that a cell is text. */
const TEXT_FORMULA = /^="([^"]*)"$/
/** So many records are looked at to tell a title from a header. */
const LOOKED_AT = 30
/** Of a record that is too long, so many cells are kept. */
const CELLS_KEPT = 100

/** A first line that tells Excel the delimiter. */
const SEPARATOR = /^sep=([,;\t|])?$/i

/** Makes a table of a text that comes piece by piece. */
export class TableReader {
  readonly #records: RecordReader
  readonly #delimiter: Delimiter
  readonly #limit: number
  #header: readonly string[] | null = null
  #renamed: readonly string[] = []
  /** First records with one filled cell, of which it is not yet known whether they are a title or the header. */
  #first: string[][] = []
  #titles: string[] = []
  readonly #columns: TextColumn[] = []
  readonly #rowNumbers: number[] = []
  readonly #rejected: RejectedRecord[] = []
  #blankLines = 0
  #count = 0
  #cut = false

  /** Reads at most `limit` rows of a text with the given delimiter. */
  constructor(delimiter: Delimiter, limit: number) {
    this.#delimiter = delimiter
    this.#limit = limit
    this.#records = new RecordReader(delimiter, {
      take: (record) => this.#take(record),
      reject: (cells, fault) => this.#reject(cells, fault),
      done: () => this.#cut,
    })
  }

  /** Whether there is no use in reading on. */
  get full(): boolean {
    return this.#cut
  }

  /** Takes the next piece of the text; pieces may end anywhere. */
  push(piece: string): void {
    this.#records.push(piece)
  }

  /** The table, when all pieces have been taken. */
  end(): TableFile {
    this.#records.end()
    this.#settleFirst()
    for (const column of this.#columns) column.seal()
    return {
      header: this.#header ?? [],
      renamed: this.#renamed,
      columns: this.#columns,
      delimiter: this.#delimiter,
      rowNumbers: this.#rowNumbers,
      rejected: this.#rejected,
      records: Math.max(0, this.#count - 1),
      titles: this.#titles,
      blankLines: this.#blankLines,
      cut: this.#cut,
    }
  }

  #take(record: string[]): void {
    if (record.length === 1 && record[0]?.trim() === '') this.#blankLines += 1
    else if (this.#header === null) this.#takeFirst(record)
    else if (this.#hasRoom()) this.#takeRow(record, this.#header.length)
  }

  #reject(cells: readonly string[], fault: FaultCase): void {
    this.#settleFirst()
    if (this.#header === null) this.#setHeader(cells)
    else if (this.#hasRoom()) this.#rejected.push({ row: this.#count, cells, fault })
  }

  /** Counts a record below the header; false, and nothing is read any longer, when it is beyond the limit. */
  #hasRoom(): boolean {
    this.#cut = this.#rowNumbers.length + this.#rejected.length >= this.#limit
    if (!this.#cut) this.#count += 1
    return !this.#cut
  }

  #takeRow(record: readonly string[], width: number): void {
    if (record.length < width || record.slice(width).some((cell) => cell !== '')) {
      this.#rejected.push({ row: this.#count, ...misfit(record, width) })
      return
    }
    const { innerGuards } = this.#records
    for (let at = 0; at < width; at += 1) {
      const cell = record[at] ?? ''
      const code = cell.charCodeAt(0)
      // A guard against running as a formula, as our own downloads have it, is taken off again.
      const guarded = code === GUARD || innerGuards
      const read = guarded ? fromCsvCell(cell) : code === SPACE ? withoutPadding(cell) : cell
      this.#columns[at]?.push(code === EQUALS ? (TEXT_FORMULA.exec(cell)?.[1] ?? read) : read)
    }
    this.#rowNumbers.push(this.#count)
  }

  /** Takes a record while the header is not known: one with a single filled cell may be a title above it. */
  #takeFirst(record: string[]): void {
    if (this.#first.length === 0) {
      if (SEPARATOR.test(record[0] ?? '') && record.slice(1).join('') === '') return
      if (filledCells(record) > 1) {
        this.#setHeader(record)
        return
      }
    }
    this.#first.push(record)
    if (this.#first.length === LOOKED_AT) this.#settleFirst()
  }

  /** Decides which of the first records is the header, and takes the others as rows, or those above it as a title. */
  #settleFirst(): void {
    const first = this.#first
    this.#first = []
    if (first.length === 0) return
    const at = headerPlace(first)
    this.#titles = first.slice(0, at).map((record) => record.join(this.#delimiter))
    this.#setHeader(first[at] ?? [])
    for (const record of first.slice(at + 1)) this.#take(record)
  }

  #setHeader(record: readonly string[]): void {
    const { names, renamed } = columnNames(record)
    this.#count += 1
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
