import type { AssessedDossier, CheckResult } from '@/lib/claims/assess'
import { FITS, OUTCOMES } from '@/lib/claims/check'
import { writeResult } from '@/lib/claims/written'
import { id } from '@/lib/dossier/cells'
import { fieldsOf } from '@/lib/dossier/column'
import { textCells } from '@/lib/dossier/column-name'
import { tableNamesOf } from '@/lib/dossier/dossier'
import type { Field } from '@/lib/dossier/field'
import { TABLES, type TableName } from '@/lib/dossier/schema'
import { endCell } from '@/lib/exports/cell-values'
import { type ComputedColumn, computedColumns, csvRows, oneOf } from '@/lib/exports/computed-column'
import { JOINED_COLUMNS, joinedRows } from '@/lib/exports/joined-table'
import { translated } from '@/lib/exports/translations'
import { everywhere, type Text } from '@/lib/locale'
import type { CsvRow } from '@/lib/text/csv'

/** A column that holds ids of another published table. */
export interface ForeignKey {
  readonly field: string
  /** Name of the table that has the key as its `id`. */
  readonly table: string
}

/** A table as it is published: what is in it and what every description says of it. */
export interface PublishedTable {
  /** The file’s name without its ending. */
  readonly name: string
  readonly description: Text
  readonly fields: readonly Field[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly CsvRow[]
}

/** Name of the joined table and its files. */
export const JOINED = 'claims-assessed'

const JOINED_KEYS: readonly ForeignKey[] = [
  { field: 'id', table: 'claims' },
  { field: 'subject', table: 'subjects' },
  { field: 'attribution', table: 'subjects' },
  { field: 'evidence', table: 'evidence' },
]

const { column, inLanguages } = computedColumns<CheckResult>()

/** Whether the rows of a table are named by their `id`. */
export function hasId({ fields }: Pick<PublishedTable, 'fields'>): boolean {
  return fields.some(({ name }) => name === 'id')
}

/** What is computed of a check and published beside it. */
const CHECK_RESULT_COLUMNS: readonly ComputedColumn<CheckResult>[] = [
  column(
    'verdict',
    'result of the check; empty where the article states none',
    oneOf(OUTCOMES),
    ({ outcome }) => outcome,
  ),
  column('fit', 'how the result relates to what is claimed', oneOf(FITS)),
  column('resultLow', 'lower end of the result', 'number', ({ derived }) => endCell(derived?.low)),
  column('resultHigh', 'upper end of the result; empty where there is none', 'number', ({ derived }) =>
    endCell(derived?.high),
  ),
  column('resultUnit', 'unit of the result', id.form, ({ unit }) => unit.id),
  ...inLanguages('result', 'the result as written', 'string', writeResult),
  ...inLanguages('working', 'the working', 'string'),
]

/** Every published table: those of the data folder as they are, the checks with their results, and the joined one. */
export function publishedTables(assessed: AssessedDossier): readonly PublishedTable[] {
  const kept = tableNamesOf(assessed.dossier).map((name) => keptTable(name, assessed))
  return [
    {
      name: JOINED,
      description: translated('each claim with its range, its status and its best evidence'),
      fields: JOINED_COLUMNS,
      foreignKeys: JOINED_KEYS,
      rows: joinedRows(assessed),
    },
    ...kept.map((table) => ({
      ...table,
      // A table that a data folder does without cannot be pointed at.
      foreignKeys: table.foreignKeys.filter((key) => kept.some(({ name }) => name === key.table)),
    })),
  ]
}

function keptTable(name: TableName, { dossier, claims, checks }: AssessedDossier): PublishedTable {
  const { file, description, columns } = TABLES[name]
  const table = {
    name: nameOf(file),
    description,
    fields: fieldsOf(columns),
    foreignKeys: Object.entries(columns).flatMap(([field, { cell }]) =>
      // No description of tables has a key of several rows.
      cell.references === undefined || cell.form.separator !== undefined
        ? []
        : [{ field, table: nameOf(cell.references) }],
    ),
    rows: dossier.texts[name],
  }
  // Nobody outside can fill the tokens of a verdict.
  if (name === 'claims')
    return {
      ...table,
      rows: table.rows.map((row, at) => ({
        ...row,
        ...textCells('verdict', claims[at]?.verdict ?? everywhere('')),
      })),
    }
  if (name !== 'checks') return table
  const results = csvRows(checks, CHECK_RESULT_COLUMNS)
  return {
    ...table,
    fields: [...table.fields, ...CHECK_RESULT_COLUMNS],
    rows: table.rows.map((row, at) => ({ ...row, ...results[at] })),
  }
}

function nameOf(file: string): string {
  return file.replace(/\.csv$/, '')
}
