import { expect } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

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
