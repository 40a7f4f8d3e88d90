import { expect, type Locator } from '@playwright/test'
import Papa from 'papaparse'
import { WIDTHS } from '@/lib/charts/layout/layout'
import { saved, test } from './engines'
import { alive, scriptsOf } from './pages'

const SAID = {
  en: 'By number alone, NVIDIA (3,072 A100s) is 6.4 times M6 (480 cards).',
  zh: '单论数字，英伟达（3072块A100）是M6（480张卡）的6.4倍。',
}

for (const locale of ['zh', 'en'] as const) {
  test(`in ${locale} two claims are found, chosen and compared by keyboard alone, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${locale}/compare/`)
    await alive(page)
    const search = page.locator('.picker-search input')
    await search.focus()
    await page.keyboard.type('480')
    const m6 = page.locator('.picker-entry', { hasText: locale === 'zh' ? '480张卡' : '480 cards' }).first()
    await m6.locator('input').focus()
    await page.keyboard.press('Space')
    await search.fill('')
    await search.focus()
    await page.keyboard.type('3072')
    await page.locator('.picker-entry input').first().focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?claims=m6-accelerators,nvidia-accelerators$/)
    await expect(page.locator('.compare .comparison-sentences li')).toHaveText([SAID[locale]])
    await expect(page.locator('.compare .picture:visible')).toHaveCount(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
}

test('what cannot be compared says why and cannot be chosen; other devices come with a caution that stays', async ({
  page,
}) => {
  await page.goto('/en/compare/?claims=m6-accelerators')
  await alive(page)
  const entry = (words: string) => page.locator('.picker-entry', { hasText: words }).first()
  // What goes with the chosen number is open, the rest under one heading.
  await expect(entry('2,048 TPUs')).toBeVisible()
  await expect(entry('over 20 million developers')).toBeHidden()
  await expect(entry('over 20 million developers').locator('input')).toBeDisabled()
  await expect(entry('over 20 million developers')).toContainText('accelerators are not people')
  await expect(entry('largest').locator('input')).toBeDisabled()
  await expect(entry('2,048 TPUs')).toContainText('with a caution')
  await entry('2,048 TPUs').locator('input').check()
  await expect(entry('2,048 TPUs')).not.toContainText('caution')
  await expect(entry('480 cards')).not.toContainText('caution')
  const caution = page.locator('.compare .figure-caution', { hasText: 'how many there are' })
  await expect(caution).toContainText('how many there are')
  await page.locator('.compare-controls').getByLabel('Scale').selectOption('log')
  await expect(caution).toBeVisible()
  await page.reload()
  await page.locator('.compare-chosen').waitFor()
  await expect(caution).toBeVisible()
})

test('base, measure, scale and evidence are in the address, and back and reload bring the view back', async ({
  page,
}) => {
  await page.goto('/en/compare/?claims=m6-accelerators,nvidia-accelerators,google-accelerators')
  await alive(page)
  const said = page.locator('.compare .comparison-sentences li')
  await page.locator('.compare-controls').getByLabel('Measure').selectOption('parameters')
  await expect(said).toContainText(['2.67 times'])
  await page.locator('.compare-controls').getByLabel('Compare with').selectOption('nvidia-accelerators')
  await expect(said).toContainText(['2.4 times Google'])
  await page.locator('.compare-controls').getByLabel('Show the sources').check()
  await expect(page).toHaveURL(/(?=.*base=nvidia-accelerators)(?=.*per=parameters)(?=.*evidence=1)/)
  const view = (await page.locator('.compare-view').textContent()) ?? ''
  await page.reload()
  await alive(page)
  await expect(said).toContainText(['2.4 times Google'])
  await expect(page.locator('.compare-view')).toHaveText(view, { useInnerText: false })
  await page.goBack()
  await page.goBack()
  await expect(said).toContainText(['2.67 times M6'])
})

test('the picture answers to the keyboard and leads to the claim', async ({ page }) => {
  await page.goto('/en/compare/?claims=m6-accelerators,nvidia-accelerators')
  await page.locator('.compare .views[tabindex]').focus()
  await page.locator('.compare .interactive svg').first().waitFor()
  await expect(page.locator('.compare .tooltip')).toContainText('只用480张卡')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/claims\/m6-accelerators\/$/)
})

test('the comparison is taken away as CSV, as SVG that needs no style sheet, and as PNG', async ({
  page,
}) => {
  await page.goto('/en/compare/?claims=modelscope-developers,hugging-face-users')
  await alive(page)
  const save = async (name: string) => {
    return (await saved(page.getByRole('button', { name, exact: true }))).body
  }
  const { data } = Papa.parse<Record<string, string>>((await save('CSV')).toString(), {
    header: true,
    delimiter: ',',
  })
  expect(data[1]?.id).toBe('hugging-face-users')
  expect(data[0]?.high).toBe('')
  const svg = (await save('SVG')).toString()
  expect(svg).not.toMatch(/var\(|class=/)
  expect(svg).toContain('over 20 million developers')
  // The arrow of “over”.
  expect(svg).toContain('more than')
  // What must be said with a comparison leaves the page with it, and numbers stay whole.
  const words = [...svg.replace(/<\/?tspan[^>]*>/g, '').matchAll(/>([^<]+)<\/text>/g)]
    .map(([, text]) => text)
    .join(' ')
  expect(words).toContain('counted in different ways')
  expect(words).toContain('are background')
  expect(words).toContain('No source was found for ModelScope’s “over 20 million developers”')
  expect(words).toMatch(/The numbers are those of .+ In Chinese/)
  expect(data[0]?.cautions).toContain('counted in different ways')
  const png = await save('PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2 * (WIDTHS.wide + 80))
})

for (const [locale, claims, reason] of [
  ['en', 'm6-accelerators,chatgpt-users,no-such-claim', 'accelerators are not people'],
  ['zh', 'm6-accelerators,chatgpt-users', '一个是加速器数量，一个是人数'],
  ['en', 'genos-first', 'ranks and firsts cannot be divided'],
] as const) {
  test(`in ${locale} ${claims} says why it cannot be compared, and offers what can be`, async ({ page }) => {
    await page.goto(`/${locale}/compare/?claims=${claims}`)
    await expect(page.locator('.compare-chosen li').first()).toBeVisible()
    await expect(page.locator('.compare-view [role=status]')).toContainText(reason)
    const offers = page.locator('.compare-offers button')
    if (claims === 'genos-first') {
      await expect(offers).toHaveCount(0)
      await expect(page.locator('.compare .comparison .picture:visible')).toHaveCount(1)
      return
    }
    await expect(page.locator('.compare .picture')).toHaveCount(0)
    await offers.first().click()
    await expect(page).toHaveURL(/\?claims=m6-accelerators,nvidia-accelerators$/)
    await expect(page.locator('.compare .comparison-sentences li')).toHaveText([SAID[locale]])
  })
}

test('on arrival a comparison is drawn, and the list is there by theme, on a phone before the example', async ({
  page,
}) => {
  await page.goto('/en/compare/', { waitUntil: 'networkidle' })
  await expect(page.locator('.picker-entry:visible').first()).toBeVisible()
  await expect(page.locator('.picker summary', { hasText: 'Compute' })).toBeVisible()
  const heights = await page
    .locator('.picker-list')
    .evaluate((list) => [list.scrollHeight, list.clientHeight])
  expect(heights[0]).toBe(heights[1])
  await page.setViewportSize({ width: 360, height: 740 })
  const list = await page.locator('.picker').boundingBox()
  const example = await page.locator('.compare .comparison').boundingBox()
  expect(list?.y).toBeLessThan(example?.y ?? 0)
  await expect(page.locator('.compare-view .comparison .picture:visible')).toHaveCount(1)
  expect(await page.locator('.picker-entry input').count()).toBeGreaterThan(50)
})

test('a source’s number that cannot be divided is left out and named, and what was found is beside it', async ({
  page,
}) => {
  await page.goto('/en/compare/?claims=m6-accelerators,google-accelerators&per=parameters&evidence=1')
  const result = page.locator('.compare .comparison-result')
  await expect(result).toContainText('Left out: Alibaba (USENIX ATC) (512 cards)')
  await expect(result).toContainText('Google (arXiv) (2,048 cores)')
  await expect(page.locator('.compare .picture:visible')).toContainText(
    'Accelerators per trillion parameters',
  )
  await expect(page.locator('.compare .picture:visible')).not.toContainText('512')
  await expect(page.locator('.compare .comparison-findings a')).toHaveText([
    'Cards, chips and cores are counted as if they were the same',
  ])
})

test('unlike measures keep their caution, whatever else is changed', async ({ page }) => {
  await page.goto('/en/compare/?claims=m6-energy-reduction,genos-accuracy')
  await page.locator('.compare-chosen').waitFor()
  const caution = page.locator('.compare .figure-caution', { hasText: 'do not measure the same thing' })
  await expect(caution).toContainText('accuracy')
  await page.locator('.compare-controls').getByLabel('Compare with').selectOption('genos-accuracy')
  await expect(page).toHaveURL(/base=genos-accuracy/)
  await expect(caution).toContainText('accuracy')
})

/** Opens the list of a select by keyboard and takes the next of its entries. */
async function takeNext(select: Locator): Promise<void> {
  await select.focus()
  await select.press('ArrowDown')
}

for (const locale of ['zh', 'en'] as const) {
  test(`in ${locale} base, measure, scale, evidence, files and the chosen answer to the keyboard, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${locale}/compare/?claims=m6-accelerators,nvidia-accelerators,google-accelerators`)
    await alive(page)
    const selects = page.locator('.compare-controls select')
    await takeNext(selects.nth(0))
    await expect(page).toHaveURL(/base=nvidia-accelerators/)
    await takeNext(selects.nth(1))
    await expect(page).toHaveURL(/per=/)
    await takeNext(selects.nth(2))
    await expect(page).toHaveURL(/scale=log/)
    await page.locator('.compare-check input').focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/evidence=1$/)
    for (const name of ['CSV', 'SVG', 'PNG']) {
      const button = page.getByRole('button', { name, exact: true })
      const file = await saved(button, () => button.press('Enter'))
      expect(file.name).toMatch(new RegExp(`\\.${name.toLowerCase()}$`))
    }
    const removers = page.locator('.compare-chosen button[aria-label]')
    await removers.nth(1).focus()
    await page.keyboard.press('Enter')
    await expect(removers).toHaveCount(2)
    await expect(removers.nth(1)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(removers).toHaveCount(1)
    await expect(removers.first()).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(removers).toHaveCount(0)
    await expect(page.locator('.compare-view h2')).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
}

test('a comparison that is only read costs no more script than the budget allows', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('/en/compare/?claims=m6-accelerators,google-accelerators', { waitUntil: 'networkidle' })
  await page.locator('.compare-chosen').waitFor()
  await expect(page.locator('.compare .comparison-sentences li')).toHaveCount(2)
  // The framework alone is 140 KB.
  expect(await scripts()).toBeLessThan(195)
})
