import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import Papa from 'papaparse'

const rows = '.claims-table tbody tr'

test('a search in either language finds a claim, and the address keeps it over reload', async ({ page }) => {
  await page.goto('/en/claims/')
  await page.locator('.claims-search input').fill('开发者')
  await expect(page.locator(rows)).toHaveCount(1)
  await expect(page.locator('.claims-summary > [role="status"]')).toHaveText('1 of 50 claims')
  await page.reload()
  await expect(page.locator(rows)).toHaveCount(1)
  await expect(page.locator('.claims-search input')).toHaveValue('开发者')
  await page.goto('/zh/claims/?q=developers')
  await expect(page.locator(rows)).toHaveCount(1)
})

test('facets narrow, back widens again, and the language switch keeps the view', async ({ page }) => {
  await page.goto('/en/claims/')
  await page
    .locator('label', { has: page.getByText('Status', { exact: true }) })
    .locator('select')
    .selectOption('disputed')
  await expect(page).toHaveURL(/\?status=disputed$/)
  const disputed = await page.locator(rows).count()
  expect(disputed).toBeGreaterThan(0)
  expect(disputed).toBeLessThan(50)
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/claims\/\?status=disputed$/)
  await expect(page.locator(rows)).toHaveCount(disputed)
  await page.goBack()
  await page.goBack()
  await expect(page.locator(rows)).toHaveCount(50)
})

test('a search that finds nothing says so and offers a way back', async ({ page }) => {
  await page.goto('/en/claims/?q=zeppelin')
  await expect(page.getByText('No claim fits.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all claims' }).click()
  await expect(page.locator(rows)).toHaveCount(50)
})

test('broken values in the address fall back to the whole table', async ({ page }) => {
  await page.goto('/en/claims/?topic=astrology&sort=sideways&hedge=')
  await expect(page.locator(rows)).toHaveCount(50)
})

test('the download holds exactly the rows that are shown, in their order', async ({ page }) => {
  await page.goto('/en/claims/?topic=compute&sort=figure')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download what is shown/ }).click(),
  ])
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map((row) => row.id)).toEqual(['nvidia-accelerators', 'google-accelerators', 'm6-accelerators'])
  expect(data.map((row) => row.status)).toEqual(['partly', 'disputed', 'on-record'])
})

test('the whole table can be used by keyboard alone', async ({ page }) => {
  await page.goto('/en/claims/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  const search = page.locator('.claims-search input')
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('Tab')
    if (await search.evaluate((element) => element === document.activeElement)) break
  }
  await expect(search).toBeFocused()
  await page.keyboard.type('modelscope largest')
  await expect(page.locator(rows)).toHaveCount(1)
  const link = page.locator(`${rows} a`)
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/claims\/modelscope-largest\/$/)
})

test('words that are typed before the page’s scripts have come are searched for all the same', async ({
  page,
}) => {
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.goto('/en/claims/')
  await page.locator('.claims-search input').fill('genos')
  await expect(page.locator('.claims-search input')).toHaveValue('genos')
  await expect(page).toHaveURL(/\?q=genos$/)
})
