import { expect } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

for (const path of [
  '/zh/claims/%00',
  '/%E0%A4%A',
  '/zh/claims/no-such-claim/',
  '/xx/',
  '/zh/claims/..%2f..%2f/',
]) {
  test(`at ${path} a page says that there is nothing here, with ways on`, async ({ page, baseURL }) => {
    // A browser rewrites some addresses before it asks for them.
    const answer = await page.goto(`${baseURL}${path}`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('main a[href]').first()).toBeVisible()
    await expect(page.locator('main')).toContainText(/[\u4e00-\u9fff]/)
  })
}

for (const path of ['/figures/', '/data/']) {
  test(`at ${path}, a folder of files, a page leads on in both languages`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(new RegExp(`href="/zh${path}".*href="/en${path}"`, 's'))
  })
}

// A test goes on to the next address before all of the last has come, which Firefox reports as an error.
test.use({ broken: /NS_BINDING_ABORTED/ })

const HOSTILE = [
  '%00',
  '%E0%A4%A',
  '__proto__',
  'constructor,toString',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202Etxt.exe',
  'x'.repeat(5000),
]

for (const [path, names] of [
  ['/zh/claims/', ['q', 'group', 'topic', 'sort']],
  ['/zh/compare/', ['claims', 'base', 'per', 'scale']],
  ['/zh/search/', ['q']],
  ['/zh/figures/accuracy/', ['measure']],
  ['/zh/open/', ['file']],
] as const) {
  test(`whatever its address says, ${path} stays itself`, async ({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog: ${dialog.message()}`)
    })
    for (const value of HOSTILE) {
      const wanted = value.startsWith('%') ? value : encodeURIComponent(value)
      await page.goto(`${path}?${names.map((name) => `${name}=${wanted}`).join('&')}`)
      await alive(page)
      await expect(page.locator('main h1')).toBeVisible()
      await expect(page.locator('main')).not.toContainText(/undefined|\[object|NaN/)
    }
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
  })
}

for (const [locale, said, many] of [
  ['zh', '地址里有1项不在这里：no-such-claim。', /地址里有9998项不在这里/],
  [
    'en',
    'The address names a number that is not here: no-such-claim.',
    /names 9998 numbers that are not here/,
  ],
] as const) {
  test(`in ${locale} a comparison with ids that are not there says so, be it one or ten thousand`, async ({
    page,
  }) => {
    const known = 'm6-accelerators,nvidia-accelerators'
    await page.goto(`/${locale}/compare/?claims=${known},no-such-claim`)
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.locator('.compare .comparison-sentences li')).toHaveCount(1)
    const ids = Array.from({ length: 9998 }, (_, at) => `x${at}`)
    await page.goto(`/${locale}/compare/?claims=${known},${ids.join(',')}`)
    await expect(page.getByText(many)).toBeVisible()
    await expect(page.locator('.compare .comparison-sentences li')).toHaveCount(1)
  })
}

test('Back and Forward walk through what was compared', async ({ page }) => {
  await page.goto('/zh/compare/')
  await alive(page)
  const chosen = page.locator('.compare-chosen button[aria-label]')
  const entry = (words: string) => page.locator('.picker-entry', { hasText: words }).first().locator('input')
  await page.locator('.picker summary', { hasText: '算力' }).click()
  await entry('480张').check()
  await expect(chosen).toHaveCount(1)
  await entry('3072块').check()
  await expect(chosen).toHaveCount(2)
  await page.goBack()
  await expect(chosen).toHaveCount(1)
  await page.goBack()
  await expect(chosen).toHaveCount(0)
  await page.goForward()
  await page.goForward()
  await expect(chosen).toHaveCount(2)
  await expect(page.locator('.compare .comparison-sentences li')).toHaveCount(1)
})
