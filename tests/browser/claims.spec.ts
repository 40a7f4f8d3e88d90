import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { groupOf } from '@/lib/claims/status-group'
import type { Status } from '@/lib/dossier/statuses'
import { project } from '@/tests/fixtures/project'
import { saved, test } from './engines'
import { alive, CLAIM_COUNT, holdScripts } from './pages'

const rows = '.claims-table tbody tr'
const { claims } = project()
const countOf = (is: (status: Status) => boolean) => claims.filter(({ status }) => is(status)).length

test('a search in either language finds a claim, and the address keeps it over reload', async ({ page }) => {
  await page.goto('/en/claims/')
  await page.locator('.claims-search input').fill('2000万')
  await expect(page.locator(rows)).toHaveCount(1)
  await expect(page.locator('.claims-summary > [role="status"]')).toHaveText(`1 of ${CLAIM_COUNT} claims`)
  // The address follows the search a moment later.
  await expect(page).toHaveURL(/\?q=2000/)
  await page.reload()
  await expect(page.locator(rows)).toHaveCount(1)
  await expect(page.locator('.claims-search input')).toHaveValue('2000万')
  await page.goto('/zh/claims/?q=developers+worldwide')
  await expect(page.locator(rows)).toHaveCount(1)
})

for (const [locale, words] of [
  [
    'en',
    {
      mixed: 'In part or contradicted',
      open: 'Unresolved',
      repeated: 'Repeated, not verified',
      other: '中文',
    },
  ],
  ['zh', { mixed: '有出入', open: '待查', repeated: '只有转述', other: 'English' }],
] as const) {
  test(`in ${locale} several groups and statuses are chosen at once, and the address keeps them`, async ({
    page,
  }) => {
    const box = (name: string) => page.locator('.facet-choices label', { hasText: name }).locator('input')
    const other = locale === 'en' ? 'zh' : 'en'
    await page.goto(`/${locale}/claims/`)
    await box(words.mixed).check()
    await expect(page).toHaveURL(/\?group=mixed$/)
    await expect(page.locator(rows)).toHaveCount(countOf((status) => groupOf(status) === 'mixed'))
    await box(words.open).check()
    await expect(page).toHaveURL(/\?group=mixed,open$/)
    await expect(page.locator(rows)).toHaveCount(
      countOf((status) => ['mixed', 'open'].includes(groupOf(status))),
    )
    await box(words.repeated).check()
    await expect(page).toHaveURL(/\?group=mixed,open&status=repeated$/)
    const repeated = countOf((status) => status === 'repeated')
    await expect(page.locator(rows)).toHaveCount(repeated)
    await page.reload()
    await expect(page.locator(rows)).toHaveCount(repeated)
    await expect(box(words.open)).toBeChecked()
    await page.getByRole('link', { name: words.other }).click()
    await expect(page).toHaveURL(new RegExp(`/${other}/claims/\\?group=mixed,open&status=repeated$`))
    await expect(page.locator(rows)).toHaveCount(repeated)
    await page.goBack()
    await alive(page)
    await box(words.repeated).uncheck()
    await box(words.open).uncheck()
    await box(words.mixed).uncheck()
    await expect(page).toHaveURL(new RegExp(`/${locale}/claims/$`))
    await expect(page.locator(rows)).toHaveCount(CLAIM_COUNT)
  })
}

test('on a phone the first claim is on the first screen, below folded filters that say how many are chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/en/claims/?group=open,mixed&status=repeated')
  // Before the page has read its address, the rows are those of all claims.
  await expect(page.locator(rows)).not.toHaveCount(CLAIM_COUNT)
  await expect(page.locator(rows).first().locator('a').first()).toBeInViewport({ ratio: 1 })
  const fold = page.locator('.filters > summary')
  await expect(fold).toHaveText('Filters and order (3 chosen)')
  const box = page.locator('.facet-choices input[value="repeated"]')
  await expect(box).toBeHidden()
  await fold.click()
  await box.uncheck()
  await expect(fold).toHaveText('Filters and order (2 chosen)')
  await expect(page).toHaveURL(/\?group=open,mixed$/)
})

test('a choice of a status narrows, and back widens again', async ({ page }) => {
  await page.goto('/en/claims/')
  await page
    .locator('.facet-choices label', { hasText: /^Contradicted/ })
    .locator('input')
    .check()
  await expect(page).toHaveURL(/\?status=contradicted$/)
  await expect(page.locator(rows)).toHaveCount(countOf((status) => status === 'contradicted'))
  await page.goBack()
  await expect(page.locator(rows)).toHaveCount(CLAIM_COUNT)
})

test('the three counts of the dashboard lead to their claims', async ({ page }) => {
  for (const index of [0, 1, 2]) {
    await page.goto('/en/')
    const group = page.locator('.standfirst a').nth(index)
    const count = Number.parseInt((await group.textContent()) ?? '', 10)
    await group.click()
    await expect(page).toHaveURL(/\/en\/claims\/\?group=[a-z]+$/)
    await expect(page.locator(rows)).toHaveCount(count)
  }
})

test('a search that finds nothing says so and offers a way back', async ({ page }) => {
  await page.goto('/en/claims/?q=zeppelin')
  await expect(page.getByText('No claims match.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(page.locator(rows)).toHaveCount(CLAIM_COUNT)
})

test('broken values in the address fall back to the whole table', async ({ page }) => {
  await page.goto('/en/claims/?topic=astrology&sort=sideways&hedge=')
  await expect(page.locator(rows)).toHaveCount(CLAIM_COUNT)
})

test('the download holds exactly the rows that are shown, in their order', async ({ page }) => {
  await page.goto('/en/claims/?topic=compute&sort=figure')
  const download = await saved(page.getByRole('button', { name: /Download what is shown/ }))
  const { data } = Papa.parse<Record<string, string>>(download.body.toString(), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map((row) => row.id)).toEqual(['nvidia-accelerators', 'google-accelerators', 'm6-accelerators'])
  expect(data.map((row) => row.status)).toEqual(['partly', 'contradicted', 'sourced'])
})

test('the whole table can be used by keyboard alone', async ({ page }) => {
  await page.goto('/en/claims/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  const search = page.locator('.claims-search input')
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('Tab')
    if (await search.evaluate((element) => element === document.activeElement)) break
  }
  await expect(search).toBeFocused()
  await page.keyboard.type('modelscope largest')
  await expect(page.locator(rows)).toHaveCount(1)
  const link = page.locator(`${rows} a`)
  for (let press = 0; press < 24; press += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/claims\/modelscope-largest\/$/)
})

test('words that are typed before the page’s scripts have come are searched for all the same', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/en/claims/', { waitUntil: 'commit' })
  await page.locator('.claims-search input').fill('genos')
  release()
  await expect(page.locator('.claims-search input')).toHaveValue('genos')
  await expect(page).toHaveURL(/\?q=genos$/)
})
