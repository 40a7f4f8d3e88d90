import { CELL_LIMIT } from '@/lib/open/limits'

/** A table of a file that is not a text of delimited cells: a sheet of a workbook, a table of a web page. */
export interface Sheet {
  /** What the file calls it; empty where it has no name. */
  readonly name: string
  readonly records: readonly (readonly string[])[]
}

/** Few cells that repeat a long text could have more letters than a browser can put into one text. */
const MOST_LETTERS = 400_000_000

/** A table has more cells than a browser can hold. */
export class TooManyCells extends Error {}

/** As many cells as there are, for fewer than fill the memory of a browser. Throws `TooManyCells` for more. */
export function withinReach(cells: number, most = CELL_LIMIT): number {
  if (cells > most) throw new TooManyCells()
  return cells
}

/**
 * Records as wide as the widest, without columns that are empty throughout at their end and rows that are empty at theirs; an
 * empty row between others is a blank line. Throws `TooManyCells` for more than a browser can hold.
 */
export function squared(records: readonly (readonly string[])[]): string[][] {
  const filled = (record: readonly string[]) => record.findLastIndex((cell) => cell.trim() !== '') + 1
  let width = 0
  for (const record of records) width = Math.max(width, filled(record))
  const end = records.findLastIndex((record) => filled(record) > 0) + 1
  withinReach(end * width)
  let letters = 0
  for (const record of records) for (const { length } of record) letters += length
  withinReach(letters, MOST_LETTERS)
  return records
    .slice(0, end)
    .map((record) =>
      filled(record) === 0 ? [''] : Array.from({ length: width }, (_, at) => record[at] ?? ''),
    )
}

/** The first sheet whose records are mostly of several filled cells, else the first of all: a workbook often begins with notes. */
export function likeliestSheet(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(isTable) ?? sheets.find(({ records }) => records.length > 1) ?? sheets[0]
}

/** So many records show whether a sheet is a table. */
const LOOKED_AT = 100

function isTable({ records }: Sheet): boolean {
  const first = records.slice(0, LOOKED_AT)
  const several = first.filter((record) => record.filter((cell) => cell !== '').length > 1)
  const hasDigits = first.some((record) => record.some((cell) => /\d/.test(cell)))
  return first.length > 1 && several.length > first.length / 2 && hasDigits
}
