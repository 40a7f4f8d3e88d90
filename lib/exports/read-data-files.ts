import { readAssessed } from '@/lib/claims/read-assessed'
import { readDataFile } from '@/lib/dossier/read-folder'
import { type DataFile, dataFilesOf } from '@/lib/exports/data-files'

let files: readonly DataFile[] | null = null

/** Every data file of the site, made once a process from the data folder. Throws what readAssessed throws. */
export function readDataFiles(): readonly DataFile[] {
  files ??= dataFilesOf(readAssessed(), readDataFile)
  return files
}
