import { readAssessed } from '@/lib/claims/read-assessed'
import { readDataFile } from '@/lib/dossier/read-folder'
import { dataExportsOf } from '@/lib/exports/data-exports'
import { lazy } from '@/lib/lazy'

/** The exports below `/data/`, made from the data folder. Throws what readAssessed throws. */
export const readDataExports = lazy(() => dataExportsOf(readAssessed(), readDataFile))
