import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { test } from './engines'
import { alive, holdScripts, unfoldAll } from './pages'

test('the list of what can be compared is in the page, and nothing waits for a hand', async ({ page }) => {
  await page.goto('/en/compare/')
  await alive(page)
  expect(await page.locator('.picker-entry').count()).toBeGreaterThan(50)
  await expect(page.getByText('Loading')).toHaveCount(0)
  await page.locator('.picker summary', { hasText: 'Compute' }).click()
  await page
    .getByRole('checkbox', { name: /480 cards/ })
    .first()
    .click()
  await expect(page.locator('.compare-chosen')).toContainText('480 cards')
})

test('a facet that was chosen before the page’s scripts had come is kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/en/claims/', { waitUntil: 'commit' })
  await page.locator('select[name="topic"]').selectOption('compute')
  release()
  await expect(page).toHaveURL(/\?topic=compute$/)
  await expect(page.locator('select[name="topic"]')).toHaveValue('compute')
})

for (const path of ['/en/', '/zh/claims/', '/en/compare/', '/zh/figures/accuracy/', '/en/open/'])
  test(`whatever is pressed twice on ${path} before its scripts have come breaks nothing`, async ({
    page,
  }) => {
    const release = await holdScripts(page)
    await page.goto(path, { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    await page.locator('button, summary').evaluateAll((pressed: HTMLElement[]) => {
      for (const one of pressed) for (let time = 0; time < 2; time += 1) one.click()
    })
    release()
    await alive(page)
    await expect(page.locator('main h1')).toBeVisible()
  })

test.describe('a picture', () => {
  // The driver puts its own style into the page before it takes one.
  test.use({ broken: /blocked an inline style/ })

  for (const width of [1280, 390]) {
    test(`of the whole dashboard, ${width} pixels wide, shows every chart`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('/en/')
      await unfoldAll(page)
      const image = sharp(await page.screenshot({ fullPage: true }))
      const boxes = await page.locator('.figure :is(.picture, .strip)').evaluateAll((pictures) =>
        pictures
          .map((picture) => picture.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map((box) => ({
            left: Math.ceil(box.left + window.scrollX),
            top: Math.ceil(box.top + window.scrollY),
            width: Math.floor(box.width),
            height: Math.floor(box.height),
          })),
      )
      expect(boxes).toHaveLength(await page.locator('section.figure').count())
      for (const box of boxes) {
        const { channels } = await image.clone().extract(box).stats()
        expect(Math.max(...channels.map(({ stdev }) => stdev)), JSON.stringify(box)).toBeGreaterThan(10)
      }
    })
  }
})

test('no style sheet leaves what is far below out of the page', () => {
  const sheets = readdirSync('app/styles').map((name) => readFileSync(join('app/styles', name), 'utf8'))
  expect(sheets.filter((sheet) => /content-visibility: (auto|hidden)/.test(sheet))).toEqual([])
})
