import { expect, test } from '@playwright/test'
import { wake } from './pages'

for (const [locale, broken, again, home] of [
  ['zh', '这一页出了错', '再试一次', '回到总览'],
  ['en', 'Something went wrong on this page', 'Try again', 'Back to the dashboard'],
] as const) {
  test(`a page whose script fails says so in its own language, with ways on (${locale})`, async ({
    page,
  }) => {
    // What the search of the claims does with every word.
    await page.addInitScript(() => {
      const { normalize } = String.prototype
      Object.assign(window, { broken: true })
      String.prototype.normalize = function (...args) {
        if ((window as unknown as { broken: boolean }).broken) throw new Error('broken on purpose')
        return normalize.apply(this, args)
      }
    })
    await page.goto(`/${locale}/claims/?q=3072`)
    await page.mouse.move(40, 40)
    await wake(page)
    await expect(page.getByRole('heading', { name: broken })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('link', { name: home })).toHaveAttribute('href', `/${locale}/`)
    await page.evaluate(() => Object.assign(window, { broken: false }))
    await page.getByRole('button', { name: again }).click()
    await expect(page.getByRole('searchbox').first()).toHaveValue('3072')
    await expect(page.getByRole('heading', { name: broken })).toHaveCount(0)
  })
}
