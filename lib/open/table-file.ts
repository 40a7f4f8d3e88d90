import Papa from 'papaparse'
import type { FaultCase } from '@/lib/faults/catalogue'
import { DELIMITERS, type Delimiter } from '@/lib/open/delimiters'
import { scanRecords } from '@/lib/open/records'
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

/** A line longer than this is no row of a table, and a record longer than this has a quote that was never closed. */
const LONGEST_LINE = 1_000_000

/** So much of a text is parsed at once that its cells are gone again before the collector of garbage would have to keep them. */
const AT_ONCE = 1_000_000

/** The codes of an apostrophe and of a space. */
const GUARD = 39
const SPACE = 32

/** So many records show how a file is parted. */
const SAMPLED = 50
/** More lines than this above a header are no title. */
const MOST_TITLES = 10
/** So many records are looked at to tell a title from a header. */
const LOOKED_AT = 30
/** Of the records below a header, so many must have its number of cells. */
const MOSTLY = 0.6

/** A first line that tells Excel the delimiter. */
const SEPARATOR = /^sep=([,;\t|])?$/i

/**
 * The delimiter that a first line `sep=;` names; else the one that parts most records of a sample into equally many cells, and
 * among those the one with most cells; a comma where none parts anything.
 */
export function delimiterOf(sample: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/i.exec(sample)?.[1]
  const known = DELIMITERS.find((delimiter) => delimiter === named)
  if (known !== undefined) return known
  const candidates = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLED, skipEmptyLines: true })
    const { cells, records } = commonest(data)
    return { delimiter, cells, even: records / Math.max(1, data.length) }
  }).filter(({ cells }) => cells > 1)
  const [best] = candidates.sort((a, b) => b.even - a.even || b.cells - a.cells)
  return best?.delimiter ?? ','
}

/** The number of cells above one that most records have, and how many have it. */
function commonest(records: readonly (readonly string[])[]): { cells: number; records: number } {
  const counts = new Map<number, number>()
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [best] = [...counts].sort(([a, first], [b, second]) => second - first || b - a)
  return { cells: best?.[0] ?? 1, records: best?.[1] ?? 0 }
}

/** What happens while a file is read piece by piece. */
export class TableReader {
  readonly #parser: Papa.Parser
  readonly #delimiter: string
  readonly #limit: number
  #carry = ''
  #endsInReturn = false
  /** Whether a line that is too long has been rejected and its rest is being passed over. */
  #passingOver = false
  #header: string[] | null = null
  #renamed: string[] = []
  /** First records with one filled cell, of which it is not yet known whether they are a title or the header. */
  #first: string[][] = []
  #titles: string[] = []
  /** Whether the text being parsed has what looks like a guard inside a cell: most files have none, and their cells are not searched. */
  #innerGuards = false
  readonly #columns: TextColumn[] = []
  readonly #rowNumbers: number[] = []
  readonly #rejected: RejectedRecord[] = []
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
    return this.#rowNumbers.length + this.#rejected.length
  }

  /** Whether there is no use in reading on. */
  get full(): boolean {
    return this.#cut
  }

  /** Takes the next piece of the text; pieces may end anywhere. */
  push(piece: string): void {
    for (let at = 0; at < piece.length && !this.#cut; at += AT_ONCE) this.#push(piece.slice(at, at + AT_ONCE))
  }

  #push(piece: string): void {
    // A piece may end between the two halves of a line end.
    const text = this.#endsInReturn ? `\r${piece}` : piece
    this.#endsInReturn = text.endsWith('\r')
    const whole = this.#endsInReturn ? text.slice(0, -1) : text
    this.#carry += whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
    this.#parse(false)
  }

  /** The table, when all pieces have been taken. */
  end(): TableFile {
    if (this.#endsInReturn) this.#carry += '\n'
    this.#parse(true)
    this.#settleFirst()
    for (const column of this.#columns) column.seal()
    return {
      header: this.#header ?? [],
      renamed: this.#renamed,
      columns: this.#columns,
      rowNumbers: this.#rowNumbers,
      rejected: this.#rejected,
      records: Math.max(0, this.#records - 1),
      titles: this.#titles,
      blankLines: this.#blankLines,
      cut: this.#cut,
    }
  }

  #parse(last: boolean): void {
    if (this.#passingOver) {
      const end = this.#carry.indexOf('\n')
      this.#carry = end === -1 ? '' : this.#carry.slice(end + 1)
      if (end === -1) return
      this.#passingOver = false
    }
    while (this.#carry !== '' && !this.#cut) {
      this.#carry = this.#carry.slice(this.#parseCarry(last))
      if (this.#carry.length <= LONGEST_LINE) return
      this.#giveUpFirstLine()
    }
  }

  /** Takes the records that are complete; gives how much of the carried text they were. */
  #parseCarry(last: boolean): number {
    const text = this.#carry
    this.#innerGuards = /[;\t\n]'/.test(text)
    const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(text, 0, !last)
    if (errors.length > 0) {
      // Papa Parse reads over a wrong quote to the next and makes one record of many: each is then followed by itself.
      return scanRecords(text, this.#delimiter, last, {
        take: (record) => this.#take(record),
        giveUp: (line) => this.#giveUp(line),
        done: () => this.#cut,
      })
    }
    // After a final line end stands a record of nothing, which is no line.
    if (last && data.at(-1)?.join('') === '' && data.at(-1)?.length === 1) data.pop()
    for (const record of data) {
      this.#take(record)
      if (this.#cut) break
    }
    return last ? text.length : meta.cursor
  }

  /** Rejects the first line of a record that has grown too long, and goes on after it. */
  #giveUpFirstLine(): void {
    const end = this.#carry.indexOf('\n')
    if (end !== -1 && end <= LONGEST_LINE) {
      this.#giveUp(this.#carry.slice(0, end))
      this.#carry = this.#carry.slice(end + 1)
      return
    }
    this.#setAside([this.#carry.slice(0, LONGEST_LINE)], {
      code: 'D610',
      details: { characters: LONGEST_LINE, most: LONGEST_LINE },
    })
    this.#carry = end === -1 ? '' : this.#carry.slice(end + 1)
    this.#passingOver = end === -1
  }

  /** Rejects a line with a quote that is not closed or stands in the wrong place. */
  #giveUp(line: string): void {
    this.#setAside(line.split(this.#delimiter), {
      code: 'D008',
      details: { found: line.slice(0, 200) },
    })
  }

  #setAside(cells: readonly string[], fault: FaultCase): void {
    this.#settleFirst()
    if (this.#header !== null && this.rowsRead >= this.#limit) {
      this.#cut = true
      return
    }
    this.#records += 1
    if (this.#header === null) this.#setHeader(cells)
    else this.#rejected.push({ row: this.#records, cells, fault })
  }

  #take(record: string[]): void {
    if (record.length === 1 && record[0]?.trim() === '') {
      this.#blankLines += 1
      return
    }
    if (this.#header === null) {
      this.#takeFirst(record)
      return
    }
    if (this.rowsRead >= this.#limit) {
      this.#cut = true
      return
    }
    this.#records += 1
    const { length } = this.#header
    if (record.length < length || record.slice(length).some((cell) => cell !== '')) {
      this.#misfit(record, length)
      return
    }
    for (let at = 0; at < length; at += 1) {
      const cell = record[at] ?? ''
      const code = cell.charCodeAt(0)
      // A guard against running as a formula, as our own downloads have it, is taken off again.
      const guarded = code === GUARD || this.#innerGuards
      this.#columns[at]?.push(guarded ? fromCsvCell(cell) : code === SPACE ? withoutPadding(cell) : cell)
    }
    this.#rowNumbers.push(this.#records)
  }

  #misfit(record: readonly string[], expected: number): void {
    const characters = record.reduce((sum, cell) => sum + cell.length, 0)
    this.#rejected.push(
      characters > LONGEST_LINE
        ? {
            row: this.#records,
            cells: record.map((cell) => cell.slice(0, LONGEST_LINE)).slice(0, 100),
            fault: { code: 'D610', details: { characters, most: LONGEST_LINE } },
          }
        : {
            row: this.#records,
            cells: record.map(fromCsvCell),
            fault: { code: 'D007', details: { found: record.length, expected } },
          },
    )
  }

  /** Takes a record while the header is not known: one with a single filled cell may be a title above it. */
  #takeFirst(record: string[]): void {
    if (this.#first.length === 0) {
      if (SEPARATOR.test(record[0] ?? '') && record.slice(1).join('') === '') return
      if (filled(record) > 1) {
        this.#records += 1
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
    const wide = first.findIndex((record) => filled(record) > 1)
    const below = first.slice(wide + 1)
    const width = first[wide]?.length
    const agreeing = below.filter(({ length }) => length === width).length
    const isTitle = wide > 0 && wide <= MOST_TITLES && agreeing >= below.length * MOSTLY
    const at = isTitle ? wide : 0
    this.#titles = first.slice(0, at).map((record) => record.join(this.#delimiter))
    this.#records += 1
    this.#setHeader(first[at] ?? [])
    for (const record of first.slice(at + 1)) this.#take(record)
  }

  #setHeader(record: readonly string[]): void {
    const names: string[] = []
    for (const [at, cell] of record.entries()) {
      const given = fromCsvCell(withoutPadding(cell).trim())
      const wanted = given === '' ? `#${at + 1}` : given
      let name = wanted
      for (let turn = 2; names.includes(name); turn += 1) name = `${wanted} (${turn})`
      if (name !== given) this.#renamed.push(name)
      names.push(name)
      this.#columns.push(new TextColumn())
    }
    this.#header = names
  }
}

function filled(record: readonly string[]): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/** A cell in quotes with spaces before them, as some programs write it, without both. */
function withoutPadding(cell: string): string {
  const found = /^ +"((?:[^"]|"")*)" *$/.exec(cell)
  return found === null ? cell : (found[1] ?? '').replaceAll('""', '"')
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
