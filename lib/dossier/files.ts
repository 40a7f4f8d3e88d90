import { TABLES, type Tables } from '@/lib/dossier/schema'
import { everywhere, type Text, textOf } from '@/lib/locale'

const JSON_DESCRIPTIONS = {
  'figures.json': textOf(['每幅图画什么、说什么', 'what each chart shows and says']),
  'findings.json': textOf(['核查发现', 'findings: what a reader should know']),
  'changes.json': textOf(['数据的增补与更正', 'what was added to the data and what was corrected']),
  'source.json': textOf(['文章的出处和提纲', 'the article’s citation and its outline']),
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
