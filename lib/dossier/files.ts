import { MEMBER_TEXTS } from '@/lib/dossier/member-words'
import { TABLES, type Tables } from '@/lib/dossier/schema'
import { everywhere, type Text } from '@/lib/locale'

const JSON_DESCRIPTIONS = {
  'figures.json': MEMBER_TEXTS.files.figures,
  'findings.json': MEMBER_TEXTS.files.findings,
  'changes.json': MEMBER_TEXTS.files.changes,
  'source.json': MEMBER_TEXTS.files.source,
} satisfies Record<string, Text>

export type TableFile = Tables[keyof Tables]['file']
export type JsonFile = keyof typeof JSON_DESCRIPTIONS
export type FileName = TableFile | JsonFile

export const JSON_FILES = Object.keys(JSON_DESCRIPTIONS) as JsonFile[]

/** The files of a data folder, in the order in which faults are listed. */
export const FILE_NAMES: readonly FileName[] = [
  ...Object.values(TABLES).map(({ file }) => file),
  ...JSON_FILES,
]

/** The files that a data folder can do without. */
export const OPTIONAL_FILES: readonly FileName[] = Object.values(TABLES)
  .filter(({ optional }) => optional)
  .map(({ file }) => file)

const DESCRIPTIONS: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.values(TABLES).map(({ file, description }) => [file, description])),
  ...JSON_DESCRIPTIONS,
}

/** What a file of the data folder holds. */
export function describeFile(file: FileName): Text {
  return DESCRIPTIONS[file] ?? everywhere('')
}
