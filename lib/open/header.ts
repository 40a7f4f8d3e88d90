import { fromCsvCell } from '@/lib/text/csv'

/** More lines than this above a header are no title. */
const MOST_TITLES = 10
/** Of the records below a header, so many must have its number of cells. */
const MOSTLY = 0.6

type Records = readonly (readonly string[])[]

/** How many cells of a record have something in them. */
export function filledCells(record: readonly string[]): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/** The place of the header among the first records of a file: those above it with one filled cell are its title. */
export function headerPlace(records: Records): number {
  const wide = records.findIndex((record) => filledCells(record) > 1)
  const below = records.slice(wide + 1)
  const agreeing = below.filter(({ length }) => length === records[wide]?.length).length
  return wide > 0 && wide <= MOST_TITLES && agreeing >= below.length * MOSTLY ? wide : 0
}

/**
 * Names of columns, each different from all others, and those that the file gives twice or not at all.
 *
 * @example columnNames(['a', '', 'a']) // { names: ['a', '#2', 'a (2)'], renamed: ['#2', 'a (2)'] }
 */
export function columnNames(record: readonly string[]): { names: string[]; renamed: string[] } {
  const names: string[] = []
  const renamed: string[] = []
  for (const [at, cell] of record.entries()) {
    const given = fromCsvCell(withoutPadding(cell).trim())
    const wanted = given === '' ? `#${at + 1}` : given
    let name = wanted
    for (let turn = 2; names.includes(name); turn += 1) name = `${wanted} (${turn})`
    if (name !== given) renamed.push(name)
    names.push(name)
  }
  return { names, renamed }
}

/** A cell in quotes with spaces before them, as some programs write it, without both. */
export function withoutPadding(cell: string): string {
  const found = /^ +"((?:[^"]|"")*)" *$/.exec(cell)
  return found === null ? cell : (found[1] ?? '').replaceAll('""', '"')
}
