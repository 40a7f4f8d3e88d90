import { expect, type Page } from '@playwright/test'
import { saved, test } from './engines'
import { alive, hurry } from './pages'

test.beforeEach(({ page }) => hurry(page))

const GONE = '没有加载成功'
/** What browsers and programs say, and no person: none of it belongs on a page. */
const RAW = /Failed to|NetworkError|ChunkLoad|Error:|undefined|\[object|NaN/

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await alive(page)
}

/** Unfolds and presses everything that is in the main part, from its end, so that what gets there later is left alone. */
async function pressAll(page: Page): Promise<void> {
  await page.locator('main summary:visible').evaluateAll((folds: HTMLElement[]) => {
    for (const fold of folds.reverse()) fold.click()
  })
  // What a button before has put away, or put something over, is not pressed.
  for (const button of (await page.locator('main button:visible').all()).reverse())
    await button.click({ timeout: 1000 }).catch(() => {})
}

for (const path of [
  '/zh/',
  '/zh/claims/',
  '/zh/claims/m6-energy-reduction/',
  '/zh/figures/training-hardware/',
  '/zh/source/',
  '/zh/evidence/',
  '/zh/compare/?claims=m6-accelerators,nvidia-accelerators',
  '/zh/search/?q=genos',
  '/zh/data/',
  '/zh/open/',
]) {
  test(`without a connection ${path} stays whole whatever is pressed, and says nothing in words of a browser`, async ({
    page,
    context,
  }) => {
    await open(page, path)
    const words = (await page.locator('main').allInnerTexts()).join('').length
    const address = new URL(page.url()).pathname
    await context.setOffline(true)
    await pressAll(page)
    expect(new URL(page.url()).pathname).toBe(address)
    await expect(page.locator('main h1')).toBeVisible()
    // What has been pressed last may still be trying.
    await expect
      .poll(async () => (await page.locator('main').allInnerTexts()).join('').length)
      .toBeGreaterThan(words * 0.5)
    await expect(page.locator('body')).not.toContainText(RAW)
  })
}

test('without a connection claims are not downloaded, which is said, and are once there is one', async ({
  page,
  context,
}) => {
  await open(page, '/zh/claims/?topic=compute')
  await context.setOffline(true)
  await page.getByRole('button', { name: '下载所显示的' }).click()
  const alert = page.locator('.claims-summary [role="alert"]')
  await expect(alert).toContainText(GONE)
  await context.setOffline(false)
  await saved(alert.getByRole('button'))
  await expect(alert).toHaveCount(0)
})

test('without a connection the search of any page says so in its place, and the page is left as it was', async ({
  page,
  context,
}) => {
  await open(page, '/zh/claims/m6-energy-reduction/')
  await context.setOffline(true)
  await page.locator('.search-link').click()
  const alert = page.locator('.search-dialog [role="alert"]')
  await expect(alert).toContainText(GONE)
  await expect(page).toHaveURL(/m6-energy-reduction\/$/)
  await context.setOffline(false)
  await alert.getByRole('button').click()
  await page.locator('.search-dialog input').fill('genos')
  await expect(page.locator('.search-dialog .search-hits a').first()).toContainText('Genos')
})

test('of a site that was replaced in the meantime, an open page says of each part that is gone to load it anew', async ({
  page,
  context,
}) => {
  await open(page, '/zh/compare/')
  // Where a host has no such file, it answers with a page that says so.
  await context.route('**/_next/static/chunks/*.js', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!DOCTYPE html><p>404' }),
  )
  const choices = page.locator('.picker-entry input')
  await choices.first().check()
  const alert = page.locator('.compare-view [role="alert"]')
  await expect(alert).toContainText('如果网站刚更新过，请重新加载')
  await context.unrouteAll()
  await alert.getByRole('link', { name: '重新加载' }).click()
  await alive(page)
  await expect(page.locator('.compare-chosen li')).toHaveCount(2)
  await expect(page.locator('.compare .picture:visible')).toHaveCount(1)
})
