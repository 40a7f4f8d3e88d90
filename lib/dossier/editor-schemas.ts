import { fieldsOf } from '@/lib/dossier/column'
import { jsonSchemaOf } from '@/lib/dossier/described'
import { frictionlessField } from '@/lib/dossier/field'
import { JSON_FILES } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { TABLES } from '@/lib/dossier/schema'
import { jsonText } from '@/lib/text/json-text'

/**
 * Files by which an editor completes and checks a dossier while it is written: a JSON Schema for each JSON file, the columns of
 * each CSV file as a Frictionless Table Schema, and the settings that bind the former to their files in VS Code.
 */
export function editorSchemas(): Record<string, string> {
  const schemas = Object.entries(JSON_FORMS).map(([file, form]) => [
    `schemas/${file.replace('.json', '.schema.json')}`,
    jsonText(jsonSchemaOf(form)),
  ])
  const tables = Object.values(TABLES).map(({ file, columns }) => [
    `schemas/${file.replace('.csv', '.table.json')}`,
    jsonText({
      fields: fieldsOf(columns).map(frictionlessField),
      missingValues: [''],
    }),
  ])
  const settings = jsonText({
    'json.schemas': JSON_FILES.map((file) => ({
      fileMatch: [`/${file}`],
      url: `./schemas/${file.replace('.json', '.schema.json')}`,
    })),
  })
  return Object.fromEntries([...schemas, ...tables, ['.vscode/settings.json', settings]])
}
