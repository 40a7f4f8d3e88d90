import { type Sheet, squared, withinReach } from '@/lib/open/formats/sheet'

type Json = string | number | boolean | null | readonly Json[] | JsonObject
type JsonObject = { readonly [name: string]: Json }

/** What a text that begins as JSON turned out to be. */
export type JsonTable =
  | { readonly kind: 'table'; readonly sheets: readonly Sheet[] }
  /** JSON, but no list of rows. */
  | { readonly kind: 'other' }
  /** No JSON: it breaks off, or only begins like it. */
  | { readonly kind: 'broken' }

/** How deep objects within a row are unfolded into columns. */
const DEPTH = 4

/**
 * The tables of a JSON text: an array of objects or of arrays, such arrays within an object, or one object on each line. Objects
 * within a row are columns of their own, an array within one is its JSON. Of several tables the one with most numbers is first.
 */
export function jsonTable(text: string): JsonTable {
  const value = parsed(text) ?? parsedLines(text)
  if (value === undefined) return { kind: 'broken' }
  const units = isObject(value) ? unitsIn(value) : []
  const sheets = [...tablesIn(value)].map(([name, rows]) => {
    const records = recordsOf(rows)
    // Beside narrower rows it would look like the header of them.
    return { name, records: (records[0]?.length ?? 0) > 2 ? [...units, ...records] : records }
  })
  if (sheets.length === 0) return { kind: 'other' }
  return {
    kind: 'table',
    sheets: isRows(value) ? sheets : sheets.sort((a, b) => numbersIn(b) - numbersIn(a)),
  }
}

const UNIT = /^(?:units?|unit_?of_?measure|单位|單位)$/i

/** What is said of units beside the rows, as lines above them. */
function unitsIn(value: JsonObject): string[][] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (isObject(member)) return unitsIn(member)
    return typeof member === 'string' && UNIT.test(name) ? [['Unit', member]] : []
  })
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

function numbersIn({ records }: Sheet): number {
  return records.reduce((sum, record) => sum + record.filter((cell) => NUMBER.test(cell)).length, 0)
}

/** Numbers as they are written, where the browser tells: an id of twenty digits is no number to calculate with. */
function parsed(text: string): Json | undefined {
  const asWritten = (_: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' ? (context?.source ?? String(value)) : value
  try {
    return JSON.parse(text, asWritten)
  } catch {
    return undefined
  }
}

function parsedLines(text: string): readonly Json[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  const values: Json[] = []
  for (const line of lines) {
    const value = parsed(line)
    if (!isObject(value) && !isArray(value)) return undefined
    values.push(value)
  }
  return values
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value)
}

function isRows(value: Json): value is readonly Json[] {
  return isArray(value) && value.length > 0 && (value.every(isObject) || value.every(isArray))
}

/** Arrays longer than this are rows, in which no further tables are looked for. */
const MOST_PARTS = 100

/** Every array of rows by the names of the members that lead to it; rows of one name in several places are one table. */
function tablesIn(value: Json, path = '', depth = 0, found = new Map<string, Json[]>()) {
  // Arrays of arrays further down are coordinates and the like.
  if (isArray(value) && isRows(value) && (depth < 2 || value.every(isObject))) {
    const rows = found.get(path) ?? []
    for (const row of value) rows.push(row)
    found.set(path, rows)
  }
  if (depth < DEPTH && isArray(value) && value.length <= MOST_PARTS)
    for (const part of value) tablesIn(part, path, depth + 1, found)
  if (depth < DEPTH && isObject(value))
    for (const [name, member] of Object.entries(value))
      tablesIn(member, path === '' ? name : `${path}.${name}`, depth + 1, found)
  return found
}

function recordsOf(rows: readonly Json[]): string[][] {
  if (rows.every(isArray)) return squared(rows.map((row) => row.map(cellOf)))
  const objects = new Set<string>()
  const unfolded = rows.map((row) => unfold(isObject(row) ? row : {}, objects))
  const [all, filled] = [new Set<string>(), new Set<string>()]
  for (const cells of unfolded)
    for (const [path, text] of cells) {
      all.add(path)
      if (text !== '') filled.add(path)
    }
  // What is an object in some rows and null in others is no column of its own.
  const paths = [...all].filter((path) => !objects.has(path) || filled.has(path))
  withinReach(unfolded.length * paths.length)
  return [shortNames(paths), ...unfolded.map((cells) => paths.map((path) => cells.get(path) ?? ''))]
}

/** The cells of a row by the names that lead to them; what is an object in it is told to `objects`. */
function unfold(
  row: JsonObject,
  objects: Set<string>,
  before = '',
  depth = 1,
  cells = new Map<string, string>(),
) {
  for (const [name, value] of Object.entries(row)) {
    const path = `${before}${name}`
    if (isObject(value) && depth < DEPTH) unfold(value, objects.add(path), `${path}.`, depth + 1, cells)
    else cells.set(path, cellOf(value))
  }
  return cells
}

function cellOf(value: Json): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A column is called by its last name where no other has it; the value of something by what it is of. */
function shortNames(paths: readonly string[]): string[] {
  const lastOf = (path: string) => /([^.]+)(?:(?<!^read)\.value)?$/.exec(path)?.[1] ?? path
  const counts = new Map<string, number>()
  for (const last of paths.map(lastOf)) counts.set(last, (counts.get(last) ?? 0) + 1)
  return paths.map((path) => (counts.get(lastOf(path)) === 1 ? lastOf(path) : path))
}
