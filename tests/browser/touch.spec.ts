import { expect, type Page } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

/** Middles of the rings and dots of the chart that is shown, on the screen. */
async function marksOf(page: Page): Promise<{ x: number; y: number }[]> {
  return page.locator('.view:visible').evaluate((view) => {
    view.scrollIntoView({ block: 'center' })
    return [...view.querySelectorAll('.marks circle')]
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ width, y }) => width > 6 && y > 0 && y < window.innerHeight)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
  })
}

for (const slug of ['reach', 'accuracy', 'model-scale']) {
  test(`the first tap on a mark of ${slug} shows its card, and it stays until a tap elsewhere`, async ({
    page,
  }) => {
    await page.goto(`/en/figures/${slug}/`)
    await alive(page)
    const [first] = await marksOf(page)
    if (first === undefined) throw new Error('There are no marks')
    const card = page.locator('.tooltip')
    await page.touchscreen.tap(first.x, first.y)
    await expect(card).toBeVisible()
    const words = await card.textContent()
    expect((await card.boundingBox())?.width).toBeLessThanOrEqual(280)
    // No frame is drawn around the chart that was tapped.
    await expect(page.locator('.interactive')).toHaveCSS('outline-style', 'none')
    await page.waitForTimeout(800)
    await expect(card).toHaveText(words ?? '')
    // At its corner: the card of a mark high in the chart may reach over the middle of the title.
    await page
      .locator('h1')
      .first()
      .tap({ position: { x: 4, y: 4 } })
    await expect(card).toBeHidden()
    // Tapping the title has scrolled the page.
    const [, second] = await marksOf(page)
    if (second === undefined) throw new Error('There is one mark only')
    await page.touchscreen.tap(second.x, second.y)
    await expect(card).toBeVisible()
  })
}

test('a card covers no mark of a chart that is not high, and leads to the claim', async ({ page }) => {
  await page.goto('/en/figures/accuracy/')
  await alive(page)
  const marks = await marksOf(page)
  const [first] = marks
  if (first === undefined) throw new Error('There are no marks')
  await page.touchscreen.tap(first.x, first.y)
  const card = page.locator('.tooltip')
  await expect(card).toBeVisible()
  const box = await card.boundingBox()
  if (box === null) throw new Error('There is no card')
  const covered = marks.filter(
    ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  )
  expect(covered).toEqual([])
  await card.getByRole('link').tap()
  await page.waitForURL(/\/en\/claims\//)
})
