import { assess } from '@/lib/claims/assess'
import { readDossier } from '@/lib/dossier/read-folder'
import { lazy } from '@/lib/lazy'

/**
 * The dossier of the data folder with everything derived from it.
 * Throws what readDossier throws: every fault of the data files in one message.
 */
export const readAssessed = lazy(() => assess(readDossier()))
