import { expect } from '@playwright/test'
import { saved, test } from './engines'
import { chooser, start } from './open-page'

/** What turns round everything after it in its line, unless it is kept to itself. */
const MARK = '\u202E'
const TEXTS = [
  `na${MARK}me`,
  `subject ${MARK}x`,
  `one ${MARK}evil`,
  `two ${MARK}evil`,
  `whose ${MARK}it is`,
  'שלום',
]
const NAME = `table${MARK}vsc.csv`

test('words that run from right to left turn nothing round but themselves, wherever an opened file is shown', async ({
  page,
}) => {
  const [label, subject, one, two, whose, three] = TEXTS
  const text = [
    `${label},value,${subject}`,
    `${one},480,${whose}`,
    `${two},512,${whose}`,
    `${three},3,${three}`,
    `${one},see below,${whose}`,
  ].join('\n')
  await start(page)
  await chooser(page).setInputFiles({ name: NAME, mimeType: 'text/csv', buffer: Buffer.from(text) })
  /** Texts of the file that are in one line with others: neither between signs of isolation nor in their own element. */
  const loose = () =>
    page.evaluate(
      ({ texts, mark }) => {
        const turning = new RegExp(`[\u0590-\u05ff${mark}]`)
        const isolates = (element: Element) => {
          const { display, unicodeBidi } = getComputedStyle(element)
          return element.tagName === 'text' || display !== 'inline' || /isolate|plaintext/.test(unicodeBidi)
        }
        const found: string[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const words = (node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '')
          let place = node.parentElement
          if (!turning.test(words) || place?.closest('script, style, option')) continue
          while (place !== null && !isolates(place)) place = place.parentElement
          const line = place?.textContent ?? ''
          if (!texts.some((own) => own.includes(line))) found.push(line.slice(0, 80))
        }
        return found
      },
      { texts: [...TEXTS, NAME], mark: MARK },
    )
  await expect(page.locator('.open-match')).toBeVisible()
  expect(await loose()).toEqual([])
  await page.locator('.open-match').getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.locator('.open-figure').first()).toBeVisible()
  for (const choice of (await page.locator('.picker-entry input').all()).slice(0, 2)) await choice.check()
  await expect(page.locator('.comparison-sentences li')).not.toHaveCount(0)
  await page.locator('.open-rejected summary').first().click()
  expect(await loose()).toEqual([])
  const download = await saved(page.getByRole('button', { name: 'Download the rows shown (CSV)' }))
  expect(download.name).not.toContain(MARK)
  await page.getByRole('button', { name: 'Row 2: see every cell' }).click()
  await expect(page.locator('.open-row')).toBeVisible()
  expect(await loose()).toEqual([])
})
