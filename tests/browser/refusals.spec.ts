import { expect } from '@playwright/test'
import { test } from './engines'
import { alive, CLAIM_COUNT } from './pages'

test('where the browser keeps nothing, every page is alive and its theme is switched', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied on purpose', 'SecurityError')
        },
      })
  })
  for (const path of ['/zh/', '/zh/claims/', '/zh/compare/', '/zh/source/', '/zh/open/', '/zh/search/']) {
    await page.goto(path)
    await alive(page)
    await page.locator('[data-theme-choice]').selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  }
})

for (const [what, deny] of [
  [
    'refuses to copy',
    () => {
      // The empty page that Firefox begins with has none.
      if ('Clipboard' in window)
        Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    },
  ],
  ['has no clipboard', () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })],
] as const) {
  test(`where the browser ${what}, the page says so and shows the words to be selected by hand`, async ({
    page,
  }) => {
    await page.addInitScript(deny)
    for (const path of ['/zh/claims/m6-accelerators/', '/zh/figures/accuracy/']) {
      await page.goto(path)
      await alive(page)
      const copy = page.locator('main').getByText(/^(复制|复制链接)$/)
      for (const button of (await copy.filter({ visible: true }).all()).slice(0, 2)) {
        await button.click()
        await expect(page.getByText(/浏览器不允许复制|请手动/).first()).toBeVisible()
      }
    }
  })
}

test('where the browser takes no more changes of the address, what is typed and chosen is shown all the same', async ({
  page,
}) => {
  const open = async (path: string) => {
    await page.goto(path)
    await alive(page)
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('too many in half a minute', 'SecurityError')
      }
      Object.assign(window.history, { pushState: refuse, replaceState: refuse })
    })
  }
  await open('/zh/claims/')
  const rows = page.locator('.claims-table tbody tr')
  await page.locator('.claims-search input').fill('2000万')
  await expect(rows).toHaveCount(1)
  await page.locator('.claims-search input').fill('')
  await expect(rows).toHaveCount(CLAIM_COUNT)
  await page.locator('.facet-choices label', { hasText: '有出入' }).locator('input').check()
  await expect(rows).not.toHaveCount(CLAIM_COUNT)
  await open('/zh/figures/accuracy/')
  const title = page.locator('h1 > span:visible')
  const before = (await title.textContent()) ?? ''
  await page.locator('[data-measure-option="1"] + span').click()
  await expect(title).not.toHaveText(before)
})
