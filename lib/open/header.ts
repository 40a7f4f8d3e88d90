import { fromCsvCell } from '@/lib/text/csv'

/**
 * Names of columns, each different from all others, and those that the file gives twice or not at all.
 *
 * @example columnNames(['a', '', 'a']) // { names: ['a', '#2', 'a (2)'], renamed: ['#2', 'a (2)'] }
 */
export function columnNames(record: readonly string[]): { names: string[]; renamed: string[] } {
  const names = new Set<string>()
  const renamed: string[] = []
  // Where a name comes a thousand times, its turns are not counted from the beginning each time.
  const turns = new Map<string, number>()
  for (const [at, cell] of record.entries()) {
    const given = fromCsvCell(withoutPadding(cell).trim())
    const wanted = given === '' ? `#${at + 1}` : given
    let name = wanted
    let turn = turns.get(wanted) ?? 2
    for (; names.has(name); turn += 1) name = `${wanted} (${turn})`
    turns.set(wanted, turn)
    if (name !== given) renamed.push(name)
    names.add(name)
  }
  return { names: [...names], renamed }
}

/**
 * The names of the keys that Eurostat puts into the first column of a TSV, all in one cell; none for any other cell.
 * @example keyNames('freq,unit,geo\\TIME_PERIOD') // ['freq', 'unit', 'geo']
 */
export function keyNames(cell: string): readonly string[] {
  return /^([\w,]+)\\\w+$/.exec(cell.trim())?.[1]?.split(',') ?? []
}

/** A cell in quotes with spaces before them, as some programs write it, without both. */
export function withoutPadding(cell: string): string {
  const found = /^ +"((?:[^"]|"")*)" *$/.exec(cell)
  return found === null ? cell : (found[1] ?? '').replaceAll('""', '"')
}

type Rows = readonly (readonly string[])[]

/** What is in a row of units and is not a unit: the name of that row, or what an index is 100 of. */
const NO_UNIT = /^[(（]?(?:单位|(?:pre)?units?)[)）]?$|=/i

/**
 * One name for each column of a header of several rows. A cell that is empty goes on what is to its left, as merged cells
 * do, where the row below has something; units are in brackets, where the name does not have them.
 *
 * @example joinedHeader([['Total', ''], ['men', 'women']]) // ['Total · men', 'Total · women']
 */
export function joinedHeader(names: Rows, units: Rows = []): string[] {
  const lowest = names.at(-1) ?? []
  const merged = names.map(carriedOn)
  const width = Math.max(0, ...[...names, ...units].map(({ length }) => length))
  return Array.from({ length: width }, (_, at) => {
    const parts = names.map((row, depth) => {
      const own = cleaned(row[at])
      if (own !== '' || depth === names.length - 1 || cleaned(lowest[at]) === '') return own
      return cleaned(merged[depth]?.[Math.min(at, row.length - 1)])
    })
    const name = [...new Set(parts.filter((part) => part !== ''))].join(' · ')
    const unit = units
      .map((row) => cleaned(row[at]))
      .filter((cell) => !NO_UNIT.test(cell))
      .join('')
    if (unit === '' || name.includes(unit)) return name
    return /^[([（]/.test(unit) ? `${name} ${unit}` : `${name} (${unit})`
  })
}

/** A cell of several in one name; what no file can hold within a name is left out. */
function cleaned(cell: string | undefined): string {
  return withoutPadding(cell ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

/** Each cell of a row, or where it is empty the last before it that is not. */
function carriedOn(row: readonly string[]): string[] {
  let last = ''
  return row.map((cell) => {
    if (cell.trim() !== '') last = cell
    return last
  })
}
