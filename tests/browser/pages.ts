import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Locator, type Page } from '@playwright/test'
import Papa from 'papaparse'

const OUT = 'out'

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name.startsWith('_') ? [] : htmlFiles(path)
    return entry.name.endsWith('.html') ? [path] : []
  })
}

/** How many claims the site's data have. */
export const CLAIM_COUNT = Papa.parse(readFileSync('data/claims.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data.length

/** Every emitted HTML file, as a path below the built folder. */
export const HTML_FILES = htmlFiles(OUT).map((path) => relative(OUT, path))

/** One page of each kind in each language: what is walked where walking all of them would only repeat. */
export const KINDS = ['zh', 'en'].flatMap((locale) => [
  `/${locale}/`,
  `/${locale}/claims/`,
  `/${locale}/claims/m6-energy-reduction/`,
  `/${locale}/claims/genos-021-accuracy/`,
  `/${locale}/claims/qwen3-release/`,
  `/${locale}/claims/provincial-laboratories/`,
  `/${locale}/method/`,
  `/${locale}/subjects/`,
  `/${locale}/subjects/m6/`,
  `/${locale}/subjects/highland-report/`,
  `/${locale}/figures/training-hardware/`,
  `/${locale}/figures/timeline/`,
  `/${locale}/source/`,
  `/${locale}/evidence/`,
  `/${locale}/findings/`,
  `/${locale}/compare/`,
  `/${locale}/search/`,
  `/${locale}/data/`,
  `/${locale}/open/`,
  `/embed/${locale}/figures/training-hardware.html`,
  `/embed/${locale}/claims/genos-021-accuracy.html`,
])

/** Waits until the page answers, which it does by itself: then the notice that its scripts are missing is gone. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('#load-notice')).toHaveCount(0)
}

/** Lets a page that tries again what did not load (`lib/retry.ts`) wait a twentieth of the time before it does. */
export async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout
    const hurried = (act: TimerHandler, wait = 0, ...given: unknown[]) =>
      later(act, wait >= 400 && wait <= 4000 ? wait / 20 : wait, ...given)
    Object.assign(window, { setTimeout: hurried })
  })
}

/** Keeps what a page asks for at an address from it until that is released. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(pattern, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Keeps the scripts of a page from it until they are released. */
export const holdScripts = (page: Page) => hold(page, '**/_next/static/chunks/*.js')

/** Waits until what the page has been asked for has been drawn, and what that asks for has begun. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )
}

/** Counts the scripts that a page asks for from now on; gives their KB (gzip) when it is called. */
export function scriptsOf(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    const size = response.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    )
    sizes.push(size)
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024
}

/** Unfolds every chart of the dashboard that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.locator('.fold > summary:visible').all()) await summary.click()
}

/** More stops than these are not a way that anybody walks. */
const MOST_STOPS = 150

/** Walks with the Tab key alone until something has the focus, or a part of it: a chart passes it on to its marks. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = () => target.evaluate((element) => element.contains(document.activeElement))
  for (let stop = 0; stop < MOST_STOPS && !(await reached()); stop += 1) await page.keyboard.press('Tab')
  expect(await reached()).toBe(true)
}
