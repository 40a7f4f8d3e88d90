import { expect, type Page } from '@playwright/test'
import { readAssessed } from '@/lib/claims/read-assessed'
import { LOCALES } from '@/lib/locale'
import { test } from './engines'

const WIDTHS = [360, 640, 900, 1280, 1600]
/** Ascenders and descenders of two lines may share a pixel, and a face may be a hair wider than it was measured. */
const SLACK = 1.5
const slugs = readAssessed().dossier.figures.map(({ slug }) => slug)

/** Texts of the pictures that are shown that touch another one or are cut by the window or their picture. */
async function troubled(page: Page): Promise<string[]> {
  return page.evaluate((slack) => {
    const found: string[] = []
    for (const picture of document.querySelectorAll<SVGSVGElement>('.figure .picture')) {
      const frame = picture.getBoundingClientRect()
      if (frame.width === 0) continue
      const texts = [...picture.querySelectorAll('text')]
        .map((text) => {
          // Without the halo around its letters, which Firefox counts to the box of a text.
          const { x, y, width, height } = text.getBBox()
          const matrix = text.getScreenCTM() ?? new DOMMatrix()
          const from = new DOMPoint(x, y).matrixTransform(matrix)
          const to = new DOMPoint(x + width, y + height).matrixTransform(matrix)
          const box = new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)
          const size =
            Number.parseFloat(getComputedStyle(text).fontSize) * (frame.width / picture.viewBox.baseVal.width)
          // The box of a line is higher than its letters.
          const inset = Math.max(0, (box.height - size) / 2)
          const [top, bottom] = [box.top + inset, box.bottom - inset]
          return { words: text.textContent ?? '', left: box.left, right: box.right, top, bottom }
        })
        .filter(({ words }) => words.trim() !== '')
      texts.forEach((a, index) => {
        if (
          a.left < Math.max(0, frame.left) - slack ||
          a.right > Math.min(window.innerWidth, frame.right) + slack
        )
          found.push(`${a.words} is cut`)
        if (a.top < frame.top - slack || a.bottom > frame.bottom + slack)
          found.push(`${a.words} is above or below`)
        for (const b of texts.slice(index + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (across > slack && down > slack) found.push(`${a.words} / ${b.words}`)
        }
      })
    }
    return found
  }, SLACK)
}

for (const locale of LOCALES) {
  for (const slug of slugs) {
    test(`no words of ${slug} touch others or are cut in ${locale}, at any width`, async ({ page }) => {
      await page.goto(`/${locale}/figures/${slug}/`)
      await page.evaluate(() => document.fonts.ready)
      const options = await page.locator('.figure .switch input').count()
      for (let chosen = 0; chosen < Math.max(1, options); chosen += 1) {
        if (options > 0)
          await page
            .locator('.figure .switch input')
            .nth(chosen)
            .evaluate((input: HTMLInputElement) => input.click())
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          expect(await troubled(page), `${width} px, option ${chosen}`).toEqual([])
        }
      }
    })
  }
}
