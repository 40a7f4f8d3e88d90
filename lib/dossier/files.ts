import { TABLES, type Tables } from '@/lib/dossier/schema'
import type { Text } from '@/lib/locale'

const JSON_DESCRIPTIONS = {
  'figures.json': { zh: '每幅图画什么、说什么', en: 'what each chart shows and says' },
  'findings.json': { zh: '核查发现', en: 'findings: what a reader should know' },
  'changes.json': { zh: '数据的增补与更正', en: 'what was added to the data and what was corrected' },
  'source.json': { zh: '文章的出处和提纲', en: 'the article’s citation and its outline' },
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
  return DESCRIPTIONS[file] ?? { zh: '', en: '' }
}
