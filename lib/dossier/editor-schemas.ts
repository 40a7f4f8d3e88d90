import { z } from 'zod'
import { changesFile } from '@/lib/dossier/change-entry'
import { fieldsOf } from '@/lib/dossier/column'
import { figuresFile } from '@/lib/dossier/figure-entry'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { TABLES } from '@/lib/dossier/schema'
import { sourceFile } from '@/lib/dossier/source-entry'

const JSON_FILES = {
  'figures.json': figuresFile,
  'findings.json': findingsFile,
  'changes.json': changesFile,
  'source.json': sourceFile,
} as const

/**
 * Files by which an editor completes and checks a dossier while it is written: a JSON Schema for each JSON file, the columns of
 * each CSV file as a Frictionless Table Schema, and the settings that bind the former to their files in VS Code.
 */
export function editorSchemas(): Record<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const schemas = Object.entries(JSON_FILES).map(([file, schema]) => [
    `schemas/${file.replace('.json', '.schema.json')}`,
    json(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
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
    'json.schemas': Object.keys(JSON_FILES).map((file) => ({
      fileMatch: [`/${file}`],
      url: `./schemas/${file.replace('.json', '.schema.json')}`,
    })),
  })
  return Object.fromEntries([...schemas, ...tables, ['.vscode/settings.json', settings]])
}
