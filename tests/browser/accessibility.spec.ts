import { expect, type Locator, type Page } from '@playwright/test'
import { RULES_OF_COLOUR, violations } from './axe'
import { test } from './engines'
import { alive, KINDS } from './pages'

for (const path of [...KINDS, '/404.html', '/404/']) {
  test(`axe finds nothing on ${path} in the light theme, nor in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, RULES_OF_COLOUR)).toEqual([])
  })
}

test('axe finds nothing while a chart’s interactive layer shows a tooltip', async ({ page }) => {
  await page.goto('/en/')
  await alive(page)
  await page.locator('#training-hardware .views[tabindex]').focus()
  await page.locator('#training-hardware .interactive').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#training-hardware .tooltip')).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const [state, path, reach] of [
  ['the search is open', '/en/', '.search-hits a'],
  [
    'a comparison is drawn',
    '/zh/compare/?claims=m6-accelerators,google-accelerators&evidence=1',
    '.compare-chosen',
  ],
  ['a copy of the article is open', '/en/source/', '.copy-text mark'],
] as const) {
  test(`axe finds nothing while ${state}`, async ({ page }) => {
    await page.goto(path)
    await alive(page)
    await page.waitForLoadState('networkidle')
    if (path === '/en/') {
      await page.keyboard.press('/')
      await page.locator('.search-panel input').fill('genos')
    }
    if (path === '/en/source/') {
      const buffer = Buffer.from('只用480张卡就完成了万亿参数模型的训练')
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
    }
    await page.locator(reach).first().waitFor()
    expect(await violations(page)).toEqual([])
  })
}

test('the list of further sections closes by Escape, behind one who walks on, and at a click elsewhere', async ({
  page,
}) => {
  await page.goto('/en/method/')
  await alive(page)
  const [list, more] = [page.locator('.site-header details > div'), page.locator('.site-header summary')]
  await more.press('Enter')
  await expect(list).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  for (const _ of await list.getByRole('link').all()) await page.keyboard.press('Tab')
  await expect(list).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(list).toBeHidden()
  await more.click()
  await expect(list).toBeVisible()
  await page.locator('h1').click()
  await expect(list).toBeHidden()
})

test('nothing moves, not for those either who did not ask for less motion', async ({ page }) => {
  await page.goto('/en/')
  await page.locator('#training-hardware .views[tabindex]').focus()
  await page.locator('#training-hardware .interactive').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('#training-hardware .tooltip')).toBeVisible()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
  expect(moving).toEqual([])
})

test('where colours are forced, the option that is chosen can still be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/figures/accuracy/')
  const backgroundOf = (option: Locator) =>
    option.evaluate((element) => getComputedStyle(element).backgroundColor)
  const options = page.locator('.switch label')
  const [chosen, other] = [
    options.locator('input:checked + span'),
    options.locator('input:not(:checked) + span'),
  ]
  expect(await backgroundOf(chosen.first())).not.toBe(await backgroundOf(other.first()))
})

test('where colours are forced, words in the colour of the paper keep what is behind them', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/en/open/', '/zh/source/', '/en/figures/accuracy/']) {
    await page.goto(path)
    const adjusted = await page.locator(':is(label, button, span):visible').evaluateAll((elements) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'Canvas'
      const paper = getComputedStyle(probe).color
      return elements
        .map((element) => getComputedStyle(element))
        .filter(({ color }) => color === paper)
        .map((style) => style.getPropertyValue('forced-color-adjust'))
    })
    expect(adjusted.length, path).toBeGreaterThan(0)
    expect(new Set(adjusted), path).toEqual(new Set(['none']))
  }
})

/** The contrast with what is behind it of every word and line of the pictures that are shown; words have a halo besides. */
function contrasts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const probe = document.createElement('div')
    document.body.append(probe)
    const canvas = document.createElement('canvas').getContext('2d')
    const luminance = (colour: string) => {
      if (canvas === null) return Number.NaN
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    probe.style.backgroundColor = 'Canvas'
    const behind = luminance(getComputedStyle(probe).backgroundColor)
    return [...document.querySelectorAll('.picture')]
      .filter((picture) => picture.getBoundingClientRect().width > 0)
      .flatMap((picture) => [...picture.querySelectorAll('text, line, path')])
      .map((drawn) => getComputedStyle(drawn)[drawn.tagName === 'text' ? 'fill' : 'stroke'])
      .filter((colour) => colour !== 'none')
      .map((colour) => {
        const [dark = 0, light = 0] = [luminance(colour), behind].toSorted((a, b) => a - b)
        return (light + 0.05) / (dark + 0.05)
      })
  })
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`where ${colorScheme} colours are forced, words, axes and lines of charts are seen, whatever theme was chosen before`, async ({
    page,
  }) => {
    const other = colorScheme === 'light' ? 'dark' : 'light'
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), other)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const path of [
      '/en/figures/training-hardware/',
      '/en/figures/timeline/',
      '/en/figures/model-scale/',
      `/embed/en/figures/accuracy.html#${other}`,
    ]) {
      await page.goto(path)
      const found = await contrasts(page)
      expect(found.length, path).toBeGreaterThan(10)
      expect(Math.min(...found), path).toBeGreaterThan(3)
    }
  })
