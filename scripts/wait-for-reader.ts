import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ORIGIN } from '@/lib/i18n/address'
import { waitForReader } from '@/lib/publish/late-scripts'

/** The last step of `npm run build`: every exported page's scripts wait for its reader. */
const OUT = 'out'
/** Pages for frames: no part of the framework is in them. */
const EMBEDS = 'embed/'
/** Where pages' data for hydrating are served, named by their page’s content, so that hosts may let browsers keep them. */
const DATA = '_next/static/data'

const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !path.startsWith(EMBEDS),
)
mkdirSync(join(OUT, DATA), { recursive: true })
for (const page of pages) {
  const path = join(OUT, page)
  const html = readFileSync(path, 'utf8')
  try {
    const name = `${DATA}/${createHash('sha256').update(html).digest('hex').slice(0, 16)}.js`
    const waiting = waitForReader(html, `${process.env.BASE_PATH ?? ''}/${name}`)
    writeFileSync(path, waiting.html)
    writeFileSync(join(OUT, name), waiting.data)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}
console.log(`${pages.length} pages start their scripts when somebody reaches for them`)
if (process.env.SITE_URL === undefined)
  console.log(
    `Addresses in files begin with ${ORIGIN}. Build with SITE_URL=https://host to publish the site.`,
  )
