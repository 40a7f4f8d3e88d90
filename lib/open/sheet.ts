import Papa from 'papaparse'
import type { Finding } from '@/lib/faults/catalogue'
import { DELIMITERS, type Delimiter } from '@/lib/open/delimiters'
import { fromCsvCell } from '@/lib/publish/csv'

/** A record that does not fit, as it stands in the file. */
export interface AsideRecord {
  /** Counted in records from the header, which is 1; blank lines are not counted. */
  readonly row: number
  readonly cells: readonly string[]
  readonly finding: Finding
}

/** A table as columns: an object for each cell would take several times the memory. */
export interface Sheet {
  /** Names of the columns, each different from all others. */
  readonly header: readonly string[]
  /** Columns whose name the file gives twice or not at all, as they are called here. */
  readonly renamed: readonly string[]
  /** Cells by column, then by row. */
  readonly columns: readonly string[][]
  /** Place in the file of each row, where the header is 1. */
  readonly rowNumbers: readonly number[]
  readonly aside: readonly AsideRecord[]
  readonly blankLines: number
  /** Whether reading stopped at the limit. */
  readonly cut: boolean
}

/** A record longer than this is a quote that was never closed, or no table: a page of text has some thousand characters. */
const LONGEST_RECORD = 1_000_000

/** The code of an apostrophe. */
const GUARD = 39

/** So many records show how a file is parted. */
const SAMPLED = 50

/**
 * The delimiter that parts most records of a sample into as many cells as the first, and among those the one with most cells;
 * a comma where none parts anything.
 */
export function delimiterOf(sample: string): Delimiter {
  const candidates = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLED, skipEmptyLines: true })
    const cells = data[0]?.length ?? 1
    const even = data.filter((record) => record.length === cells).length / Math.max(1, data.length)
    return { delimiter, cells, even }
  }).filter(({ cells }) => cells > 1)
  const [best] = candidates.sort((a, b) => b.even - a.even || b.cells - a.cells)
  return best?.delimiter ?? ','
}

/** What happens while a file is read piece by piece. */
export class SheetReader {
  readonly #parser: Papa.Parser
  readonly #delimiter: string
  readonly #limit: number
  #carry = ''
  #endsInReturn = false
  #header: string[] | null = null
  #renamed: string[] = []
  readonly #columns: string[][] = []
  readonly #rowNumbers: number[] = []
  readonly #aside: AsideRecord[] = []
  #blankLines = 0
  #records = 0
  #cut = false

  /** Reads at most `limit` rows of a text with the given delimiter. */
  constructor(delimiter: Delimiter, limit: number) {
    this.#delimiter = delimiter
    this.#limit = limit
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' })
  }

  /** Rows so far, good and bad. */
  get rowsRead(): number {
    return this.#rowNumbers.length + this.#aside.length
  }

  /** Whether there is no use in reading on. */
  get full(): boolean {
    return this.#cut
  }

  /** Takes the next piece of the text; pieces may end anywhere. */
  push(piece: string): void {
    if (this.#cut) return
    // A piece may end between the two halves of a line end.
    const text = this.#endsInReturn ? `\r${piece}` : piece
    this.#endsInReturn = text.endsWith('\r')
    const whole = this.#endsInReturn ? text.slice(0, -1) : text
    this.#carry += whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    this.#parse(false)
  }

  /** The table, when all pieces have been taken. */
  end(): Sheet {
    if (this.#endsInReturn) this.#carry += '\n'
    this.#parse(true)
    return {
      header: this.#header ?? [],
      renamed: this.#renamed,
      columns: this.#columns,
      rowNumbers: this.#rowNumbers,
      aside: this.#aside,
      blankLines: this.#blankLines,
      cut: this.#cut,
    }
  }

  #parse(last: boolean): void {
    while (this.#carry !== '' && !this.#cut) {
      const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(this.#carry, 0, !last)
      const broken = errors.find((error) => error.code === 'MissingQuotes')
      const sound = broken === undefined ? data : data.slice(0, broken.row ?? 0)
      // After a final line end stands a record of nothing, which is no line.
      if (last && broken === undefined && sound.at(-1)?.join('') === '') sound.pop()
      for (const record of sound) this.#take(record)
      if (broken === undefined) {
        this.#carry = last ? '' : this.#carry.slice(meta.cursor)
        if (this.#carry.length > LONGEST_RECORD) this.#giveUpLine(0)
        return
      }
      this.#giveUpLine(startOfRecord(this.#carry, sound, this.#delimiter))
    }
  }

  /** Sets aside the line with the quote that is never closed, and goes on after it: nothing good is lost. */
  #giveUpLine(start: number): void {
    const rest = this.#carry.slice(start)
    const end = rest.indexOf('\n')
    const line = end === -1 ? rest : rest.slice(0, end)
    this.#records += 1
    const found = line.slice(0, 200)
    if (this.#header === null) this.#setHeader([found])
    else
      this.#aside.push({ row: this.#records, cells: [found], finding: { code: 'D008', details: { found } } })
    this.#carry = end === -1 ? '' : rest.slice(end + 1)
  }

  #take(record: string[]): void {
    if (record.length === 1 && record[0]?.trim() === '') {
      this.#blankLines += 1
      return
    }
    this.#records += 1
    if (this.#header === null) {
      this.#setHeader(record)
      return
    }
    if (this.rowsRead >= this.#limit) {
      this.#cut = true
      return
    }
    const { length } = this.#header
    if (record.length < length || record.slice(length).some((cell) => cell !== '')) {
      this.#aside.push({
        row: this.#records,
        cells: record,
        finding: { code: 'D007', details: { found: record.length, expected: length } },
      })
      return
    }
    for (let at = 0; at < length; at += 1) {
      const cell = record[at] ?? ''
      // A guard against running as a formula, as our own downloads have it, is taken off again.
      this.#columns[at]?.push(cell.charCodeAt(0) === GUARD ? fromCsvCell(cell) : cell)
    }
    this.#rowNumbers.push(this.#records)
  }

  #setHeader(record: readonly string[]): void {
    const names: string[] = []
    for (const [at, cell] of record.entries()) {
      const wanted = cell.trim() === '' ? `#${at + 1}` : cell.trim()
      let name = wanted
      for (let turn = 2; names.includes(name); turn += 1) name = `${wanted} (${turn})`
      if (name !== cell.trim()) this.#renamed.push(name)
      names.push(name)
      this.#columns.push([])
    }
    this.#header = names
  }
}

/** Where the record after the given ones starts: each is followed anew, since Papa Parse tells no places of records. */
function startOfRecord(text: string, before: readonly (readonly string[])[], delimiter: string): number {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: before.length })
  return before.length === 0 ? 0 : parser.parse(text, 0, true).meta.cursor
}

/** Reads a whole text as a table. */
export function readSheet(text: string, delimiter: Delimiter, limit = Number.POSITIVE_INFINITY): Sheet {
  const reader = new SheetReader(delimiter, limit)
  reader.push(text)
  return reader.end()
}
