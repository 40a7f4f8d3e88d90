import type { Field } from '@/lib/dossier/field'
import { JOINED_FIELDS } from '@/lib/exports/joined-table'
import type { CsvRow, CsvValue } from '@/lib/text/csv'

/** The rows of the joined table as records: numbers are numbers, lists are lists, and what is empty is null. */
export function joinedRecords(rows: readonly CsvRow[]): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) =>
    Object.fromEntries(JOINED_FIELDS.map((field) => [field.name, jsonOf(row[field.name] ?? '', field)])),
  )
}

function jsonOf(cell: CsvValue, { type, separator }: Field): unknown {
  if (separator !== undefined) return cell === '' ? [] : String(cell).split(separator)
  if (cell === '') return null
  if (type === 'boolean') return cell === 'true'
  return type === 'number' || type === 'integer' ? Number(cell) : cell
}
