import { dossierFolder, readFolder } from '@/lib/dossier/read-folder'
import { formatFault } from '@/lib/faults/describe'
import { readSiteAddress } from '@/lib/site/site-address'

/**
 * Checks every file of a data folder (the first argument, or the one that DOSSIER names, or `data`), and SITE_URL and
 * BASE_PATH where they are set. Prints every fault; exits 1 if there is one.
 */
const folder = process.argv[2] ?? dossierFolder()
const result = readFolder(folder)
// The build starts with this script, and an address that is none would be in every file that it writes.
const address = readSiteAddress(process.env.SITE_URL ?? '', process.env.BASE_PATH ?? '')

if (!address.ok) {
  console.error(address.refusal)
  process.exitCode = 1
}
if (result.ok) {
  const { claims, subjects, evidence, checks, ledger, figures, models } = result.dossier
  const counts = [
    counted(claims.length, 'claim', 'claims'),
    counted(subjects.length, 'subject', 'subjects'),
    counted(evidence.length, 'piece of evidence', 'pieces of evidence'),
    counted(checks.length, 'check', 'checks'),
    counted(ledger.length, 'numeral', 'numerals'),
    counted(figures.length, 'chart', 'charts'),
    counted(models.length, 'model', 'models'),
  ]
  console.log(`${folder}/: ${counts.join(', ')}, no faults`)
} else {
  for (const fault of result.faults) console.error(formatFault(fault))
  const { length } = result.faults
  console.error(
    `${folder}/: ${length} ${length === 1 ? 'fault' : 'faults'}. Correct the files and run this again.`,
  )
  process.exitCode = 1
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
