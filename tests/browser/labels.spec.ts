import { expect, type Page } from '@playwright/test'
import { readAssessed } from '@/lib/claims/read-assessed'
import { LOCALES } from '@/lib/locale'
import { phrasesOf } from '@/lib/text/phrases'
import { test } from './engines'
import { KINDS } from './pages'

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

/** The lines of each text that is balanced, from its start on; of one that is phrased, those of its phrases. */
async function balanced(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(:has(h1, h2, h3, p, ul, div))')]
      .filter((block) => getComputedStyle(block).getPropertyValue('text-wrap-style') === 'balance')
      .filter((block) => block.checkVisibility() && getComputedStyle(block).display !== 'inline')
      .map((block) => block.querySelector('.phrased') ?? block)
      .map((block) => {
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        const lines: string[] = []
        let before = Number.POSITIVE_INFINITY
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
          for (let at = 0; at < (node as Text).length; at++) {
            const letter = new Range()
            letter.setStart(node, at)
            letter.setEnd(node, at + 1)
            const { left, width } = letter.getBoundingClientRect()
            if (width === 0) continue
            if (left < before) lines.push('')
            lines[lines.length - 1] += letter.toString()
            before = left
          }
        return lines
      })
      .filter((lines) => lines.length > 1),
  )
}

test('in Chinese, what is balanced breaks in no word, at the width of a phone and of a desk', async ({
  page,
}) => {
  let seen = 0
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of KINDS.filter((kind) => kind.includes('zh/'))) {
      await page.goto(path)
      for (const lines of await balanced(page)) {
        seen++
        let end = 0
        const ends = phrasesOf(lines.join('')).map((phrase) => (end += phrase.length))
        lines.slice(0, -1).reduce((length, line, index) => {
          const at = length + line.length
          const isWithin = /\p{Script=Han}$/u.test(line) && /^\p{Script=Han}/u.test(lines[index + 1] ?? '')
          expect(!isWithin || ends.includes(at), `${path} at ${width}: ${lines.join(' | ')}`).toBe(true)
          return at
        }, 0)
      }
    }
  }
  expect(seen).toBeGreaterThan(50)
})
