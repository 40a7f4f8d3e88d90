import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleDossier } from '@/lib/dossier/example-dossier'

/** Makes the folder of a new dossier (the only argument): headers, and one invented example row. */
const folder = process.argv[2]

const refusal = folder === undefined ? 'No folder given. Run: npm run new-dossier -- PATH' : refusalOf(folder)

if (folder === undefined || refusal !== null) {
  console.error(refusal)
  process.exitCode = 1
} else {
  const today = new Date().toLocaleDateString('sv-SE')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(exampleDossier(today)))
    writeFileSync(path.join(folder, name), text)
  console.log(
    [
      `${folder}/ has an example row in claims.csv and subjects.csv. Write your own over them, then:`,
      `  npm run validate -- ${folder}`,
      `  DOSSIER=${folder} npm run build && npm start`,
    ].join('\n'),
  )
}

/** Why a dossier cannot be made at a path, in a sentence; null when it can. */
function refusalOf(place: string): string | null {
  const instead = 'and nothing in it was changed. Name a folder that is empty or not there yet.'
  // The path, or whatever of it is there already.
  let there = path.resolve(place)
  while (!existsSync(there)) there = path.dirname(there)
  if (!statSync(there).isDirectory()) return `${there} is a file, ${instead}`
  const full = there === path.resolve(place) && readdirSync(there).length > 0
  return full ? `${place} is not empty, ${instead}` : null
}
