import { expect } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

const INTERACTIVE = ['training-hardware', 'in-context', 'accuracy', 'reach', 'model-scale', 'timeline']

for (const slug of INTERACTIVE) {
  test(`reaching for ${slug} lays its interactive layer over it, and nothing moves`, async ({ page }) => {
    await page.goto(`/en/figures/${slug}/`)
    await alive(page)
    const figure = page.locator(`#${slug}`)
    const views = figure.locator('.views[tabindex]')
    await views.scrollIntoViewIfNeeded()
    const place = await figure.boundingBox()
    await views.focus()
    await figure.locator('.interactive svg').first().waitFor()
    expect(await figure.boundingBox()).toEqual(place)
    const layer = await figure.locator('.interactive').boundingBox()
    expect(layer).toEqual(await figure.locator('.picture:visible').boundingBox())

    await page.keyboard.press('ArrowDown')
    const tooltip = figure.locator('.tooltip')
    await expect(tooltip).toBeVisible()
    const first = await tooltip.textContent()
    await page.keyboard.press('ArrowRight')
    expect(await tooltip.textContent()).not.toBe(first)
    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
  })
}

test('the index shows every chart in letters that can be read, and all of one leads to its page', async ({
  page,
}) => {
  await page.goto('/en/figures/')
  const charts = page.locator('.chart-index > li')
  for (const chart of await charts.all()) {
    const picture = chart.locator('.picture:visible')
    const { width } = (await picture.boundingBox()) ?? { width: 0 }
    expect(width / Number(await picture.getAttribute('width'))).toBeGreaterThan(0.95)
  }
  await charts.filter({ hasText: '98.3%' }).locator('.picture').click({ force: true })
  await expect(page).toHaveURL(/\/en\/figures\/accuracy\/$/)
})

test('Enter on a mark opens its claim', async ({ page }) => {
  await page.goto('/en/')
  await alive(page)
  await page.locator('#training-hardware .views[tabindex]').focus()
  await page.locator('#training-hardware .interactive svg').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/claims\/m6-accelerators\/$/)
})

test('the switches work by keyboard and the interactive layer follows them', async ({ page }) => {
  await page.goto('/en/')
  await alive(page)
  const figure = page.locator('#accuracy')
  await figure.locator('.views[tabindex]').focus()
  await figure.locator('.interactive svg').first().waitFor()
  await figure.locator('[data-measure-option="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('h2')).toContainText('errors')
  await figure.locator('.views[tabindex]').focus()
  // The focus is on the first mark already; back at it is the error rate of the article's first number.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(figure.locator('.tooltip')).toContainText(': 8%')
})

test('a pointer over a mark shows the quote', async ({ page }) => {
  await page.goto('/en/')
  await alive(page)
  const figure = page.locator('#training-hardware')
  await figure.locator('.views').scrollIntoViewIfNeeded()
  const bar = await figure.locator('.view:visible .marks rect').first().boundingBox()
  if (bar === null) throw new Error('There is no bar')
  await page.mouse.move(bar.x + bar.width - 2, bar.y + bar.height / 2)
  await expect(figure.locator('.tooltip q')).toBeVisible()
})

test('what a figure needs is there before it is reached for when a reader scrolls to it, and not before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/en/')
  await alive(page)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => path.endsWith('.views.json'))).toEqual([])
  await page.locator('#accuracy .views').scrollIntoViewIfNeeded()
  await expect(async () => expect(asked).toContain('/figures/accuracy.en.views.json')).toPass()
  await expect(page.locator('.interactive')).toHaveCount(0)
})

test('a pointer that lies on a figure before the page answers is not lost', async ({ page }) => {
  await page.goto('/en/figures/training-hardware/', { waitUntil: 'commit' })
  const figure = page.locator('.figure')
  await figure.locator('.views').hover()
  await figure.locator('.interactive svg').first().waitFor()
})

test('the theme that was chosen is there before the first paint of the next page', async ({ page }) => {
  await page.goto('/en/')
  await page.getByLabel('Theme').selectOption('dark')
  await page.goto('/zh/claims/', { waitUntil: 'commit' })
  await page.waitForSelector('body')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('switching a figure on its own page is kept in the address, and reload and Back bring it back', async ({
  page,
}) => {
  await page.goto('/en/figures/accuracy/')
  await page.getByText('Error rate', { exact: true }).first().click()
  await expect(page).toHaveURL(/\/accuracy\/\?measure=error$/)
  await page.reload()
  await expect(page.locator('[data-name="error"]')).toBeChecked()
  const files = page.locator('#files')
  await expect(files.locator('a:visible', { hasText: /^SVG$/ }).first()).toHaveAttribute(
    'href',
    '/figures/accuracy.error.en.svg',
  )
  await expect(files.locator('a:visible', { hasText: /^PNG$/ }).first()).toHaveAttribute(
    'href',
    '/figures/accuracy.error.en.png',
  )
  await page.goto('/en/method/')
  await page.goBack()
  await expect(page.locator('[data-name="error"]')).toBeChecked()
  await page.getByText('Accuracy', { exact: true }).first().click()
  await expect(page).toHaveURL(/\/accuracy\/$/)
})
