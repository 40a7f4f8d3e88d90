import { isCount, isUnitRow, type Kind, type KindOf, kindsOf } from '@/lib/open/cell-kinds'
import { MOSTLY, NEARLY_ALL } from '@/lib/open/limits'

/** Where a table begins among the first records of a file. */
export interface HeaderPlace {
  /** The records of the header whose cells are names, and those whose cells are the units of the columns. */
  readonly names: readonly number[]
  readonly units: readonly number[]
  /** The first record that is a row: what is above it and not of the header tells of the table as a whole. */
  readonly body: number
}

type Records = readonly (readonly string[])[]

/** More lines than this above a header are no title. */
const MOST_TITLES = 25
/** A header of more rows than this is none. */
const MOST_ROWS = 4
/** Of the records below a header, so many must be as wide as it. */
const LEAST_ALIKE = 0.4

const COMMENT = /^\s*(?:#|\/\/|%%)/

/** What is said of the whole table below its header: (dollars in billions), 单位：亿元. */
const ASIDE = /^[([（【].*[)\]）】]$|^(?:单位|units?)\s*[:：]/i

/** A cell that tells the unit of the whole table heads no column. */
const UNIT_OF_ALL = /(?:^|\s)(?:单位|단위|units?)\s*[:：]\s*\S/i

/** Addresses and whole sentences stand in rows and in no header. */
const OF_A_ROW = /^https?:\/\/|^(?:\S+\s+){3,}\S+[.!?]$|[。！？]$/

/** A table that the page has written itself begins with its header: what was read stands in these columns. */
const OWN = ['read_value', 'read_hedge', 'read_unit']

/** How many cells of a record have something in them. */
function filledCells(record: readonly string[]): number {
  return record.filter((cell) => cell.trim() !== '').length
}

/** The names of a header that is a comment without the sign of it. */
export function withoutComment(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = names
  const name = first.replace(/^\s*(?:#+|\/\/|%%)\s*(?=\S)/, '')
  return name === first || /^\d+$/.test(name) ? names : [name, ...others]
}

/**
 * Where the table begins: after titles, comments and lists of keys and values, with a header of one or several rows and
 * perhaps one of units. A header has words where the rows below have numbers, or years.
 */
export function headerPlace(records: Records): HeaderPlace {
  if (OWN.every((name) => records[0]?.includes(name))) return headerAt(0)
  const kindOf = kindsOf()
  const width = likelyWidth(records)
  const surest = firstHeader(records, kindOf, width)
  const first = withRowsAbove(records, kindOf, surest)
  const body = bodyAfter(records, kindOf, first)
  if (body > first + 1) {
    const keys = placesBetween(first + 1, body)
    return { names: [first], units: keys.filter((at) => UNIT_KEY.test(records[at]?.[0]?.trim() ?? '')), body }
  }
  let last = surest
  while (last - first < MOST_ROWS - 1 && isSecondHeader(records, kindOf, last + 1)) last += 1
  const end = last > first && isUnitRow(records[last] ?? []) ? last : last + 1
  const below = records[last + 1] ?? []
  const isAside = filledCells(below) === 1 && ASIDE.test(below[0]?.trim() ?? '')
  return {
    names: placesBetween(first, end),
    units: placesBetween(end, last + 1),
    body: last + (isAside ? 2 : 1),
  }
}

/** A header of one record. */
export const headerAt = (at: number): HeaderPlace => ({ names: [at], units: [], body: at + 1 })

const placesBetween = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** What ONS calls the two parts of a unit below the name of a series: £ and m. */
const UNIT_KEY = /^(?:pre)?units?$/i

const hasNumber = (record: readonly string[], kindOf: KindOf) =>
  record.some((cell) => kindOf(cell) === 'number')

/** The number of cells of most of the table: of many narrow records and fewer wide ones, that with more cells in all. */
function likelyWidth(records: Records): number {
  const counts = new Map<number, number>()
  for (const record of records)
    if (filledCells(record) > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1)
  const [best] = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, first], [b, second]) => b * second - a * first || b - a)
  return best?.[0] ?? 0
}

function firstHeader(records: Records, kindOf: KindOf, width: number): number {
  const wide = records.findIndex((record) => filledCells(record) > 1)
  const usual = wide > 0 && wide <= MOST_TITLES && agrees(records, wide) ? wide : 0
  // A header that is one cell short or long, above rows that are alike, is still one, and so is any full first line of their width.
  const line = records[wide] ?? []
  const isShort =
    records[wide + 1]?.length === width &&
    Math.abs(line.length - width) === 1 &&
    line.length > 1 &&
    !isHeader(records, kindOf, wide + 1)
  const isFull = line.length === width && filledCells(line) === width
  if ((isShort || isFull) && !COMMENT.test(line[0] ?? '')) return usual
  const found = records
    .slice(0, MOST_TITLES)
    .findIndex((record, at) => record.length === width && isHeader(records, kindOf, at))
  if (found !== -1) return afterKeys(records, kindOf, found)
  // A comment can be the header itself: #name,value.
  const comment = records.findLastIndex(
    (record, at) => at < MOST_TITLES && record.length === width && COMMENT.test(record[0] ?? ''),
  )
  return comment === -1 ? usual : comment
}

/** Lines of a key and what it says above a wider header are no header themselves, though they stand above numbers. */
function afterKeys(records: Records, kindOf: KindOf, found: number): number {
  const width = records[found]?.length ?? 0
  const filled = (at: number) => filledCells(records[at] ?? [])
  if (width < 4 || filled(found) > 2) return found
  const end = records.findIndex((row, at) => at > found && hasNumber(row, kindOf))
  const rows = Array.from({ length: Math.max(0, end - found - 1) }, (_, at) => found + 1 + at)
  return (
    rows.find((at) => filled(at) > 2 && records[at]?.[0]?.trim() !== '' && isHeader(records, kindOf, at)) ??
    found
  )
}

/**
 * A header whose first cell is empty, or said above as well, goes on upwards: the cell is merged with what stands there. So does
 * one below several names without one for the first column. A line of one text, such as “Year ended June 30”, is said of the whole table.
 */
function withRowsAbove(records: Records, kindOf: KindOf, found: number): number {
  const name = (at: number) => records[at]?.[0]?.trim() ?? ''
  const isAbove = (at: number) =>
    at >= 0 &&
    found - at < MOST_ROWS &&
    records[at]?.length === records[found]?.length &&
    filledCells(records[at]?.slice(1) ?? []) > 0 &&
    !hasNumber(records[at] ?? [], kindOf)
  let first = found
  const goesOn = (at: number) =>
    name(at) === '' ||
    name(at) === name(at - 1) ||
    (name(at - 1) === '' && filledCells(records[at - 1] ?? []) > 1)
  while (isAbove(first - 1) && goesOn(first)) first -= 1
  while (first < found && name(first) === '' && filledCells(records[first] ?? []) < 2) first += 1
  return first
}

/** Whether most records below one have as many cells as it; texts of one cell are notes, where they are not most of the file. */
function agrees(records: Records, at: number): boolean {
  const below = records.slice(at + 1)
  const alike = below.filter(({ length }) => length === records[at]?.length).length
  const wide = below.filter((record) => filledCells(record) > 1).length
  return alike >= wide * MOSTLY && alike >= below.length * LEAST_ALIKE
}

/** Whether a record has words, or years, where those of its width below have numbers. */
function isHeader(records: Records, kindOf: KindOf, at: number): boolean {
  const record = records[at] ?? []
  if (COMMENT.test(record[0] ?? '') || record.some((cell) => UNIT_OF_ALL.test(cell))) return false
  const below = records.slice(at + 1).filter(({ length }) => length === record.length)
  if (below.length === 0) return false
  const filled = below
    .map((row) => row.filter((cell) => kindOf(cell) !== 'missing').length)
    .sort((a, b) => a - b)
  const usual = filled[Math.floor(filled.length / 2)] ?? 0
  if (filledCells(record) < Math.max(2, usual / 2)) return false
  const counted = countedColumns(below, kindOf)
  const above = [...counted].map(([column, kind]) => ({ kind, own: kindOf(record[column] ?? '') }))
  const isData = hasNumber(record, kindOf) || above.some(({ kind, own }) => own === kind)
  if (isData) return false
  const words = above.filter(({ own }) => own === 'text' || own === 'time').length
  return words > 0 && words >= above.length / 2
}

/** The columns that hold numbers or times in most of some records, and which of the two. */
function countedColumns(rows: Records, kindOf: KindOf): Map<number, Kind> {
  return new Map(
    [...(rows[0]?.keys() ?? [])].flatMap((column) => {
      const kind = countedKind(rows, column, kindOf)
      return kind === null ? [] : [[column, kind] as const]
    }),
  )
}

function countedKind(rows: Records, column: number, kindOf: KindOf): Kind | null {
  const filled = rows.map((row) => kindOf(row[column] ?? '')).filter((kind) => kind !== 'missing')
  const numbers = filled.filter((kind) => kind === 'number').length
  const times = filled.filter((kind) => kind === 'time').length
  if (filled.length === 0 || numbers + times < filled.length * MOSTLY) return null
  return times > numbers ? 'time' : 'number'
}

/** Whether a record below a header is more of the header: different words in several columns of numbers, or units. */
function isSecondHeader(records: Records, kindOf: KindOf, at: number): boolean {
  const record = records[at]
  if (record === undefined || record.length !== records[at - 1]?.length || at + 1 >= records.length)
    return false
  const below = records.slice(at + 1).filter(({ length }) => length === record.length)
  const isData = record.some((cell, column) => {
    const own = kindOf(cell)
    const kind = isCount(own) ? countedKind(below, column, kindOf) : null
    return kind !== null && (own === 'number' || own === kind)
  })
  if (isData) return false
  const counted = countedColumns(below, kindOf)
  const above = [...counted].filter(([column]) => kindOf(record[column] ?? '') !== 'missing')
  if (above.length === 0) return false
  if (isUnitRow(record)) return true
  if (record.some((cell) => OF_A_ROW.test(cell))) return false
  const words = new Set(above.map(([column]) => record[column]?.trim()))
  const header = records[at - 1] ?? []
  const [name, ...others] = record.map((cell) => cell.trim())
  // A row without a name of its own, or with that of the header again, is not one of data.
  const isUnnamed = name === '' || name === header[0]?.trim()
  const fillsGaps =
    name === '' && others.every((cell, column) => cell === '' || header[column + 1]?.trim() === '')
  const isWhole = above.length >= counted.size / 2 || isUnnamed
  return fillsGaps || (above.length > 1 && (words.size > 1 || isUnnamed) && isWhole)
}

/**
 * Where the rows begin below a header of titles, as ONS writes its series: below keys and what they say of each, with times or
 * numbers in the first column. What is said of several is no number.
 */
function bodyAfter(records: Records, kindOf: KindOf, header: number): number {
  const after = header + 1
  const width = records[header]?.length ?? 0
  const below = records.slice(after)
  const isTold = ([first = '']: Records[number]) => isCount(kindOf(first))
  const start = below.findIndex((record) => record.length !== width || isTold(record))
  if (start < 2) return after
  const areKeys = below
    .slice(0, start)
    .every(
      ([first = '', ...others]) =>
        kindOf(first) === 'text' && (width === 2 || others.every((cell) => kindOf(cell) !== 'number')),
    )
  const rest = below.slice(start)
  const held = rest.filter(isTold).length >= rest.length * NEARLY_ALL
  return areKeys && held && rest.every(({ length }) => length === width) ? after + start : after
}
