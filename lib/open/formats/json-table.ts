import { type Sheet, squared } from '@/lib/open/formats/sheet'

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
const DEPTH = 3

/**
 * The rows of a JSON text: an array of objects or of arrays, an object with one such array in it, or one object on each line.
 * Objects within a row are columns of their own, an array within one is its JSON.
 */
export function jsonTable(text: string): JsonTable {
  const value = parsed(text) ?? parsedLines(text)
  if (value === undefined) return { kind: 'broken' }
  const rows = rowsIn(value)
  return rows === null
    ? { kind: 'other' }
    : { kind: 'table', sheets: [{ name: '', records: recordsOf(rows) }] }
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

function rowsIn(value: Json): readonly Json[] | null {
  if (isArray(value)) {
    if (value.length > 0 && (value.every(isObject) || value.every(isArray))) return value
    // What describes the answer stands beside its rows, as at the World Bank: [{ "page": 1 }, [ … ]].
    return onlyRows(value.filter(isArray))
  }
  return isObject(value) ? onlyRows(Object.values(value).filter(isArray)) : null
}

/** The one of several arrays that is rows; null where none is, or more than one. */
function onlyRows(arrays: readonly (readonly Json[])[]): readonly Json[] | null {
  const rows = arrays.filter((array) => array.length > 0 && (array.every(isObject) || array.every(isArray)))
  return rows.length === 1 ? (rows[0] ?? null) : null
}

function recordsOf(rows: readonly Json[]): string[][] {
  if (rows.every(isArray)) return squared(rows.map((row) => row.map(cellOf)))
  const unfolded = rows.map((row) => unfold(isObject(row) ? row : {}))
  const paths = [...new Set(unfolded.flatMap((cells) => [...cells.keys()]))]
  return [shortNames(paths), ...unfolded.map((cells) => paths.map((path) => cells.get(path) ?? ''))]
}

function unfold(row: JsonObject, before = '', depth = 1, cells = new Map<string, string>()) {
  for (const [name, value] of Object.entries(row)) {
    const path = `${before}${name}`
    if (isObject(value) && depth < DEPTH) unfold(value, `${path}.`, depth + 1, cells)
    else cells.set(path, cellOf(value))
  }
  return cells
}

function cellOf(value: Json): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Columns are called by their last name where no other column has it. */
function shortNames(paths: readonly string[]): string[] {
  const last = paths.map((path) => path.slice(path.lastIndexOf('.') + 1))
  const counts = new Map<string, number>()
  for (const name of last) counts.set(name, (counts.get(name) ?? 0) + 1)
  return paths.map((path, at) => (counts.get(last[at] ?? '') === 1 ? (last[at] ?? path) : path))
}
