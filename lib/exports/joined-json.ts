import type { Field } from '@/lib/dossier/field'
import { JOINED_FIELDS } from '@/lib/exports/joined-table'
import { inEach, LOCALES } from '@/lib/locale'
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

/** The JSON Schema (draft 2020-12) of a file with these records. */
export function joinedSchema(id: string) {
  const text = { type: 'string' }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    ...recordOf({
      $schema: text,
      title: recordOf(inEach(() => text)),
      version: text,
      licence: text,
      source: { ...text, description: 'The article, as a line of a bibliography.' },
      claims: {
        type: 'array',
        items: recordOf(Object.fromEntries(JOINED_FIELDS.map((field) => [field.name, formOf(field)]))),
      },
    }),
    title: `Claims with status and best evidence, in ${LOCALES.join(' and ')}`,
  }
}

/** A record that has these members and no others. */
function recordOf(properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function formOf({ type, description, required, words, pattern, format, minimum, separator }: Field) {
  const said = { description: description.en }
  // The pattern of several values is not that of one.
  if (separator !== undefined) return { ...said, type: 'array', items: { type } }
  return {
    ...said,
    type: required ? type : [type, 'null'],
    ...(words === undefined ? {} : { enum: required ? words : [...words, null] }),
    ...(pattern === undefined ? {} : { pattern: `^(${pattern})$` }),
    ...(format === undefined ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
  }
}
