/** A value of JSON, whose numbers are as they are written. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }

/** Rows of one table, each an object or an array of cells. */
export interface JsonRows {
  /** The names of the members that lead to it. */
  readonly name: string
  readonly rows: Json[]
  /** How many numbers its rows have themselves. */
  numbers: number
}

/** How deep tables are looked for. */
const DEPTH = 4
/** Arrays longer than this are rows, in which no further tables are looked for. */
const MOST_PARTS = 100
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** Whether a value of JSON is an array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** Whether a value of JSON has members by name. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value)
}

/** Whether a value is an array of objects or of arrays. */
export function isRows(value: Json): value is readonly Json[] {
  return isArray(value) && value.length > 0 && (value.every(isObject) || value.every(isArray))
}

const isNumber = (value: Json) => typeof value === 'string' && NUMBER.test(value)

/**
 * The tables of a JSON: arrays of rows anywhere in it, those of one name in several places as one, each row with what is said of
 * the thing that it is a part of; without any, columns that are arrays, and rows or numbers that are each under a name.
 */
export function jsonRows(value: Json): JsonRows[] {
  const tables = new Map<string, JsonRows>()

  function add(rows: readonly Json[], { name, about }: Place): void {
    const table = tables.get(name) ?? { name, rows: [], numbers: 0 }
    const hasAbout = Object.keys(about).length > 0
    for (const row of rows) {
      table.rows.push(hasAbout && isObject(row) ? { ...about, ...row } : row)
      table.numbers += numbersIn(row)
    }
    tables.set(name, table)
  }

  function addRows(value: Json, place: Place): void {
    const { depth, about } = place
    // Arrays of arrays further down are coordinates and the like.
    if (isRows(value) && (depth < 2 || value.every(isObject))) add(value, place)
    if (depth >= DEPTH) return
    if (isArray(value) && value.length <= MOST_PARTS)
      for (const part of value)
        addRows(part, { ...place, depth: depth + 1, about: { ...about, ...factsOf(part, place.name) } })
    if (isObject(value))
      for (const [name, member] of Object.entries(value))
        addRows(withHeader(member, value), below(place, name))
  }

  function addNamed(value: Json, place: Place): void {
    if (!isObject(value) || place.depth >= DEPTH) return
    const members = Object.entries(value)
    const rows = rowsOfColumns(members) ?? rowsOfNames(members)
    if (rows !== null) add(rows, place)
    else
      for (const [name, member] of members)
        addNamed(member, { ...below(place, name), about: { ...place.about, ...factsOf(value, '') } })
  }

  const whole = { name: '', depth: 0, about: {} }
  addRows(value, whole)
  if (tables.size === 0) addNamed(value, whole)
  return [...tables.values()]
}

/** Where a value is within the whole, and what is said there of all its rows: of readings the name of their station. */
interface Place {
  readonly name: string
  readonly depth: number
  readonly about: JsonObject
}

const below = ({ name: path, depth, about }: Place, name: string): Place => ({
  name: path === '' ? name : `${path}.${name}`,
  depth: depth + 1,
  about,
})

/** The numbers of a row that are cells of that row. */
function numbersIn(row: Json): number {
  const cells = isArray(row) || isObject(row) ? Object.values(row) : [row]
  return cells.reduce<number>(
    (sum, cell) => sum + (isObject(cell) ? numbersIn(cell) : Number(isNumber(cell))),
    0,
  )
}

/** What an object says in so many words or numbers, called by what it is one of. */
function factsOf(part: Json, path: string): JsonObject {
  const facts = isObject(part) ? Object.entries(part).filter(([, fact]) => typeof fact === 'string') : []
  return Object.fromEntries(facts.map(([name, fact]) => [path === '' ? name : `${path}.${name}`, fact]))
}

/** Rows of cells below the names of their columns, where those are given beside them. */
function withHeader(rows: Json, beside: JsonObject): Json {
  const [first] = isArray(rows) ? rows : []
  if (!isArray(rows) || !isArray(first)) return rows
  const header = listsIn(beside)
    .map((list) => list.map(nameOf))
    .find((names) => names.length === first.length && !names.includes(''))
  return header === undefined || header.every((name, at) => name === first[at]) ? rows : [header, ...rows]
}

function listsIn(value: Json): (readonly Json[])[] {
  if (isObject(value)) return Object.values(value).flatMap(listsIn)
  return isArray(value) ? [value] : []
}

/** What a column is called in a list of columns; empty for what is not a name. */
function nameOf(column: Json): string {
  const { name: own, title, label }: JsonObject = isObject(column) ? column : { name: column }
  const name = own ?? title ?? label
  return typeof name === 'string' && !isNumber(name) ? name : ''
}

type Members = readonly (readonly [name: string, member: Json])[]

/** Rows of columns that are arrays of one length. */
function rowsOfColumns(members: Members): Json[] | null {
  const columns = members.flatMap(([name, member]) =>
    isArray(member) && !member.some((cell) => isArray(cell) || isObject(cell))
      ? [[name, member] as const]
      : [],
  )
  const length = columns[0]?.[1].length ?? 0
  if (columns.length < 2 || length < 2 || columns.some(([, cells]) => cells.length !== length)) return null
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[row] ?? null])),
  )
}

/** Rows that are each under a name: objects that have a member in common, or numbers. */
function rowsOfNames(members: Members): Json[] | null {
  const [first, ...others] = members.map(([, member]) => member)
  if (first === undefined || others.length === 0) return null
  if (members.every(([, member]) => isNumber(member)))
    return members.map(([name, value]) => ({ '': name, value }))
  const isOfSort = (name: string) => others.every((member) => isObject(member) && Object.hasOwn(member, name))
  if (!isObject(first) || !Object.keys(first).some(isOfSort)) return null
  return members.map(([name, member]) => ({ '': name, ...(isObject(member) ? member : {}) }))
}
