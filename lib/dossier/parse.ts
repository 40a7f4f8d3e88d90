import type { RowOf, TableSchema } from '@/lib/dossier/column'
import { type FileName, JSON_FILES, type JsonName, type JsonValue } from '@/lib/dossier/files'
import { type ParsedJson, parseJson } from '@/lib/dossier/json'
import { TABLES, type TableName, type Tables } from '@/lib/dossier/schema'
import { type Parsed, readTable } from '@/lib/dossier/table'
import type { Fault } from '@/lib/faults/catalogue'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { type Units, unitsWith } from '@/lib/quantity/units'

export type ParsedTables = { readonly [Name in TableName]: Parsed<RowOf<Tables[Name]>> }
type ParsedJsonFiles = { readonly [Name in JsonName]: ParsedJson<JsonValue<Name>> }

/** Every file of a dossier, each parsed without looking at the others. */
export interface ParsedFiles extends ParsedTables, ParsedJsonFiles {
  /** The general units and those of `units.csv`. */
  readonly knownUnits: Units
}

/**
 * Reads every file of a data folder, with the units of `units.csv` beside the general ones. A unit whose own row is at fault
 * causes none where it is used.
 */
export function parseFiles(files: Readonly<Record<FileName, string>>): ParsedFiles {
  const own = readTable(TABLES.units, files['units.csv'])
  const knownUnits = unitsWith(
    BUILT_IN_UNITS,
    own.rows.map(({ value }) => value),
  )
  const isUnread = ({ code, details }: Fault) =>
    code === 'D213' && (own.ids === null || own.ids.has(details.found))
  const tables = Object.entries(TABLES).map(([name, table]) => {
    const { faults, ...read } = readTable<TableSchema>(table, files[table.file], knownUnits)
    return [name, { ...read, faults: faults.filter((fault) => !isUnread(fault)) }]
  })
  const json = Object.entries(JSON_FILES).map(([name, { file, form }]) => [
    name,
    parseJson<unknown>(file, files[file], form),
  ])
  return { ...Object.fromEntries([...tables, ...json]), knownUnits }
}
