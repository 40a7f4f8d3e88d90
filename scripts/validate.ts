import { dossierFolder, readFolder } from '@/lib/dossier/read-folder'
import { undrawn } from '@/lib/exports/fonts'
import { formatFault } from '@/lib/faults/describe'
import { addressRefusal } from '@/lib/site/site-address'

/**
 * Checks every file of a data folder (the first argument, or the one that DOSSIER names, or `data`), and SITE_URL and
 * BASE_PATH where they are set. Prints every fault; exits 1 if there is one.
 */
const folder = process.argv[2] ?? dossierFolder()
const result = readFolder(folder)
// The build starts with this script, and a wrong address would be in every file that it writes.
const refusal = addressRefusal(process.env.SITE_URL ?? '', process.env.BASE_PATH ?? '')

if (refusal !== null) {
  console.error(refusal)
  process.exitCode = 1
}
if (result.ok) {
  const { claims, subjects, evidence, checks, ledger: numerals, figures: charts, models } = result.dossier
  const counts = Object.entries({ claims, subjects, evidence, checks, numerals, charts, models })
  console.log(`${folder}/: no faults; ${counts.map(([name, { length }]) => `${name} ${length}`).join(', ')}`)
  // An excerpt is in no picture, and is in the language of its source.
  const boxes = undrawn(JSON.stringify(result.dossier, (key, value) => (key === 'excerpt' ? null : value)))
  if (boxes.length > 0)
    console.log(`Pictures (PNG) have an empty box for each of these letters: ${boxes.join(' ')}`)
} else {
  for (const fault of result.faults) console.error(formatFault(fault))
  console.error(`${folder}/: faults ${result.faults.length}. Correct the files and run this again.`)
  process.exitCode = 1
}
