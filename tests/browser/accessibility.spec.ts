import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { KINDS, wake } from './pages'

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme })

    for (const path of [...KINDS, '/404.html', '/404/']) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`),
        ).toEqual([])
      })
    }
  })
}

test('axe finds nothing while a figure’s instrument shows a tooltip', async ({ page }) => {
  await page.goto('/en/')
  await wake(page)
  await page.locator('#training-hardware .views[tabindex]').focus()
  await page.locator('#training-hardware .plot-instrument').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#training-hardware .tooltip')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((v) => v.id)).toEqual([])
})
