import { readAssessed } from '@/lib/claims/read-assessed'
import { readDataFile } from '@/lib/dossier/read-folder'
import { dataExportsOf } from '@/lib/exports/data-exports'
import type { FileExport } from '@/lib/exports/export'

let exports: readonly FileExport[] | null = null

/** The exports below `/data/`, made once a process from the data folder. Throws what readAssessed throws. */
export function readDataExports(): readonly FileExport[] {
  exports ??= dataExportsOf(readAssessed(), readDataFile)
  return exports
}
