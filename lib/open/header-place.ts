import { type CellKind, isUnitRow, kindOf as kindOfCell } from '@/lib/open/cell-kinds'
import { MOSTLY, NEARLY_ALL } from '@/lib/open/limits'

/** Where a table begins among the first records of a file. */
export interface HeaderPlace {
  /** The records of the header whose cells are names, and those whose cells are the units of the columns. */
  readonly names: readonly number[]
  readonly units: readonly number[]
  /** The first record that is a row: what is above it and not of the header is about the table as a whole. */
  readonly body: number
}

type Records = readonly (readonly string[])[]

/** More lines than this above a header are not a title. */
const MOST_TITLES = 25
/** A header of more rows than this is none. */
const MOST_ROWS = 4

const COMMENT = /^\s*(?:#|\/\/|%%)/

/** What is said of the whole table below its header: (dollars in billions), 单位：亿元. */
const ASIDE = /^[([（【].*[)\]）】]$|^(?:单位|units?)\s*[:：]/i

/** A cell that gives the unit of the whole table does not head a column. */
const UNIT_OF_ALL = /(?:^|\s)(?:单位|단위|units?)\s*[:：]\s*\S/i

/** Addresses and whole sentences are in rows and not in a header. */
const OF_A_ROW = /^https?:\/\/|^(?:\S+\s+){3,}\S+[.!?]$|[。！？]$/

/** What ONS calls the two parts of a unit below the name of a series: £ and m. */
const UNIT_KEY = /^(?:pre)?units?$/i

/** A table that the page has written itself begins with its header: what was read is in these columns. */
const OWN = ['read_value', 'read_hedge', 'read_unit']

/** A header of one record. */
export const headerAt = (at: number): HeaderPlace => ({ names: [at], units: [], body: at + 1 })

/** The names of a header that is a comment without the sign of it. */
export function withoutComment(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names
  const name = first.replace(/^\s*(?:#+|\/\/|%%)\s*(?=\S)/, '')
  return name === first || /^\d+$/.test(name) ? names : [name, ...others]
}

/**
 * Where the table begins: after titles, comments and lists of keys and values, with a header of one or several rows and
 * perhaps one of units. One record is surely of the header, since it has words where the records below have numbers, or years;
 * those right above and below it are of the header as well where they have no numbers either and fill what it leaves open.
 */
export function headerPlace(records: Records): HeaderPlace {
  if (OWN.every((name) => records[0]?.includes(name))) return headerAt(0)
  const lines = linesOf(records)
  const surest = lines.surestHeader()
  const first = lines.goneUp(surest)
  const keys = lines.keysBelow(first)
  if (keys.length > 0)
    return {
      names: [first],
      units: keys.filter((at) => UNIT_KEY.test(lines.name(at))),
      body: first + 1 + keys.length,
    }
  const last = lines.goneDown(surest, first)
  const end = last > first && isUnitRow(records[last] ?? []) ? last : last + 1
  const isAside = lines.filled(last + 1) === 1 && ASIDE.test(lines.name(last + 1))
  return {
    names: placesBetween(first, end),
    units: placesBetween(end, last + 1),
    body: last + (isAside ? 2 : 1),
  }
}

const placesBetween = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** The first records of a file, each seen from the columns below it. */
function linesOf(records: Records) {
  /** What cells hold, each found out once: reading one takes as long as parting a thousand. */
  const kinds = new Map<string, CellKind>()
  const counts = new Map<number, number>()
  for (const [at, { length }] of records.entries())
    if (filled(at) > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  // Of many narrow records and fewer wide ones, that with more cells in all.
  const [best] = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, first], [b, second]) => b * second - a * first || b - a)
  /** The number of cells of most of the table. */
  const width = best?.[0] ?? 0

  function cells(at: number): readonly string[] {
    return records[at] ?? []
  }

  function kindOf(cell: string): CellKind {
    const kind = kinds.get(cell) ?? kindOfCell(cell)
    kinds.set(cell, kind)
    return kind
  }

  /** The first cell of a record. */
  function name(at: number): string {
    return cells(at)[0]?.trim() ?? ''
  }

  /** How many cells of a record have something in them. */
  function filled(at: number): number {
    return cells(at).filter((cell) => cell.trim() !== '').length
  }

  function hasNumber(at: number): boolean {
    return cells(at).some((cell) => kindOf(cell) === 'number')
  }

  /** Whether a column holds numbers or times in most records below one that are as wide as it, and which of the two. */
  function kindBelow(at: number, column: number): 'number' | 'time' | null {
    const below = records.slice(at + 1).filter(({ length }) => length === cells(at).length)
    const found = { missing: 0, number: 0, time: 0, text: 0 }
    for (const row of below) {
      found[kindOf(row[column] ?? '')] += 1
      // So many words the others cannot outweigh, and reading a cell takes long.
      if (found.text > below.length * (1 - MOSTLY)) return null
    }
    const { number, time, text } = found
    if (number + time === 0 || number + time < (number + time + text) * MOSTLY) return null
    return time > number ? 'time' : 'number'
  }

  /** The columns that hold numbers or times below a record. */
  function countedBelow(at: number): Map<number, CellKind> {
    const counted = new Map<number, CellKind>()
    for (const column of cells(at).keys()) {
      const kind = kindBelow(at, column)
      if (kind !== null) counted.set(column, kind)
    }
    return counted
  }

  /** How many of the counted columns a record has words above, or years above numbers; null for one that counts with them. */
  function wordsAbove(at: number, counted: ReadonlyMap<number, CellKind>): number | null {
    const own = [...counted].map(([column, kind]) => ({
      kind,
      own: kindOf(cells(at)[column] ?? ''),
    }))
    if (own.some((cell) => cell.own === 'number' || cell.own === cell.kind)) return null
    return own.filter((cell) => cell.own !== 'missing').length
  }

  /** Whether a record has words where those of its width below have numbers. */
  function isHeader(at: number): boolean {
    if (COMMENT.test(name(at)) || cells(at).some((cell) => UNIT_OF_ALL.test(cell))) return false
    const below = records.flatMap(({ length }, row) =>
      row > at && length === cells(at).length ? [filled(row)] : [],
    )
    const usual = below.sort((a, b) => a - b)[Math.floor(below.length / 2)] ?? Number.POSITIVE_INFINITY
    if (filled(at) < Math.max(2, usual / 2) || hasNumber(at)) return false
    const counted = countedBelow(at)
    const words = wordsAbove(at, counted) ?? 0
    return words > 0 && words >= counted.size / 2
  }

  /** The record that is surely of the header. */
  function surestHeader(): number {
    const wide = records.findIndex((_, at) => filled(at) > 1)
    // Texts of one cell are notes, where they are not most of the file.
    const isTable = records.filter((record) => record.length === width).length * 2 > records.length - wide
    const usual = wide > 0 && wide <= MOST_TITLES && isTable ? wide : 0
    // Any full first line of the width of most is a header.
    const isFull = cells(wide).length === width && filled(wide) === width
    if (isFull && !COMMENT.test(name(wide))) return usual
    const places = placesBetween(0, Math.min(MOST_TITLES, records.length)).filter(
      (at) => cells(at).length === width,
    )
    const found = places.find((at) => isHeader(at))
    // A comment can be the header itself: #name,value.
    if (found === undefined) return places.findLast((at) => COMMENT.test(name(at))) ?? usual
    if (width < 4 || filled(found) > 2) return found
    // Lines of a key and what it says are not a header themselves, though they are above numbers.
    const end = records.findIndex((_, at) => at > found && hasNumber(at))
    const isWider = (at: number) => filled(at) > 2 && name(at) !== '' && isHeader(at)
    return places.find((at) => at > found && at < end && isWider(at)) ?? found
  }

  /**
   * The first record of a header: one whose first cell is empty, or says what the one above says, goes on upwards, since that
   * cell is merged with what is there. So does one below several names without one for the first column. A line of one text,
   * such as “Year ended June 30”, is said of the whole table.
   */
  function goneUp(surest: number): number {
    const isAbove = (at: number) =>
      at >= 0 &&
      surest - at < MOST_ROWS &&
      cells(at).length === cells(surest).length &&
      cells(at).some((cell, column) => column > 0 && cell.trim() !== '') &&
      !hasNumber(at)
    const goesOn = (at: number) =>
      name(at) === '' || name(at) === name(at - 1) || (name(at - 1) === '' && filled(at - 1) > 1)
    let first = surest
    while (isAbove(first - 1) && goesOn(first)) first -= 1
    while (first < surest && name(first) === '' && filled(first) < 2) first += 1
    return first
  }

  /** The last record of a header. */
  function goneDown(surest: number, first: number): number {
    let last = surest
    while (last - first < MOST_ROWS - 1 && isMore(last + 1)) last += 1
    return last
  }

  /** Whether a record below one of a header is more of it: different words in several columns of numbers, or units. */
  function isMore(at: number): boolean {
    const [record, header] = [cells(at), cells(at - 1)]
    if (record.length !== header.length || at + 1 >= records.length) return false
    // Most rows have a number above numbers: then no other column need be read.
    const counts = (cell: string, column: number) =>
      kindOf(cell) === 'number' && kindBelow(at, column) !== null
    if (record.some(counts)) return false
    const counted = countedBelow(at)
    const words = wordsAbove(at, counted) ?? 0
    if (words === 0) return false
    if (isUnitRow(record)) return true
    if (record.some((cell) => OF_A_ROW.test(cell))) return false
    // A row without its own name, or with that of the header again, is not one of data.
    const isUnnamed = name(at) === '' || name(at) === name(at - 1)
    const isFilled = (cell: string | undefined) => cell?.trim() !== ''
    const fillsGaps = record.every((cell, column) =>
      column === 0 ? !isFilled(cell) : !isFilled(cell) || !isFilled(header[column]),
    )
    const said = new Set([...counted.keys()].map((column) => record[column]?.trim()).filter(isFilled))
    const isWhole = words >= counted.size / 2 || isUnnamed
    return fillsGaps || (words > 1 && (said.size > 1 || isUnnamed) && isWhole)
  }

  /**
   * The records of keys and what they say of each series below a header of titles, as ONS writes them: above rows with times or
   * numbers in the first column. What is said of several is not a number.
   */
  function keysBelow(header: number): readonly number[] {
    const cellCount = cells(header).length
    const isRow = ([first = '']: Records[number]) => ['number', 'time'].includes(kindOf(first))
    const below = records.slice(header + 1)
    const isKey = ([first = '', ...others]: Records[number]) =>
      (cellCount === 2 || others.every((cell) => kindOf(cell) !== 'number')) && kindOf(first) === 'text'
    if (below[0] === undefined || !isKey(below[0])) return []
    const start = below.findIndex((record) => record.length !== cellCount || isRow(record))
    if (start < 2 || !below.slice(0, start).every(isKey)) return []
    const rows = below.slice(start)
    const held = rows.filter(isRow).length >= rows.length * NEARLY_ALL
    return held && rows.every(({ length }) => length === cellCount)
      ? placesBetween(header + 1, header + 1 + start)
      : []
  }

  return { name, filled, surestHeader, goneUp, goneDown, keysBelow }
}
