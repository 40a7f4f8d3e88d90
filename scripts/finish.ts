import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withIdleScripts } from '@/lib/exports/idle-scripts'
import { ORIGIN } from '@/lib/site/address'

/**
 * The last step of `npm run build`, without which the site works just the same: pages start their scripts when they have
 * loaded, and what nothing asks for is deleted.
 */
const OUT = 'out'
/** Pages for frames: no part of the framework is in them. */
const EMBEDS = 'embed/'
/** Texts of ours; all other `.txt` files are pages as data for Next’s own links, of which the site has none. */
const TEXTS = ['robots.txt', 'llms.txt']

const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' })
const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith(EMBEDS))
for (const page of pages) {
  const path = join(OUT, page)
  writeFileSync(path, withIdleScripts(readFileSync(path, 'utf8')))
}
const payloads = files.filter((path) => path.endsWith('.txt') && !TEXTS.includes(basename(path)))
for (const payload of payloads) rmSync(join(OUT, payload))

console.log(
  `${pages.length} pages start their scripts when they have loaded; ${payloads.length} files that nothing asks for are gone`,
)
if (process.env.SITE_URL === undefined)
  console.log(
    `Addresses in files begin with ${ORIGIN}. Build with SITE_URL=https://host to publish the site.`,
  )
