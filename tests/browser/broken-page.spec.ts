import { expect } from '@playwright/test'
import { test } from './engines'
import { alive } from './pages'

test.use({ broken: /broken on purpose/ })

for (const [locale, broken, again, home] of [
  ['zh', '这一页出了错', '再试一次', '回到总览'],
  ['en', 'Something went wrong on this page', 'Try again', 'Back to the overview'],
] as const) {
  test(`a page whose script fails says so in its own language, with ways on (${locale})`, async ({
    page,
  }) => {
    // What the search of the claims does with every word that is not plain ASCII.
    await page.addInitScript(() => {
      if (origin === 'null' || sessionStorage.getItem('sound') !== null) return
      String.prototype.normalize = () => {
        throw new Error('broken on purpose')
      }
    })
    await page.goto(`/${locale}/claims/?q=卡`)
    await page.mouse.move(40, 40)
    await alive(page)
    await expect(page.getByRole('heading', { name: broken })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('link', { name: home })).toHaveAttribute('href', `/${locale}/`)
    await page.evaluate(() => sessionStorage.setItem('sound', ''))
    await page.getByRole('button', { name: again }).click()
    await page.mouse.move(50, 50)
    await expect(page.getByRole('searchbox').first()).toHaveValue('卡')
    await expect(page.getByRole('heading', { name: broken })).toHaveCount(0)
  })
}
