import { mkdirSync, openAsBlob, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'

/**
 * Writes the folder that the Open page makes of a table: `npx tsx tests/open/export-table.ts TABLE FOLDER`. The columns are those
 * that the page proposes, and all rows go along. CI builds the site of such a folder.
 */
async function main(table: string | undefined, folder: string | undefined): Promise<string> {
  if (table === undefined || folder === undefined)
    return 'Run: npx tsx tests/open/export-table.ts TABLE FOLDER'
  const session = new OpenSession()
  const opened = await session.open(await openAsBlob(table), { locale: 'en' })
  if (!opened.ok) return `${table} is no table: ${opened.failure.reason}`
  session.read(opened.summary.roles)
  session.view(DEFAULT_OPEN_VIEW, 'en')
  const { zip, said } = await session.site(path.basename(table), new Date().toLocaleDateString('sv-SE'), 'en')
  console.log(said.join('\n'))
  if (zip === null) return `${table} has no row that can be exported.`
  mkdirSync(path.join(folder, 'data'), { recursive: true })
  for (const [name, body] of Object.entries(unzipSync(zip))) writeFileSync(path.join(folder, name), body)
  return ''
}

const complaint = await main(process.argv[2], process.argv[3])
if (complaint !== '') {
  console.error(complaint)
  process.exitCode = 1
}
