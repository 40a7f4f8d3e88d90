import type { RowOf, TableSchema } from '@/lib/dossier/column'
import type { TableFile } from '@/lib/dossier/files'
import { TABLES, type TableName, type Tables } from '@/lib/dossier/schema'
import { type CellTexts, type Located, readTable } from '@/lib/dossier/table'
import type { Fault } from '@/lib/faults/catalogue'

/** The rows of one table; those with a fault are left out and reported in `faults`. */
export interface Parsed<Value> {
  readonly rows: readonly Located<Value>[]
  /** The texts of the same rows as they are in the file, for publishing. */
  readonly texts: readonly CellTexts[]
  readonly faults: readonly Fault[]
  /** Every id in the file, also those of faulty rows; null when the file cannot be read as a table at all. */
  readonly ids: ReadonlySet<string> | null
}

/** Every table of a data folder. */
export type ParsedTables = { readonly [Name in TableName]: Parsed<RowOf<Tables[Name]>> }

/**
 * Reads a text as the rows of a table, or reports every fault in it, naming the file `file`. No text is no rows where the
 * table is optional.
 * @example parseTable(TABLES.subjects, 'id,name_zh,…').rows[0]?.value.name.en
 */
export function parseTable<Table extends TableSchema>(
  table: Table,
  csv: string,
  file: string = table.file,
): Parsed<RowOf<Table>> {
  if (table.optional && csv === '') return { rows: [], texts: [], faults: [], ids: new Set() }
  const read = readTable(file, csv, table.columns)
  const rows: Located<RowOf<Table>>[] = []
  const texts: CellTexts[] = []
  const faults = [...read.faults]
  for (const { row, value, texts: cells } of read.rows) {
    const made = table.make(value)
    if (made.ok) {
      rows.push({ row, value: made.value as RowOf<Table> })
      texts.push(cells)
    } else {
      for (const { column, fault } of made.faults) faults.push({ ...fault, file, row, column })
    }
  }
  return { rows, texts, faults, ids: read.ids }
}

/** Reads every table of a data folder from the texts of its files. */
export function parseTables(files: Readonly<Record<TableFile, string>>): ParsedTables {
  const parsed = Object.values(TABLES).map((table) => parseTable(table, files[table.file]))
  return Object.fromEntries(Object.keys(TABLES).map((name, at) => [name, parsed[at]])) as ParsedTables
}
