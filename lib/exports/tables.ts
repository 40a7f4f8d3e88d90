import Papa from 'papaparse'
import type { AssessedDossier } from '@/lib/claims/assess'
import { FILE_DESCRIPTIONS, type FileName, TABLES } from '@/lib/dossier/columns'
import { CHECK_RESULT_FIELDS, checkResultCells } from '@/lib/exports/check-fields'
import { type Field, fieldsOf } from '@/lib/exports/field'
import { joinClaim } from '@/lib/exports/joined-record'
import { JOINED_FIELDS, joinedRow } from '@/lib/exports/joined-table'
import type { Text } from '@/lib/locale'
import { type CsvRow, fromCsvCell } from '@/lib/text/csv'

export interface ForeignKey {
  readonly field: string
  /** Name of the table that has the key as its `id`. */
  readonly table: string
}

/** A table as it is published: what stands in it and what every description says of it. */
export interface PublishedTable {
  /** The file’s name without its ending. */
  readonly name: string
  readonly description: Text
  readonly fields: readonly Field[]
  readonly hasId: boolean
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly CsvRow[]
}

/** Name of the joined table and its files. */
export const JOINED = 'claims-assessed'

/** Keys between tables. A column of several ids, or of ids of two tables by turns, can have none in any of the formats. */
const FOREIGN_KEYS: Readonly<Record<string, readonly ForeignKey[]>> = {
  claims: [{ field: 'subject', table: 'subjects' }],
  evidence: [{ field: 'claim', table: 'claims' }],
  checks: [{ field: 'against', table: 'claims' }],
  'quote-contexts': [{ field: 'claim', table: 'claims' }],
  [JOINED]: [
    { field: 'id', table: 'claims' },
    { field: 'subject', table: 'subjects' },
    { field: 'attribution', table: 'subjects' },
    { field: 'evidence', table: 'evidence' },
  ],
}

const JOINED_DESCRIPTION: Text = {
  zh: '每项论断连同范围、核查结论和最有力的一条证据',
  en: 'each claim with its interval, its status and its best evidence',
}

/** Units of whole columns, where a column has one of its own. */
const COLUMN_UNITS: Readonly<Record<string, string>> = {
  training_compute_flop: 'FLOP',
  power_draw_w: 'W',
}

/**
 * Every published table: those of the data folder as they are kept, the checks with what they come to, and the joined one.
 * `read` gives the text of a data file.
 */
export function publishedTables(
  assessed: AssessedDossier,
  read: (file: FileName) => string,
): readonly PublishedTable[] {
  const kept = (Object.keys(TABLES) as (keyof typeof TABLES)[]).map((file): PublishedTable => {
    const name = file.replace('.csv', '')
    const rows = Papa.parse<Record<string, string>>(read(file), {
      header: true,
      skipEmptyLines: true,
      transform: fromCsvCell,
      transformHeader: fromCsvCell,
    }).data
    const fields = fieldsOf(TABLES[file]).map((field) => {
      const unit = COLUMN_UNITS[field.name]
      return unit === undefined ? field : { ...field, unit }
    })
    return {
      name,
      description: FILE_DESCRIPTIONS[file],
      fields,
      hasId: fields.some((field) => field.name === 'id'),
      foreignKeys: FOREIGN_KEYS[name] ?? [],
      rows,
    }
  })
  return [
    {
      name: JOINED,
      description: JOINED_DESCRIPTION,
      fields: JOINED_FIELDS,
      hasId: true,
      foreignKeys: FOREIGN_KEYS[JOINED] ?? [],
      rows: assessed.claims.map((claim) => joinedRow(joinClaim(claim))),
    },
    ...kept.map((table) => (table.name === 'checks' ? withResults(table, assessed) : table)),
  ]
}

function withResults(table: PublishedTable, { checks }: AssessedDossier): PublishedTable {
  return {
    ...table,
    fields: [...table.fields, ...CHECK_RESULT_FIELDS],
    rows: table.rows.map((row) => {
      const result = checks.find(({ check }) => check.id === row.id)
      return result === undefined ? row : { ...row, ...checkResultCells(result) }
    }),
  }
}
