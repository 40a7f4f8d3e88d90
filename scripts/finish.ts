import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Of } from '@/lib/exports/export'
import { headerRules, headersFile } from '@/lib/exports/host-headers'
import { startWhenIdle } from '@/lib/exports/idle-scripts'
import { givePolicy } from '@/lib/exports/page-policy'
import { changedPage } from '@/lib/exports/page-tree'
import { ORIGIN } from '@/lib/site/address'
import { publishedIn } from '@/scripts/server'

/**
 * The last step of `npm run build`, without which the site works just the same: pages start their scripts when they have
 * loaded, which are compiled off the main thread, and say what they may load at all, hosts that read a file `_headers` get one,
 * downloads get their checksums, and what nothing requests is deleted.
 */
const OUT = 'out'
const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
)

/** Lets a browser compile all of a script while it loads, and not each function where the page waits for it. */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad\n'
const CHUNK = /_next\/static\/chunks\/[\w.~/-]+\.js/g
const written = new Set(files)

const started = new Set<string>()
const pages = files.filter((path) => path.endsWith('.html'))
for (const page of pages) {
  const path = join(OUT, page)
  const html = readFileSync(path, 'utf8')
  for (const [chunk] of html.matchAll(CHUNK)) if (written.has(chunk)) started.add(chunk)
  // Nothing of the framework is in embeds.
  const asked = /^[^/]+\/open\//.test(page) ? ['https:'] : []
  const starts = page.startsWith('embed/') ? [] : [startWhenIdle]
  writeFileSync(
    path,
    changedPage(html, ...starts, (document) => givePolicy(document, asked)),
  )
}

// What is loaded later, when it is asked for, is left as it is: much of it is never called.
if (started.size === 0)
  throw new Error(`No page in ${OUT} starts a script that is there: has Next moved them?`)
for (const chunk of started) {
  const script = readFileSync(join(OUT, chunk), 'utf8')
  if (!script.startsWith(COMPILE_EARLY)) writeFileSync(join(OUT, chunk), COMPILE_EARLY + script)
}

// Pages as data for Next’s own links, of which the site has none.
const payloads = files.filter((path) => /(^|\/)(index|__next\.[^/]*)\.txt$/.test(path))
for (const payload of payloads) rmSync(join(OUT, payload))

const DOWNLOADS = /^(data|figures)\/.*\.[a-z]+$/
const sums = files
  .filter((path) => DOWNLOADS.test(path) && !path.endsWith('.html') && !payloads.includes(path))
  .sort()
  .map((path) => `${sha256Of(readFileSync(join(OUT, path)))}  ${path}\n`)
writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''))

writeFileSync(join(OUT, '_headers'), headersFile(headerRules(publishedIn(OUT)), process.env.BASE_PATH ?? ''))

console.log(
  `${pages.length} pages have their policy and start their scripts when they have loaded; ${sums.length} downloads have checksums; ${payloads.length} files that nothing requests are deleted`,
)
if (process.env.SITE_URL === undefined)
  console.log(
    `Addresses in files begin with ${ORIGIN}. Build with SITE_URL=https://host to publish the site.`,
  )
