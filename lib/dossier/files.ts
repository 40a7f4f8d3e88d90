import type { z } from 'zod'
import { changesFile } from '@/lib/dossier/change-entry'
import { figuresFile } from '@/lib/dossier/chart-entry'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { TABLES, type Tables } from '@/lib/dossier/schema'
import { sourceFile } from '@/lib/dossier/source-entry'
import { type English, translated } from '@/lib/dossier/translations'
import type { Text } from '@/lib/locale'

/** One JSON file of the data folder, as TABLES has the CSV files. */
function json<const File extends `${string}.json`, Form extends z.ZodObject>(
  file: File,
  description: English,
  form: Form,
) {
  return { file, description: translated(description), optional: false, form }
}

/** Every JSON file of the data folder: what it holds, and the form of its members. */
export const JSON_FILES = {
  figures: json('figures.json', 'what each chart shows and says', figuresFile),
  findings: json('findings.json', 'findings: what a reader should know', findingsFile),
  changes: json('changes.json', 'what was added to the data and what was corrected', changesFile),
  source: json('source.json', 'the article’s citation and its outline', sourceFile),
}

type JsonFiles = typeof JSON_FILES
export type JsonName = keyof JsonFiles
/** What a JSON file holds. */
export type JsonValue<Name extends JsonName> = z.infer<JsonFiles[Name]['form']>

type JsonFileName = JsonFiles[JsonName]['file']
export type FileName = Tables[keyof Tables]['file'] | JsonFileName

/** The files of a data folder, in the order in which faults are listed. */
export const FILES: readonly {
  readonly file: FileName
  readonly description: Text
  readonly optional: boolean
}[] = [...Object.values(TABLES), ...Object.values(JSON_FILES)]

export const FILE_NAMES: readonly FileName[] = FILES.map(({ file }) => file)
