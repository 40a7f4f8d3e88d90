import Papa from 'papaparse'
import type { FaultCase } from '@/lib/faults/catalogue'
import type { Delimiter } from '@/lib/open/delimiter'

/** A line longer than this is no row of a table, and a record longer than this has a quote that was never closed. */
export const LONGEST_LINE = 1_000_000
/** So much of a text is parsed at once that its cells are gone again before the collector of garbage would have to keep them. */
const AT_ONCE = 1_000_000
/** So much of a line that cannot be read is shown. */
const SHOWN = 200

/** What is done with the records of a file. */
export interface RecordTaker {
  readonly take: (record: string[]) => void
  /** A line that is no record: its quotes are wrong, or it is too long. */
  readonly reject: (cells: readonly string[], fault: FaultCase) => void
  /** Whether no more is wanted. */
  readonly done: () => boolean
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
    if (this.#endsInReturn) this.#carry += '\n'
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
    const { take, done } = this.#taker
    const { data, errors, meta }: Papa.ParseResult<string[]> = this.#parser.parse(text, 0, !last)
    if (errors.length > 0) {
      // Papa Parse reads over a wrong quote to the next and makes one record of many: each is then followed by itself.
      return this.#scan(text, last)
    }
    // After a final line end stands a record of nothing, which is no line.
    if (last && data.at(-1)?.join('') === '' && data.at(-1)?.length === 1) data.pop()
    for (const record of data) {
      take(record)
      if (done()) break
    }
    return last ? text.length : meta.cursor
  }

  /**
   * Follows the records of a text one by one, with LF as line end, as Papa Parse does; but where a quote is not closed, or text
   * follows it, that line alone is given up and the next is read anew: nothing good is lost with it. Gives how much was taken;
   * without `last` what may go on in the next piece is left. Each line is looked at again only after one that was given up, and
   * a wrong quote shows at the next quote at the latest, so that the time grows with the text alone.
   */
  #scan(text: string, last: boolean): number {
    let start = 0
    while (start < text.length && !this.#taker.done()) {
      const scanned = scanRecord(text, start, this.#delimiter, last)
      if (scanned === 'more') return start
      if (scanned !== null) {
        this.#taker.take(scanned.cells)
        start = scanned.end
        continue
      }
      const end = text.indexOf('\n', start)
      if (end === -1 && !last) return start
      this.#rejectLine(text.slice(start, end === -1 ? text.length : end))
      start = end === -1 ? text.length : end + 1
    }
    return start
  }

  /** Rejects the first line of a record that has grown too long, and goes on after it. */
  #rejectFirstLine(): void {
    const end = this.#carry.indexOf('\n')
    if (end !== -1 && end <= LONGEST_LINE) this.#rejectLine(this.#carry.slice(0, end))
    else this.#taker.reject([this.#carry.slice(0, LONGEST_LINE)], tooLong(LONGEST_LINE))
    this.#carry = end === -1 ? '' : this.#carry.slice(end + 1)
    this.#passingOver = end === -1
  }

  /** Rejects a line with a quote that is not closed or stands in the wrong place. */
  #rejectLine(line: string): void {
    const fault: FaultCase = { code: 'D008', details: { found: line.slice(0, SHOWN) } }
    this.#taker.reject(line.split(this.#delimiter), fault)
  }
}

/** A line or record of so many characters. */
export function tooLong(characters: number): FaultCase {
  return { code: 'D610', details: { characters, most: LONGEST_LINE } }
}

/** Where a record ends and its cells; null for one whose quotes are wrong; `more` for one that needs more of the text. */
type Scanned = { readonly cells: string[]; readonly end: number } | 'more' | null

function scanRecord(text: string, start: number, delimiter: string, last: boolean): Scanned {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
    if (cell === null) return null
    // A cell that ends with the text may go on in the next piece.
    if (cell === 'more' || (cell.end === text.length && !last)) return last ? null : 'more'
    cells.push(cell.text)
    if (cell.end === text.length) return { cells, end: cell.end }
    at = cell.end + 1
    if (text.charAt(cell.end) === '\n') return { cells, end: at }
  }
}

interface Cell {
  readonly text: string
  /** Where the delimiter or the line end after it stands, or the end of the text. */
  readonly end: number
}

function plainCell(text: string, at: number, delimiter: string): Cell {
  let end = at
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== '\n') end += 1
  return { text: text.slice(at, end), end }
}

function quotedCell(text: string, at: number, delimiter: string): Cell | 'more' | null {
  let close = at
  do {
    close = text.indexOf('"', close + 1)
    if (close === -1) return 'more'
    if (text.charAt(close + 1) !== '"') break
    close += 1
  } while (close < text.length)
  let end = close + 1
  while (text.charAt(end) === ' ') end += 1
  const next = text.charAt(end)
  if (next !== '' && next !== delimiter && next !== '\n') return null
  return { text: text.slice(at + 1, close).replaceAll('""', '"'), end }
}
