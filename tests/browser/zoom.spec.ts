import { expect, type Page } from '@playwright/test'
import { LOCALES } from '@/lib/locale'
import { test } from './engines'
import { alive, KINDS } from './pages'

/** A screen of 1280 by 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 }

for (const locale of LOCALES) {
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

for (const locale of LOCALES) {
  for (const width of [360, 560, 768, 1280, 1320, 1600]) {
    test(`the annotated sentence of the ${locale} dashboard keeps its lines at ${width} px and at twice the text`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/${locale}/`)
      for (const size of ['100%', '200%']) {
        // The policy of the page allows no style sheet of others.
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize
        }, size)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        expect(await overlapsInLead(page)).toEqual([])
        expect(await brokenInHeadings(page)).toEqual([])
      }
    })
  }
}

/** Words and notes of the annotated sentence that lie on one another or reach out of it. */
function overlapsInLead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.lead')?.getBoundingClientRect()
    const boxes = [
      ...document.querySelectorAll(
        '.lead-words, .lead-before, .lead-rest, .lead-quote, .lead-note > *, .lead-also',
      ),
    ].flatMap((element) => {
      // The words themselves: a box of the grid is as large as its place.
      const words = document.createRange()
      words.selectNodeContents(element)
      return [...words.getClientRects()].map((box) => ({ text: element.textContent ?? '', element, box }))
    })
    const found: string[] = []
    boxes.forEach(({ text, element, box }, index) => {
      if (frame !== undefined && box.right > frame.right + 1) found.push(`${text} reaches out`)
      for (const other of boxes.slice(index + 1)) {
        if (element === other.element) continue
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        // Lines of large letters are set closer than their boxes are high.
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (x > 1 && y > 10) found.push(`${text} / ${other.text}`)
      }
    })
    return found
  })
}

/** The words of headings that do not have room in one line. */
function brokenInHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createRange()
    return [...document.querySelectorAll(':is(h1, h2) *')].flatMap(({ firstChild }) => {
      const text = firstChild?.nodeType === Node.TEXT_NODE ? (firstChild.textContent ?? '') : ''
      return [...text.matchAll(/[A-Za-z’]+/g)].flatMap(({ 0: word, index }) => {
        if (firstChild === null) return []
        words.setStart(firstChild, index)
        words.setEnd(firstChild, index + word.length)
        return new Set([...words.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : []
      })
    })
  })
}

/** A sheet of A4 on its side, without its margins. */
const LANDSCAPE = { width: 1051, height: 710 }

test('on paper in landscape no paragraph of any page is squeezed into a column', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(LANDSCAPE)
  const squeezed: string[] = []
  for (const path of KINDS) {
    await page.goto(path)
    const texts = await page
      .locator('main p:visible')
      .evaluateAll((paragraphs) =>
        paragraphs
          .filter(({ textContent, clientWidth }) => textContent.length > 120 && clientWidth < 240)
          .map(({ textContent }) => textContent.slice(0, 40)),
      )
    squeezed.push(...texts.map((text) => `${path}: ${text}`))
  }
  expect(squeezed).toEqual([])
})
