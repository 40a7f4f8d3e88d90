import { CELLS_LOOKED_AT } from '@/lib/open/limits'
import type { TextColumn } from '@/lib/open/text-column'

const DIGIT = /\d/

/**
 * What fills a row that is too short up to the width of the file, where only its end can be missing; null otherwise. What the
 * columns hold is looked at when the first such row comes.
 */
export function rowFiller(columns: readonly TextColumn[]) {
  let kinds: readonly (boolean | null)[] | null = null
  return (cells: readonly string[]): readonly string[] | null => {
    kinds ??= columns.map((column) => areMostlyNumbers(column.slice(0, CELLS_LOOKED_AT)))
    const isShort = cells.length < kinds.length && isOnlyCutOff(cells, kinds)
    return isShort ? kinds.map((_, at) => cells[at] ?? '') : null
  }
}

/**
 * Whether the cells of a row that is too short can only be those of the first columns. A cell with a number may as well be of a
 * later column of numbers, and one without of a later column of words: then nobody knows which of them is missing.
 * @param areNumbers for each column of the file, whether most of its cells are numbers; null where it is empty
 */
function isOnlyCutOff(cells: readonly string[], areNumbers: readonly (boolean | null)[]): boolean {
  const given = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  const fits = (cell: string, at: number, column: number) =>
    column === at || cell.trim() === '' || DIGIT.test(cell) === areNumbers[column]
  // Where any cell is moved on, the last one is: all others stay as far left as they can.
  let from = 0
  for (const [at, cell] of given.entries()) {
    const least = at === given.length - 1 ? Math.max(from, given.length) : from
    const column = areNumbers.findIndex((_, place) => place >= least && fits(cell, at, place))
    if (column === -1) return true
    from = column + 1
  }
  return given.length === 0
}

/** Whether most of some cells that are not empty have a number; null where all are empty. */
function areMostlyNumbers(cells: readonly string[]): boolean | null {
  const given = cells.filter((cell) => cell.trim() !== '')
  return given.length === 0 ? null : given.filter((cell) => DIGIT.test(cell)).length * 2 >= given.length
}
