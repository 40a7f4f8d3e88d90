import { type AssessedDossier, assess } from '@/lib/claims/assess'
import { readDossier } from '@/lib/dossier/read-folder'

let assessed: AssessedDossier | null = null

/**
 * The dossier of the data folder with everything derived from it, computed once a process.
 * Throws what readDossier throws: every fault of the data files in one message.
 */
export function readAssessed(): AssessedDossier {
  assessed ??= assess(readDossier())
  return assessed
}
