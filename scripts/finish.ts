import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withIdleScripts } from '@/lib/exports/idle-scripts'
import { headersFile } from '@/lib/exports/media-types'
import { ORIGIN } from '@/lib/site/address'

/**
 * The last step of `npm run build`, without which the site works just the same: pages start their scripts when they have
 * loaded, hosts that read a file `_headers` get one, and what nothing requests is deleted.
 */
const OUT = 'out'
const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' })

// Nothing of the framework is in embeds.
const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith('embed/'))
for (const page of pages) {
  const path = join(OUT, page)
  writeFileSync(path, withIdleScripts(readFileSync(path, 'utf8')))
}

writeFileSync(join(OUT, '_headers'), headersFile(process.env.BASE_PATH ?? ''))

// Pages as data for Next’s own links, of which the site has none.
const payloads = files.filter((path) => path.endsWith('.txt') && path !== 'robots.txt')
for (const payload of payloads) rmSync(join(OUT, payload))

console.log(
  `${pages.length} pages start their scripts when they have loaded; ${payloads.length} files that nothing requests are deleted`,
)
if (process.env.SITE_URL === undefined)
  console.log(
    `Addresses in files begin with ${ORIGIN}. Build with SITE_URL=https://host to publish the site.`,
  )
