import { type Member, membersOf } from '@/lib/dossier/described'
import type { JsonFile } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import type { Text } from '@/lib/locale'

function membersFrom(texts: Readonly<Record<string, Text>>): readonly Member[] {
  return Object.entries(texts).map(([path, description]) => ({ path, description }))
}

/** What is in a JSON file of the data folder as it is published. */
export function fileMembers(file: JsonFile): readonly Member[] {
  const members = membersOf(JSON_FORMS[file])
  return file === 'findings.json' ? [...members, ...membersFrom(COMPUTED_TEXTS.findingsFile)] : members
}

/** What is in the JSON of each chart. */
export const CHART_MEMBERS = membersFrom(COMPUTED_TEXTS.chartFile)
