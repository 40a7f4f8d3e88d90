import { expect, type Page } from '@playwright/test'
import { test } from './engines'
import { alive, CLAIM_COUNT, holdScripts } from './pages'

/**
 * What a reader's browser does to a page: translators wrap its texts, extensions and password managers add nodes, a search
 * marks its hits. React knows nothing of it, before it takes the page over and after; nothing may be lost by it.
 */
const CHANGES: Readonly<Record<string, () => void>> = {
  'every text wrapped as a translator does': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text)
    for (const text of texts) {
      const parent = text.parentElement
      if (text.textContent?.trim() === '' || parent?.closest('script, style, noscript, svg') !== null)
        continue
      const inner = document.createElement('font')
      inner.textContent = text.textContent
      const outer = document.createElement('font')
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  },
  'a node put first into the body': () => document.body.prepend(document.createElement('div')),
  'a node put last into the body': () => document.body.append(document.createElement('div')),
  'a node put first into the main part': () =>
    document.querySelector('main')?.prepend(document.createElement('div')),
  'a node put last into the main part': () =>
    document.querySelector('main')?.append(document.createElement('div')),
  'a node put into the header': () =>
    document.querySelector('header')?.prepend(document.createElement('div')),
  'a node put beside a field': () =>
    document.querySelector('main input, header select')?.after(document.createElement('div')),
  'a word marked': () => {
    const text = document.querySelector('main h1')?.firstChild
    const words = text instanceof Text ? text : text?.firstChild
    if (!(words instanceof Text)) throw new Error('The heading begins with no text')
    const mark = document.createElement('mark')
    mark.append(words.splitText(1).splitText(2).previousSibling ?? '')
    words.after(mark)
  },
  'the words of a link in the header changed': () => {
    const link = document.querySelector('header nav a')
    if (link !== null) link.textContent = 'Changed'
  },
}

/** What is left of a page: everything that vanished when React made a page anew out of nothing. */
async function contentOf(page: Page) {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true)
    // A browser that runs scripts shows nothing of it, and React does not make it.
    if (main instanceof Element) for (const none of main.querySelectorAll('noscript')) none.remove()
    return {
      pictures: document.querySelectorAll('main svg').length,
      marks: document.querySelectorAll('main svg :is(rect, circle, path)').length,
      tables: document.querySelectorAll('main table').length,
      links: document.querySelectorAll('a[href]').length,
      footer: document.querySelector('footer')?.textContent?.length,
      words: main?.textContent?.length,
      controls: [...document.querySelectorAll<HTMLElement>('main :is(input, select, button)')].filter(
        (control) => control.offsetParent !== null,
      ).length,
      theme: document.documentElement.dataset.theme,
      switch: document.querySelector<HTMLSelectElement>('[data-theme-choice]')?.value,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }
  })
}

/** What a reader does on each page, which must still work. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/en/': async (page) => {
    const figure = page.locator('#training-hardware')
    await figure.locator('.views').focus()
    await figure.locator('.interactive svg').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expect(figure.locator('.tooltip')).toContainText('480')
  },
  '/en/claims/': async (page) => {
    await page.locator('.claims-search input').fill('genos')
    const rows = page.locator('.claims-table tbody tr')
    await expect(rows.first()).toContainText('Genos')
    const said = page.locator('.claims-summary [role="status"]').first()
    await expect(said).not.toHaveText(`${CLAIM_COUNT} of ${CLAIM_COUNT} claims`)
    await expect(rows).toHaveCount(Number.parseInt((await said.textContent()) ?? '', 10))
    await page.locator('.claims-search input').fill('')
    await expect(rows).toHaveCount(CLAIM_COUNT)
  },
  '/en/claims/m6-energy-reduction/': async (page) => {
    await page.locator('.search-link').click()
    await page.locator('.search-panel input').fill('genos')
    await expect(page.locator('.search-hits a').first()).toContainText('Genos')
    await page.locator('.search-panel input').fill('xyzzyplugh')
    await expect(page.locator('.search-status')).toContainText('Nothing found')
  },
  '/en/compare/': async (page) => {
    const entry = (words: string) => page.locator('.picker-entry', { hasText: words }).first()
    await page.locator('.picker summary', { hasText: 'Compute' }).click()
    await entry('480 cards').locator('input').check()
    await entry('3,072 A100s').locator('input').check()
    await expect(page.locator('.compare .comparison-sentences')).toContainText('6.4 times')
    await page.locator('.compare-chosen button[aria-label]').first().click()
    await expect(page.locator('.compare-chosen button[aria-label]')).toHaveCount(1)
  },
}

// React reports that it makes anew what somebody has changed.
test.use({ broken: /Minified React error #418/ })
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    // Not of the empty page that Firefox begins with.
    if (origin !== 'null') localStorage.setItem('theme', 'dark')
  }),
)

for (const [path, use] of Object.entries(PAGES)) {
  for (const [name, change] of Object.entries(CHANGES)) {
    test(`${path} loses nothing by ${name}, before the page answers or after`, async ({ page }) => {
      await page.goto(path)
      await alive(page)
      const whole = await contentOf(page)
      expect(whole).toMatchObject({ theme: 'dark', switch: 'dark', paper: 'rgb(22, 22, 20)' })
      expect(whole.footer).toBeGreaterThan(300)

      await page.evaluate(change)
      await use(page)
      expect(await page.locator('main h1').count()).toBe(1)
      expect((await contentOf(page)).theme).toBe('dark')

      const release = await holdScripts(page)
      await page.goto(path, { waitUntil: 'commit' })
      await page.locator('footer').waitFor()
      await page.evaluate(change)
      release()
      await alive(page)
      const left = await contentOf(page)
      expect({ ...left, words: 0, footer: 0 }).toEqual({ ...whole, words: 0, footer: 0 })
      expect(left.words).toBeGreaterThanOrEqual(whole.words ?? Number.NaN)
      expect(left.footer).toBe(whole.footer)
      await use(page)
    })
  }
}
