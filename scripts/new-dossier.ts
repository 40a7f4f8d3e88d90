import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Makes the folder of a new dossier (the only argument): a copy of the example about an invented railway. */
const folder = process.argv[2]

const refusal = folder === undefined ? 'No folder given. Run: npm run new-dossier -- PATH' : refusalOf(folder)

if (folder === undefined || refusal !== null) {
  console.error(refusal)
  process.exitCode = 1
} else {
  cpSync('docs/examples/railway', folder, { recursive: true })
  console.log(
    [
      `${folder}/ is about an invented railway, each file with a few rows. Write your own over them, then:`,
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
