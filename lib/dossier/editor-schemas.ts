import { fieldsOf } from '@/lib/dossier/column'
import { jsonSchemaOf } from '@/lib/dossier/described'
import { JSON_FILES } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { TABLES } from '@/lib/dossier/schema'

/**
 * Files by which an editor completes and checks a dossier while it is written: a JSON Schema for each JSON file, the columns of
 * each CSV file as a Frictionless Table Schema, and the settings that bind the former to their files in VS Code.
 */
export function editorSchemas(): Record<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const schemas = Object.entries(JSON_FORMS).map(([file, form]) => [
    `schemas/${file.replace('.json', '.schema.json')}`,
    json(jsonSchemaOf(form)),
  ])
  const tables = Object.values(TABLES).map(({ file, columns }) => [
    `schemas/${file.replace('.csv', '.table.json')}`,
    json({
      fields: fieldsOf(columns).map(({ name, type, description, required, words, pattern }) => ({
        name,
        type,
        title: description.zh,
        description: description.en,
        constraints: {
          required,
          ...(words === undefined ? {} : { enum: words }),
          ...(pattern === undefined ? {} : { pattern }),
        },
      })),
      missingValues: [''],
    }),
  ])
  const settings = json({
    'json.schemas': JSON_FILES.map((file) => ({
      fileMatch: [`/${file}`],
      url: `./schemas/${file.replace('.json', '.schema.json')}`,
    })),
  })
  return Object.fromEntries([...schemas, ...tables, ['.vscode/settings.json', settings]])
}
