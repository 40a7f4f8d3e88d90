import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { HTML_LANG } from '@/lib/locale'
import { test } from './engines'
import { HTML_FILES } from './pages'

const OUT = 'out'
/** The path for which the site was built: every link must start with it. */
const BASE_PATH = process.env.BASE_PATH ?? ''

function langOf(file: string): string {
  if (/^(embed\/)?zh\//.test(file)) return 'zh-Hans-CN'
  return 'en'
}

/** What a static host serves for a path of the site. */
function target(path: string): string {
  const clean = decodeURI(path.replace(/[?#].*$/, ''))
  return join(OUT, clean.endsWith('/') ? `${clean}index.html` : clean)
}

test('every emitted file says its language', () => {
  expect(HTML_FILES.length).toBeGreaterThan(100)
  const wrong = HTML_FILES.filter((file) => {
    const html = readFileSync(join(OUT, file), 'utf8')
    return /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] !== langOf(file)
  })
  expect(wrong).toEqual([])
})

test('every page is served with the notice that stays where its scripts do not come', () => {
  const without = HTML_FILES.filter(
    (file) => /^(zh|en)\//.test(file) && !readFileSync(join(OUT, file), 'utf8').includes('id="load-notice"'),
  )
  expect(without).toEqual([])
})

test('every script that a page will start is there', () => {
  const started = HTML_FILES.filter((file) => !file.startsWith('embed/')).map((file) => ({
    file,
    addresses: [
      ...readFileSync(join(OUT, file), 'utf8').matchAll(/"([^"]*\/_next\/static\/[^"]+\.js)"/g),
    ].map(([, address = '']) => address),
  }))
  expect(started.filter(({ addresses }) => addresses.length === 0)).toEqual([])
  const missing = started.flatMap(({ file, addresses }) =>
    addresses
      .filter((one) => !one.startsWith(`${BASE_PATH}/`) || !existsSync(target(one.slice(BASE_PATH.length))))
      .map((one) => `${file} → ${one}`),
  )
  expect(missing).toEqual([])
})

test('every internal link and asset of every page resolves, and every place on a page exists', () => {
  const broken: string[] = []
  const ids = new Map<string, Set<string>>()
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? ''))
    ids.set(file, known)
    return known
  }
  for (const file of HTML_FILES) {
    const html = readFileSync(join(OUT, file), 'utf8').replace(
      /<script\b[^>]*>[\s\S]*?<\/script>/g,
      (all) => /<script[^>]*>/.exec(all)?.[0] ?? '',
    )
    for (const [, address = ''] of html.matchAll(/ (?:href|src|action)="([^"]+)"/g)) {
      if (/^(https?:|data:|mailto:)/.test(address)) continue
      if (address.startsWith('#')) {
        if (!idsOf(join(OUT, file)).has(address.slice(1))) broken.push(`${file} → ${address}`)
        continue
      }
      const path = target(address.slice(BASE_PATH.length))
      if (!address.startsWith(`${BASE_PATH}/`) || !existsSync(path)) broken.push(`${file} → ${address}`)
      else {
        const place = /#(.+)$/.exec(address)?.[1]
        if (place !== undefined && !idsOf(path).has(place)) broken.push(`${file} → ${address}`)
      }
    }
  }
  expect(broken).toEqual([])
})

for (const [path, first] of [
  ['/en/no-such-page/', HTML_LANG.en],
  ['/zh/no-such-page/', HTML_LANG.zh],
] as const)
  test(`on a phone the 404 page of ${path} begins with its language`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const tops = await page
      .locator('.not-found section')
      .evaluateAll((all) =>
        all.map((one) => ({ lang: one.getAttribute('lang'), top: one.getBoundingClientRect().top })),
      )
    expect(tops.toSorted((a, b) => a.top - b.top)[0]?.lang).toBe(first)
  })

test('a claim that does not exist gets the 404 page with a search that leads to the claims', async ({
  page,
}) => {
  const response = await page.goto('/en/claims/no-such-claim/')
  expect(response?.status()).toBe(404)
  await page.locator('section[lang="en"] input[name="q"]').fill('genos')
  await page.locator('section[lang="en"] button').click()
  await expect(page).toHaveURL(/\/en\/claims\/\?q=genos$/)
  await expect(page.locator('.claims-table tbody tr').first()).toContainText('Genos')
})

// Only a site that was built from another article can be asked.
if (process.env.DOSSIER !== undefined) {
  test('a site of another article says nothing of ours', () => {
    const ours = /浙江|Zhejiang|深度求索|DeepSeek|通义|Qwen|魔搭|ModelScope|Genos|何冬健/
    const texts = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|json|csv|xml|txt|svg|bib)$/.test(file),
    )
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((file) => ours.test(readFileSync(join(OUT, file), 'utf8')))).toEqual([])
    expect(readFileSync(join(OUT, 'en/index.html'), 'utf8')).toContain('Duchuan Railway')
  })

  test('a site of another article draws losses left of zero and profits right of it', async ({ page }) => {
    await page.goto(`${BASE_PATH}/en/`)
    await expect(page.locator('h1')).toContainText('invented railway')
    await page.goto(`${BASE_PATH}/en/figures/results/`)
    const picture = page.locator('main svg[role="img"]:visible').first()
    await expect(picture).toBeVisible()
    const tick = await picture.getByText('0', { exact: true }).first().boundingBox()
    if (tick === null) throw new Error('the axis has no zero')
    const zero = tick.x + tick.width / 2
    const boxes = await picture.locator('rect').evaluateAll((rects) =>
      rects.map((rect) => {
        const { left, right } = rect.getBoundingClientRect()
        return { left, right }
      }),
    )
    const bars = boxes.filter(({ left, right }) => right - left > 20)
    expect(bars.filter(({ right }) => Math.abs(right - zero) < 2)).toHaveLength(2)
    expect(bars.filter(({ left }) => Math.abs(left - zero) < 2)).toHaveLength(1)
  })
}
