import { expect } from '@playwright/test'
import { test } from './engines'
import { chooser, FILE } from './open-page'
import { alive, CLAIM_COUNT, hold, holdScripts } from './pages'

test.describe('before its scripts have come', () => {
  test('a page can be read, marks the button that was pressed last, and does what it is for once they have', async ({
    page,
  }) => {
    const release = await holdScripts(page)
    await page.goto('/en/open/', { waitUntil: 'commit' })
    await expect(page.locator('main h1')).toBeVisible()
    const [sample, own] = [/sample/, /own data/].map((name) => page.getByRole('button', { name }))
    await own?.click()
    await sample?.click()
    expect(await page.locator('[data-pressed]').allTextContents()).toEqual(['Try a sample'])
    const sign = await sample?.evaluate((button) => getComputedStyle(button, '::after').content)
    expect(sign).toBe('"…"')
    release()
    await expect(page.getByRole('cell', { name: 'over 900,000 people' }).first()).toBeVisible()
    await expect(page.locator('[data-pressed]')).toHaveCount(0)
  })

  test('a file is chosen all the same', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/en/open/', { waitUntil: 'commit' })
    await chooser(page).setInputFiles(FILE)
    release()
    await expect(page.locator('.open-match')).toBeVisible()
  })

  test('a claim is copied all the same', async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto('/zh/claims/m6-accelerators/', { waitUntil: 'commit' })
    const cite = page.locator('#cite')
    await cite.getByRole('button', { name: '复制', exact: true }).click()
    release()
    await expect(cite.getByText('已复制')).toBeVisible()
  })
})

test.describe('while its data are on their way', () => {
  test('a search says that it searches', async ({ page }) => {
    const release = await hold(page, '**/search/en.json')
    await page.goto('/en/search/?q=genos')
    await expect(page.locator('.search-status')).toHaveText('Searching…')
    release()
    await expect(page.locator('.search-hits a').first()).toContainText('Genos')
  })

  test('a chart stays the picture that it is, and answers once they are there', async ({ page }) => {
    const release = await hold(page, '**/training-hardware.en.views.json')
    await page.goto('/en/figures/training-hardware/')
    await alive(page)
    const figure = page.locator('.figure')
    await figure.locator('.views').hover()
    await expect(figure.locator('.picture:visible')).toHaveCount(1)
    await expect(figure.locator('.interactive')).toHaveCount(0)
    release()
    await figure.locator('.interactive svg').first().waitFor()
  })

  test('the site’s own table says that it is arriving, and can be called off', async ({ page }) => {
    const release = await hold(page, '**/data/claims.csv')
    await page.goto('/zh/open/')
    await alive(page)
    const own = page.getByRole('button', { name: '试试本站的数据' })
    await own.click()
    await expect(page.getByText('正在接收：0 B')).toBeVisible()
    await page.getByRole('button', { name: '取消' }).click()
    await own.click()
    release()
    await expect(page.locator('.open-table')).toBeVisible()
  })
})

test('on the line of a phone far from town the claims are read, and a search waits for the scripts', async ({
  page,
}) => {
  const network = await page.context().newCDPSession(page)
  const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
  await network.send('Network.emulateNetworkConditions', line)
  await page.goto('/en/claims/', { waitUntil: 'commit' })
  const rows = page.locator('.claims-table tbody tr')
  await expect(rows).toHaveCount(CLAIM_COUNT)
  await expect(page.locator('#load-notice')).toBeHidden()
  await page.locator('.claims-search input').fill('genos')
  await expect(rows).not.toHaveCount(CLAIM_COUNT)
  await expect(rows.first()).toContainText('Genos')
})
