/** What is done with the records of a text. */
interface Takers {
  readonly take: (record: string[]) => void
  /** A line whose quotes are wrong. */
  readonly giveUp: (line: string) => void
  /** Whether no more is wanted. */
  readonly done: () => boolean
}

/** Where a record ends and its cells; null for one whose quotes are wrong; `more` for one that needs more of the text. */
type Scanned = { readonly cells: string[]; readonly end: number } | 'more' | null

/**
 * Follows the records of a text one by one, with LF as line end, as Papa Parse does; but where a quote is not closed, or text
 * follows it, that line alone is given up and the next is read anew: nothing good is lost with it. Gives how much was taken;
 * without `last` what may go on in the next piece is left. Each line is looked at again only after one that was given up, and
 * a wrong quote shows at the next quote at the latest, so that the time grows with the text alone.
 */
export function scanRecords(text: string, delimiter: string, last: boolean, takers: Takers): number {
  let start = 0
  while (start < text.length && !takers.done()) {
    const scanned = scanRecord(text, start, delimiter, last)
    if (scanned === 'more') return start
    if (scanned !== null) {
      takers.take(scanned.cells)
      start = scanned.end
      continue
    }
    const end = text.indexOf('\n', start)
    if (end === -1 && !last) return start
    takers.giveUp(text.slice(start, end === -1 ? text.length : end))
    start = end === -1 ? text.length : end + 1
  }
  return start
}

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
