import { expect, type Page } from '@playwright/test'
import { saved, test } from './engines'
import { alive, KINDS, settled } from './pages'

/** What a page asks of another host or does against its own policy, collected from before its first script. */
async function watch(page: Page, baseURL: string | undefined): Promise<string[]> {
  const wrong: string[] = []
  await page.exposeFunction('reportViolation', (text: string) => wrong.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function')
        report(`${violatedDirective} ${blockedURI} ${sample} on ${location.pathname}`)
    })
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) wrong.push(`request to ${request.url()}`)
  })
  return wrong
}

for (const path of KINDS) {
  test(`${path} answers by itself, says nothing in the console, keeps to its policy and does not scroll sideways at 360 px`, async ({
    page,
    baseURL,
  }) => {
    const wrong = await watch(page, baseURL)
    page.on('console', (message) => wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await alive(page)
    // The Open page adds a second, stricter one: it was opened without the address of a table.
    const policies = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policies).toHaveCount(path.includes('/open/') ? 2 : 1)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    for (const view of await page.locator('.view:visible').all()) await view.hover({ force: true })
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await page.mouse.wheel(0, 20_000)
    await settled(page)
    expect(wrong).toEqual([])
  })
}

test('opening a table, searching it and downloading it stay within the policy', async ({ page, baseURL }) => {
  const wrong = await watch(page, baseURL)
  await page.goto('/en/open/')
  await alive(page)
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('name,value\n<b>A</b>,over 3\nB,4\n'),
    })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('<b>A</b>').filter({ visible: true }).first()).toBeVisible()
  await saved(page.getByRole('button', { name: /CSV/ }).first())
  expect(wrong).toEqual([])
})

test('a chart that a reader has made is reached for, and saved as a picture, within the policy', async ({
  page,
  baseURL,
}) => {
  const wrong = await watch(page, baseURL)
  await page.goto('/en/compare/?claims=m6-accelerators,nvidia-accelerators')
  await alive(page)
  const figure = page.locator('.compare')
  await figure.locator('.views').first().hover()
  await figure.locator('.interactive svg').first().waitFor()
  await saved(page.getByRole('button', { name: 'PNG' }).first())
  expect(wrong).toEqual([])
})

test('an embed may be shown on pages of other sites, and no other page may', async ({ page, request }) => {
  const headersOf = async (path: string) => (await request.get(path)).headers()
  expect((await headersOf('/en/'))['content-security-policy']).toBe("frame-ancestors 'none'")
  expect((await headersOf('/embed/en/figures/accuracy.html'))['content-security-policy']).toBeUndefined()
  await page.goto('/en/figures/accuracy/')
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'/,
  )
})
