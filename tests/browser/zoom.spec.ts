import { expect } from '@playwright/test'
import { test } from './engines'
import { alive, KINDS } from './pages'

/** A screen of 1280 by 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 }

for (const locale of ['zh', 'en']) {
  test(`at 400 % no ${locale} page scrolls sideways, hides behind what stays, or begins far down`, async ({
    page,
  }) => {
    await page.setViewportSize(MAGNIFIED)
    const found: string[] = []
    for (const path of KINDS.filter((kind) => kind.startsWith(`/${locale}/`))) {
      await page.goto(path)
      await alive(page)
      const seen = await page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight / 2)
        const stays = [...document.querySelectorAll('body *')].filter((element) => {
          if (!['fixed', 'sticky'].includes(getComputedStyle(element).position)) return false
          const { top, bottom, height } = element.getBoundingClientRect()
          return height > innerHeight / 4 && bottom > 0 && top < innerHeight
        })
        const heading = document.querySelector('h1')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
        return {
          width: document.documentElement.scrollWidth,
          stays: stays.map(({ className }) => String(className)),
          heading: heading + scrollY,
        }
      })
      if (seen.width !== MAGNIFIED.width) found.push(`${path} is ${seen.width} wide`)
      if (seen.stays.length > 0) found.push(`${path} keeps ${seen.stays.join()}`)
      if (seen.heading > 2 * MAGNIFIED.height) found.push(`${path} begins at ${seen.heading}`)
    }
    expect(found).toEqual([])
  })
}

test('at 400 % the claims are searched, and one is opened, by keyboard alone', async ({ page }) => {
  await page.setViewportSize(MAGNIFIED)
  await page.goto('/en/claims/')
  await alive(page)
  await page.getByRole('searchbox').first().focus()
  await page.keyboard.type('3072')
  const link = page.locator('.claims-table tbody a[href$="/nvidia-accelerators/"]').first()
  await expect(page.locator('.claims-table tbody tr')).toHaveCount(1)
  await link.focus()
  const box = await link.boundingBox()
  expect(box === null ? -1 : box.y).toBeGreaterThanOrEqual(0)
  expect(box === null ? 999 : box.y + box.height).toBeLessThanOrEqual(MAGNIFIED.height)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\/nvidia-accelerators\/$/)
})
