import { expect } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

for (const [locale, query, target] of [
  ['en', 'modelscop', 'subjects/modelscope/'],
  ['zh', '魔搭社区', 'subjects/modelscope/'],
  ['zh', '算力', 'claims/\\?topic=compute'],
  ['en', 'evidence', 'evidence/'],
] as const) {
  test(`in ${locale} the key / opens the search, which finds and opens ${target} by keyboard, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${locale}/method/`)
    await alive(page)
    await page.keyboard.press('/')
    const field = page.locator('.search-panel input')
    await expect(field).toBeFocused()
    await page.keyboard.insertText(query)
    await expect(page.locator('.search-hits [role="option"]').first()).toBeVisible()
    const options = await page.locator('.search-hits [role="option"]').allInnerTexts()
    expect(new Set(options).size).toBe(options.length)
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.search-hits [role="option"]').nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${locale}/${target}$`))
  })
}

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('/en/')
  await alive(page)
  await page.waitForLoadState('networkidle')
  await page.locator('.search-link').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.search-panel input')).toBeFocused()
  await page.keyboard.type('M6')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toBeHidden()
  await expect(page.locator('.search-link')).toBeFocused()
})

test('a slash that is typed into a field is a slash', async ({ page }) => {
  await page.goto('/en/claims/')
  const field = page.locator('.claims-search input')
  await field.focus()
  await page.keyboard.type('1/2')
  await expect(field).toHaveValue('1/2')
  await expect(page.locator('dialog')).toBeHidden()
})

test('the search says how many it found, shows the first and then all', async ({ page }) => {
  await page.goto('/en/search/?q=M6')
  const options = page.locator('.search-hits [role="option"]')
  await expect(page.locator('.search-status')).toHaveText(/^The first 12 of \d+ results$/)
  await expect(options).toHaveCount(12)
  const [, all] = /of (\d+)/.exec((await page.locator('.search-status').textContent()) ?? '') ?? []
  await page.getByRole('button', { name: `Show all ${all} results` }).click()
  await expect(options).toHaveCount(Number(all))
})

test('the search page keeps what is asked in its address, and says when nothing is found', async ({
  page,
}) => {
  await page.goto('/en/search/?q=genos')
  await expect(page.locator('.search-hits [role="option"]').first()).toContainText('Genos')
  await page.locator('.search-panel input').fill('xyzzyplugh')
  await expect(page.locator('.search-status')).toContainText('Nothing found')
  await expect(page).toHaveURL(/\?q=xyzzyplugh$/)
})
