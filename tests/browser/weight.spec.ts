import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from './engines'
import { alive, scriptsOf } from './pages'

/** The most KB (gzip) that a page may be as HTML: what it shows is in it once. */
const MOST_HTML: Readonly<Record<string, number>> = {
  '/en/': 72,
  '/zh/': 75,
  '/en/claims/': 32,
  '/en/claims/m6-accelerators/': 20,
  '/en/compare/': 46,
  '/en/figures/training-hardware/': 24,
  '/en/figures/in-context/': 26,
  '/en/evidence/': 45,
  '/en/source/': 20,
  '/en/method/': 25,
  '/en/open/': 14,
}
/** The framework alone is 137 KB. */
const MOST_SCRIPT = 150

for (const [path, most] of Object.entries(MOST_HTML)) {
  test(`${path} is at most ${most} KB, and ${MOST_SCRIPT} KB of script before anybody touches it`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page)
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    await alive(page)
    expect(gzipSync((await response?.body()) ?? '').length / 1024).toBeLessThan(most)
    expect(await scripts()).toBeLessThan(MOST_SCRIPT)
  })
}
