import { expect, type Page } from '@playwright/test'
import { LOCALES } from '@/lib/locale'
import { test } from './engines'
import { alive, CLAIM_COUNT } from './pages'

/** The most that the page may be high, in CSS pixels, by its width. */
const HEIGHTS = [
  [1280, 5000],
  [360, 9000],
] as const

/** The most links that a reader sees before unfolding anything. */
const MOST_LINKS = 120

async function open(page: Page, locale: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`/${locale}/`)
}

function sidewards(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const locale of LOCALES) {
  test(`the ${locale} dashboard answers on its first screen and shows no more links than can be read`, async ({
    page,
  }) => {
    await open(page, locale, 1280)
    const lead = await page.locator('.lead-line').first().boundingBox()
    expect(lead?.y).toBeLessThan(900)
    const links = await page.evaluate(
      () => [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility()).length,
    )
    expect(links).toBeLessThanOrEqual(MOST_LINKS)
  })

  for (const [width, most] of HEIGHTS) {
    test(`the ${locale} dashboard is no higher than ${most} px at ${width} px`, async ({ page }) => {
      await open(page, locale, width)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most)
    })
  }

  test(`the ${locale} dashboard on paper fills seven sheets and names no sources that it leaves out`, async ({
    page,
  }) => {
    await open(page, locale, 1280)
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
    expect(sheets).toHaveLength(7)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.figure-source summary > span').filter({ visible: true })).toHaveCount(0)
  })

  test(`the header of the ${locale} site takes two lines on a phone, and its list opens without scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await open(page, locale, 360)
    const header = page.locator('.site-header')
    expect((await header.boundingBox())?.height).toBeLessThan(90)
    await expect(header.locator('nav > [aria-current="page"]')).toHaveCount(1)
    await header.locator('summary').click()
    await header.locator(`a[href$="/${locale}/open/"]:visible`).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/open/$`))
    await context.close()
  })
}

test('a phone folds the later charts, and a tap shows one without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await open(page, 'en', 360)
  const act = page.locator('.acts .figure:has(> .fold)').first()
  await expect(act.locator('h2')).toBeVisible()
  await expect(act.locator('.views')).toBeHidden()
  await act.locator('.fold > summary').click()
  await expect(act.locator('.views')).toBeVisible()
  await context.close()
})

for (const width of [1000, 1280, 1600]) {
  test(`at ${width} px every chart is open, whole and in its own place, also without scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await open(page, 'en', width)
    await expect(page.locator('.fold > summary:visible')).toHaveCount(0)
    const drawn = page.locator('.figure :is(.picture, .strip):visible')
    await expect(drawn).toHaveCount(await page.locator('.figure').count())
    const boxes = await page.locator('.figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const { top, bottom, left, right } = figure.getBoundingClientRect()
        return { top, bottom, left, right, within: figure.scrollWidth <= figure.clientWidth + 1 }
      }),
    )
    boxes.forEach((box, index) => {
      expect(box.within).toBe(true)
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left)
        expect(across <= 0 || other.top >= box.bottom).toBe(true)
      }
    })
    expect(await sidewards(page)).toBe(0)
    await context.close()
  })
}

test('every mark of the strip is reached by the pointer, and its card covers no mark', async ({ page }) => {
  await open(page, 'en', 1280)
  const marks = page.locator('#standing .strip-mark')
  await expect(marks).toHaveCount(CLAIM_COUNT)
  await marks.first().scrollIntoViewIfNeeded()
  for (let index = 0; index < CLAIM_COUNT; index += 1) {
    const mark = marks.nth(index)
    await mark.hover()
    const card = page.locator('#standing .strip-card:visible')
    await expect(card).toHaveCount(1)
    const [own, ...covered] = await page.evaluate((at) => {
      const all = [...document.querySelectorAll('#standing .strip-mark')]
      const shown = [...document.querySelectorAll('#standing .strip-card')].find((one) =>
        one.checkVisibility(),
      )
      const box = shown?.getBoundingClientRect()
      const own = all[at]?.closest('li')?.contains(shown ?? null) === true
      const hit = all.filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return (
          box !== undefined && left < box.right && right > box.left && top < box.bottom && bottom > box.top
        )
      })
      return [own, ...hit.map(() => true)]
    }, index)
    expect([index, own, covered.length]).toEqual([index, true, 0])
    expect((await mark.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
})

test('a mark of the strip shows its card to the keyboard, and Enter opens the claim', async ({ page }) => {
  await open(page, 'en', 1280)
  await alive(page)
  const link = page.locator('#standing li > a').nth(5)
  await link.focus()
  await expect(page.locator('#standing .strip-card:visible')).toHaveCount(1)
  const href = await link.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href}$`))
})

test('the first tap on a mark shows its card, and the second opens the claim', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto('/en/')
  await alive(page)
  const link = page.locator('#standing li > a').nth(20)
  await link.tap()
  await expect(page.locator('#standing .strip-card:visible')).toHaveCount(1)
  await expect(page).toHaveURL(/\/en\/$/)
  const href = await link.getAttribute('href')
  await link.tap()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await context.close()
})
