import { jsonSchemaOf } from '@/lib/dossier/described'
import { JSON_FILES } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { jsonText } from '@/lib/text/json-text'

/**
 * Files by which an editor completes and checks a dossier while it is written: a JSON Schema for each JSON file, and the settings
 * that bind them to their files in VS Code.
 */
export function editorSchemas(): Record<string, string> {
  const schemas = Object.entries(JSON_FORMS).map(([file, form]) => [
    `schemas/${file.replace('.json', '.schema.json')}`,
    jsonText(jsonSchemaOf(form)),
  ])
  const settings = jsonText({
    'json.schemas': JSON_FILES.map((file) => ({
      fileMatch: [`/${file}`],
      url: `./schemas/${file.replace('.json', '.schema.json')}`,
    })),
  })
  return Object.fromEntries([...schemas, ['.vscode/settings.json', settings]])
}
