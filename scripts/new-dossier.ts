import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editorSchemas } from '@/lib/dossier/editor-schemas'
import { exampleDossier } from '@/lib/dossier/example-dossier'

/** Makes the folder of a new dossier (the only argument): headers, one invented example row, and schemas for editors. */
const folder = process.argv[2]

if (folder === undefined) {
  console.error('No folder given. Run: npm run new-dossier -- PATH')
  process.exitCode = 1
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(
    `${folder} is not empty, and nothing in it was changed. Name a folder that is empty or not there yet.`,
  )
  process.exitCode = 1
} else {
  const today = new Date().toISOString().slice(0, 10)
  const files = { ...exampleDossier(today), ...editorSchemas() }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  console.log(
    [
      `${folder}/ has an example row in claims.csv and subjects.csv. Write your own over them, then:`,
      `  npm run validate -- ${folder}`,
      `  DOSSIER=${folder} npm run build && npm start`,
    ].join('\n'),
  )
}
