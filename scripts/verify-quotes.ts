import { readFileSync } from 'node:fs'
import { readDossier } from '@/lib/dossier/read-folder'
import { FATES } from '@/lib/dossier/vocabulary'
import { formatFault } from '@/lib/faults/describe'
import { locate } from '@/lib/ledger/locate'
import { verify } from '@/lib/ledger/verify'
import { decode } from '@/lib/text/decode'

/**
 * Compares the dossier with a copy of the article (the first argument), which is not ours to publish. In any further
 * copies, in whatever form, it only looks for the words of every claim.
 * Prints every fault and a summary; exits 1 if there is a fault or nothing to read.
 */
function main(path: string | undefined, copies: readonly string[]): string[] {
  if (path === undefined)
    throw new Error('No article given. Run: npm run verify-quotes -- PATH, your copy of the article.')
  const { faults, claims, quotesFound, numerals } = verify(readDossier(), read(path).text, path)
  const fates = FATES.map((fate) => `${fate} ${numerals[fate]}`).join(', ')
  console.log(`claims ${claims}, quotes found ${quotesFound}, numerals accounted for: ${fates}`)
  const lost = copies.flatMap(missingIn)
  if (faults.length === 0) return lost
  const end = `Faults ${faults.length}. Correct the files from the article and run this again.`
  return [...lost, ...faults.map((fault) => formatFault(fault)), end]
}

/** A line for each claim whose words a copy does not have. */
function missingIn(path: string): string[] {
  const { claims } = readDossier()
  const { text, encoding } = read(path)
  const { found, missing } = locate(text, claims)
  console.log(`${path} (${encoding}): the words of ${found.length} of ${claims.length} claims found`)
  return missing.map((id) => `${path}: the words of claim "${id}" were not found`)
}

function read(path: string) {
  try {
    return decode(readFileSync(path))
  } catch {
    throw new Error(`${path} cannot be read. Give the path of your copy of the article.`)
  }
}

try {
  const complaints = main(process.argv[2], process.argv.slice(3))
  for (const line of complaints) console.error(line)
  process.exitCode = complaints.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
