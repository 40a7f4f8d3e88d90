import { expect, type Page } from '@playwright/test'
import { test } from './engines'
import { alive, CLAIM_COUNT, hurry } from './pages'

/** Refuses an address a number of times; says how often it was asked for. */
async function refuse(page: Page, pattern: string, times: number): Promise<() => number> {
  let asked = 0
  await page.route(pattern, (route) => {
    asked += 1
    return asked > times ? route.continue() : route.abort()
  })
  return () => asked
}

const ALWAYS = Number.POSITIVE_INFINITY

for (const [locale, words, again] of [
  ['en', 'could not be loaded', 'Try again'],
  ['zh', '没有加载成功', '再试一次'],
] as const) {
  test(`in ${locale} a search whose data cannot be had is tried again, then says so and offers another try`, async ({
    page,
  }) => {
    await hurry(page)
    const asked = await refuse(page, `**/search/${locale}.json`, 4)
    await page.goto(`/${locale}/search/`)
    await page.locator('.search-panel input').fill('genos')
    await expect(page.locator('.search-panel [role="alert"]')).toContainText(words)
    expect(asked()).toBe(4)
    await page.getByRole('button', { name: again }).click()
    await expect(page.locator('.search-hits a').first()).toContainText('Genos')
    await expect(page.locator('.search-panel [role="alert"]')).toHaveCount(0)
  })

  test(`in ${locale} a page whose scripts cannot be loaded says so, and can be read and loaded again`, async ({
    page,
  }) => {
    await refuse(page, '**/_next/static/chunks/*.js', ALWAYS)
    await page.goto(`/${locale}/claims/`)
    await expect(page.locator('#load-notice')).toBeVisible()
    await expect(page.locator('.claims-table tbody tr')).toHaveCount(CLAIM_COUNT)
    await page.unroute('**/_next/static/chunks/*.js')
    await page.locator('#load-notice a').click()
    await alive(page)
    await page.locator('.claims-search input').fill('genos')
    await expect(page).toHaveURL(/\?q=genos$/)
  })
}

test('a connection that is lost for a moment costs a search nothing', async ({ page }) => {
  await hurry(page)
  await refuse(page, '**/search/en.json', 2)
  await page.goto('/en/search/?q=genos')
  await expect(page.locator('.search-hits a').first()).toContainText('Genos')
})

test('a page of which one script cannot be loaded says so', async ({ page }) => {
  await page.goto('/en/claims/')
  await alive(page)
  const script = await page.locator('script[src*="/_next/"][async]').first().getAttribute('src')
  await refuse(page, `**${script}`, ALWAYS)
  await page.goto('/en/claims/')
  await expect(page.locator('#load-notice')).toBeVisible()
})

test('a figure whose data cannot be had asks four times, however much the pointer moves, then offers another try', async ({
  page,
}) => {
  const asked = await refuse(page, '**/figures/training-hardware.en.views.json', 4)
  await page.goto('/en/figures/training-hardware/')
  await alive(page)
  const figure = page.locator('.figure')
  await figure.locator('.views').hover()
  const box = await figure.locator('.views').boundingBox()
  for (let move = 0; move < 60; move += 1)
    await page.mouse.move((box?.x ?? 0) + 40 + move * 3, (box?.y ?? 0) + 40 + (move % 2) * 500)
  await expect(figure.getByRole('alert')).toBeVisible()
  expect(asked()).toBe(4)
  await expect(figure.locator('.picture:visible')).toHaveCount(1)
  await figure.getByRole('button', { name: 'Try again' }).click()
  await figure.locator('.interactive svg').first().waitFor()
})

test('a part of the program that cannot be had is tried again: the chart’s interactive layer', async ({
  page,
}) => {
  await hurry(page)
  await page.goto('/en/figures/training-hardware/')
  await alive(page)
  const asked = await refuse(page, '**/_next/static/chunks/*.js', 3)
  const figure = page.locator('.figure')
  await figure.locator('.views').hover()
  await figure.locator('.interactive svg').first().waitFor()
  expect(asked()).toBeGreaterThan(3)
})
