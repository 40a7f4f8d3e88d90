import type { Made, RowOf, TableSchema } from '@/lib/dossier/column'
import type { TableFileName } from '@/lib/dossier/files'
import { TABLES, type TableName, type Tables } from '@/lib/dossier/schema'
import { type Parsed, readTable } from '@/lib/dossier/table'
import type { Fault } from '@/lib/faults/catalogue'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'
import { type Units, unitsWith } from '@/lib/quantity/units'

export type ParsedTables = { readonly [Name in TableName]: Parsed<RowOf<Tables[Name]>> }

/** How a table is read: the units that its numbers can be in, and what the file is called in faults. */
interface TableReading {
  readonly units?: Units
  readonly file?: string | undefined
}

/**
 * Reads a text as the rows of a table, or reports every fault in it, naming the file `file`. No text is no rows where the
 * table is optional.
 * @example parseTable(TABLES.subjects, 'id,name_zh,…').rows[0]?.value.name.en
 */
export function parseTable<Table extends TableSchema>(
  table: Table,
  csv: string,
  { units = BUILT_IN_UNITS, file = table.file }: TableReading = {},
): Parsed<RowOf<Table>> {
  if (table.optional && csv === '') return { rows: [], texts: [], faults: [], ids: new Set() }
  return readTable(file, csv, table.columns, (cells) => table.make(cells, units) as Made<RowOf<Table>>)
}

/**
 * Reads every table of a data folder from the texts of its files, with the units of `units.csv` beside the general ones. A
 * unit whose own row is at fault causes none where it is used.
 */
export function parseTables(files: Readonly<Record<TableFileName, string>>): {
  readonly tables: ParsedTables
  readonly knownUnits: Units
} {
  const own = parseTable(TABLES.units, files['units.csv'])
  const knownUnits = unitsWith(
    BUILT_IN_UNITS,
    own.rows.map(({ value }) => value),
  )
  const isUnread = ({ code, details }: Fault) =>
    code === 'D213' && (own.ids === null || own.ids.has(details.found))
  const parsed = Object.values(TABLES).map((table) => {
    const { faults, ...read } = parseTable(table, files[table.file], { units: knownUnits })
    return { ...read, faults: faults.filter((fault) => !isUnread(fault)) }
  })
  const tables: unknown = Object.fromEntries(Object.keys(TABLES).map((name, at) => [name, parsed[at]]))
  return { tables: tables as ParsedTables, knownUnits }
}
