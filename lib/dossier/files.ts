import { TABLES, type Tables } from '@/lib/dossier/schema'
import { translated } from '@/lib/dossier/translations'
import { everywhere, type Text } from '@/lib/locale'

const JSON_DESCRIPTIONS = {
  'figures.json': translated('what each chart shows and says'),
  'findings.json': translated('findings: what a reader should know'),
  'changes.json': translated('what was added to the data and what was corrected'),
  'source.json': translated('the article’s citation and its outline'),
} satisfies Record<string, Text>

export type TableFileName = Tables[keyof Tables]['file']
export type JsonFileName = keyof typeof JSON_DESCRIPTIONS
export type FileName = TableFileName | JsonFileName

export const JSON_FILES = Object.keys(JSON_DESCRIPTIONS) as JsonFileName[]

/** The files of a data folder, in the order in which faults are listed. */
export const FILE_NAMES: readonly FileName[] = [
  ...Object.values(TABLES).map(({ file }) => file),
  ...JSON_FILES,
]

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
