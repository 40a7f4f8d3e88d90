import Papa from 'papaparse'
import type { FaultCase } from '@/lib/faults/catalogue'
import type { Delimiter } from '@/lib/open/delimiter'

/** A line longer than this is not a row of a table, and a record longer than this has a quote that was never closed. */
export const LONGEST_LINE = 1_000_000
/** So much of a text is parsed at once that its cells are gone again before the collector of garbage would have to keep them. */
const AT_ONCE = 1_000_000
/** So much is parsed after a wrong quote, and twice as much each time until the next. */
const FEW_LINES = 100
/** So much of a line that cannot be read is shown. */
const SHOWN = 200

/** What is done with the records of a file. */
export interface RecordTaker {
  take(record: readonly string[]): void
  /** A line that is not a record: its quotes are wrong, or it is too long. */
  reject(cells: readonly string[], fault: FaultCase): void
  /** Whether no more is wanted. */
  done(): boolean
}

/** Parts a text that comes piece by piece into records. Pieces may end anywhere, also between the halves of a line end. */
export class RecordReader {
  readonly #parser: Papa.Parser
  readonly #delimiter: Delimiter
  readonly #taker: RecordTaker
  #carry = ''
  #endsInReturn = false
  /** Whether a line that is too long has been rejected and its rest is being passed over. */
  #passingOver = false
  #innerGuards = false

  constructor(delimiter: Delimiter, taker: RecordTaker) {
    this.#delimiter = delimiter
    this.#taker = taker
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' })
  }

  /** Whether the records being taken may have a guard inside a cell: most files have none, and their cells need no search. */
  get innerGuards(): boolean {
    return this.#innerGuards
  }

  /** Takes the next piece of the text. */
  push(piece: string): void {
    for (let at = 0; at < piece.length && !this.#taker.done(); at += AT_ONCE) {
      const part = piece.slice(at, at + AT_ONCE)
      const text = this.#endsInReturn ? `\r${part}` : part
      this.#endsInReturn = text.endsWith('\r')
      const whole = this.#endsInReturn ? text.slice(0, -1) : text
      this.#carry += whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
      this.#parse(false)
    }
  }

  /** Takes what is left, when all pieces have come. */
  end(): void {
    // Without an end of its line Papa Parse takes spaces after a quote for wrong.
    if (this.#endsInReturn || (this.#carry !== '' && !this.#carry.endsWith('\n'))) this.#carry += '\n'
    this.#parse(true)
  }

  #parse(last: boolean): void {
    if (this.#passingOver) {
      const end = this.#carry.indexOf('\n')
      this.#carry = end === -1 ? '' : this.#carry.slice(end + 1)
      if (end === -1) return
      this.#passingOver = false
    }
    while (this.#carry !== '' && !this.#taker.done()) {
      this.#carry = this.#carry.slice(this.#parseCarry(last))
      if (this.#carry.length <= LONGEST_LINE) return
      this.#rejectFirstLine()
    }
  }

  /** Takes the records that are complete; gives how much of the carried text they were. */
  #parseCarry(last: boolean): number {
    const text = this.#carry
    this.#innerGuards = text.includes("'") && /[;\t\n]'/.test(text)
    const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(text, 0, true)
    // Papa Parse reads over a wrong quote to the next, or to the end, and makes one record of many.
    if (errors.length > 0 || (last && meta.cursor < text.length)) return this.#parseLines(text, last)
    this.#take(data)
    return meta.cursor
  }

  #take(records: readonly string[][]): void {
    for (const record of records) {
      this.#taker.take(record)
      if (this.#taker.done()) break
    }
  }

  /**
   * Takes the records of a text with wrong quotes, a few lines and then ever more at a time: where a quote is not closed, or text
   * follows it, that line alone is given up and the next is read anew, so that nothing good is lost with it. Gives how much
   * was taken.
   */
  #parseLines(text: string, last: boolean): number {
    let start = 0
    let most = FEW_LINES
    while (start < text.length && !this.#taker.done()) {
      const line = text.indexOf('\n', start + most)
      const part = text.slice(start, (line === -1 ? text.lastIndexOf('\n') : line) + 1)
      const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(part, 0, true)
      const isUnclosed = errors.length === 0 && meta.cursor === 0 && line === -1
      // What is quoted may go on in the next piece.
      if (isUnclosed && !last) return start
      const wrong = isUnclosed ? 0 : errors[0]?.row
      this.#take(data.slice(0, wrong))
      start += wrong === undefined ? meta.cursor : this.#lengthOf(part, wrong)
      most *= 2
      if (wrong === undefined) continue
      const end = text.indexOf('\n', start)
      this.#rejectLine(text.slice(start, end))
      start = end + 1
      most = FEW_LINES
    }
    return start
  }

  /** The length of the first records of a text. */
  #lengthOf(text: string, records: number): number {
    if (records === 0) return 0
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', preview: records })
    return parser.parse(text, 0, true).meta.cursor
  }

  /** Rejects the first line of a record that has grown too long, and goes on after it. */
  #rejectFirstLine(): void {
    const end = this.#carry.indexOf('\n')
    if (end !== -1 && end <= LONGEST_LINE) this.#rejectLine(this.#carry.slice(0, end))
    else this.#taker.reject([this.#carry.slice(0, LONGEST_LINE)], tooLong(LONGEST_LINE))
    this.#carry = end === -1 ? '' : this.#carry.slice(end + 1)
    this.#passingOver = end === -1
  }

  /** Rejects a line with a quote that is not closed or is in the wrong place. */
  #rejectLine(line: string): void {
    const fault: FaultCase = { code: 'D008', details: { found: line.slice(0, SHOWN) } }
    this.#taker.reject(line.split(this.#delimiter), fault)
  }
}

/** A line or record of so many characters. */
export function tooLong(characters: number): FaultCase {
  return { code: 'D610', details: { characters, most: LONGEST_LINE } }
}
