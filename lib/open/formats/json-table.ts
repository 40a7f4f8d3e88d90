import { isArray, isObject, isRows, type Json, type JsonObject, jsonRows } from '@/lib/open/formats/json-rows'
import { type Sheet, squared, withinReach } from '@/lib/open/formats/sheet'

/** How deep objects within a row are unfolded into columns. */
const DEPTH = 4

/**
 * The tables of a JSON text: rows as `jsonRows` finds them, or one object on each line. Objects within a row are columns of
 * their own, an array within one is its JSON. Of several tables the one with most numbers is first. None for JSON
 * without a list of rows, null for what is not JSON: it breaks off, or only begins like it.
 */
export function jsonTable(text: string): readonly Sheet[] | null {
  const value = parsed(text) ?? parsedLines(text)
  if (value === undefined) return null
  const units = isObject(value) ? unitsIn(value) : []
  const tables = jsonRows(value)
  if (!isRows(value)) tables.sort((a, b) => b.numbers - a.numbers)
  return tables.map(({ name, rows }) => {
    const records = recordsOf(rows)
    // Beside narrower rows it would look like the header of them.
    return { name, records: (records[0]?.length ?? 0) > 2 ? [...units, ...records] : records }
  })
}

const UNIT = /^(?:units?|unit_?of_?measure|单位|單位)$/i

/** What is said of units beside the rows, as lines above them. */
function unitsIn(value: JsonObject): string[][] {
  return Object.entries(value).flatMap(([name, member]) => {
    if (isObject(member)) return unitsIn(member)
    return typeof member === 'string' && UNIT.test(name) ? [['Unit', member]] : []
  })
}

/** Numbers as they are written, where the browser gives that: an id of twenty digits is not a number to calculate with. */
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
  // What is an object in some rows and null in others is not a separate column.
  const paths = [...all].filter((path) => !objects.has(path) || filled.has(path))
  withinReach(unfolded.length * paths.length)
  return [shortNames(paths), ...unfolded.map((cells) => paths.map((path) => cells.get(path) ?? ''))]
}

/** The cells of a row by the names that lead to them; what is an object in it goes to `objects`. */
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
