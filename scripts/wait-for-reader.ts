import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ORIGIN } from '@/lib/i18n/address'
import { waitForReader } from '@/lib/publish/late-scripts'

/** The last step of `npm run build`: every exported page's scripts wait for its reader. */
const OUT = 'out'
/** Pages for frames: no part of the framework is in them. */
const EMBEDS = 'embed/'

const pages = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !path.startsWith(EMBEDS),
)
for (const page of pages) {
  const path = join(OUT, page)
  const html = readFileSync(path, 'utf8')
  try {
    writeFileSync(path, waitForReader(html))
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}
console.log(`${pages.length} pages start their scripts when somebody reaches for them`)
if (process.env.SITE_URL === undefined)
  console.log(
    `Addresses in files begin with ${ORIGIN}. Build with SITE_URL=https://host to publish the site.`,
  )
