import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { chartOf } from '@/lib/charts/chart'
import { readAssessed } from '@/lib/claims/read-assessed'
import { embedPath, embedSnippet } from '@/lib/exports/embed'
import { chartEmbedHeight, claimEmbedHeight } from '@/lib/exports/embed-height'
import { LOCALES } from '@/lib/locale'
import { test } from './engines'
import { alive } from './pages'

/** A page of somebody else’s, at another origin, with an embed in it. */
async function elsewhere(frame: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!DOCTYPE html><html lang="en"><title>A blog</title><p>Look:</p>${frame}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

const SITE = `http://localhost:${process.env.PORT ?? 4173}`
/** Of columns for an embed: from a phone’s, with those around the widths for which charts are drawn. */
const WIDTHS = [320, 457, 480, 572, 640, 732, 800, 1000]
const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(22, 22, 20)' } as const

for (const theme of ['light', 'dark'] as const) {
  for (const path of [
    '/embed/en/figures/training-hardware.html',
    '/embed/zh/claims/genos-021-accuracy.html',
  ]) {
    test(`${path} is in a frame of another origin, 320 px wide, without JavaScript, in ${theme}`, async ({
      browser,
    }) => {
      const frame = `<iframe src="${SITE}${path}#${theme}" style="width:320px;height:900px;border:0"></iframe>`
      const { server, address } = await elsewhere(frame)
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 1000 },
      })
      const page = await context.newPage()
      await page.goto(address)
      const embed = page.frameLocator('iframe')
      await expect(embed.locator('h1')).toBeVisible()
      await expect(embed.locator('.picture:visible')).toHaveCount(1)
      await expect(embed.locator('html')).toHaveCSS('background-color', PAPER[theme])
      await expect(embed.locator('footer a')).toHaveAttribute('href', /\/(figures|claims)\//)
      const handle = page.frames()[1]
      const box = await handle?.locator('main').boundingBox()
      expect(box?.width).toBeLessThanOrEqual(320)
      await context.close()
      server.close()
    })
  }
}

test('an embed lets the page around it know how high it is', async ({ page }) => {
  const listener =
    '<script>addEventListener("message", ({ data }) => { document.title = "height " + data.height })</script>'
  const { server, address } = await elsewhere(
    `${listener}<iframe src="${SITE}/embed/en/figures/timeline.html" style="width:320px"></iframe>`,
  )
  await page.goto(address)
  await expect(page).toHaveTitle(/^height [1-9]\d{2,}$/)
  server.close()
})

test('switches of an embed work without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/embed/en/figures/accuracy.html')
  const title = await page.locator('h1 span:visible').textContent()
  await page.getByText('Error rate', { exact: true }).click()
  expect(await page.locator('h1 span:visible').textContent()).not.toBe(title)
  await context.close()
})

test('a link to a figure carries its settings, says that it is copied, and brings them back', async ({
  page,
}) => {
  await page.goto('/en/figures/accuracy/')
  await alive(page)
  await page.getByText('Error rate', { exact: true }).first().click()
  await expect(async () => {
    await page.getByRole('link', { name: 'Copy link' }).click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible({ timeout: 1000 })
  }).toPass()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/en\/figures\/accuracy\/\?measure=error$/)
  await page.goto(copied)
  await expect(page.locator('[data-name="error"]')).toBeChecked()
  await expect(page.locator('.view[data-measure="1"] .picture:visible')).toHaveCount(1)
})

test('on the dashboard each figure keeps its own settings in the address', async ({ page }) => {
  await page.goto('/en/')
  await page.locator('#accuracy').getByText('Error rate', { exact: true }).click()
  await expect(page).toHaveURL(/\/en\/\?accuracy\.measure=error$/)
  await page.reload()
  await expect(page.locator('#accuracy [data-name="error"]')).toBeChecked()
  await page.locator('#accuracy').getByText('Data and share').click()
  await page.locator('#accuracy').getByRole('link', { name: 'Open full page' }).click()
  await expect(page).toHaveURL(/\/en\/figures\/accuracy\/\?measure=error$/)
})

test('the files to take follow the switches without JavaScript too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh/figures/accuracy/')
  await page.getByText('错误率', { exact: true }).first().click()
  await expect(page.locator('#files a:visible', { hasText: /^SVG$/ }).first()).toHaveAttribute(
    'href',
    '/figures/accuracy.error.zh.svg',
  )
  await context.close()
})

for (const locale of LOCALES) {
  test(`no embed in ${locale} is cut in a column of 320 to 1000 pixels at the height that its snippet gives`, async ({
    page,
  }) => {
    const assessed = readAssessed()
    const { figures, source } = assessed.dossier
    const embeds = [
      ...figures.map((entry) => ({
        path: embedPath(locale, 'figures', entry.slug),
        height: chartEmbedHeight(chartOf(assessed, entry), locale),
      })),
      ...assessed.claims.map((item) => ({
        path: embedPath(locale, 'claims', item.id),
        height: claimEmbedHeight(item, source, locale),
      })),
    ]
    // All in one page of their own origin, which can ask each for its height without being laid out anew for each.
    const frames = embeds.map(({ path }) => `<iframe src="${path}" height="400"></iframe>`).join('')
    await page.route('**/frames', (route) => route.fulfill({ contentType: 'text/html', body: frames }))
    await page.goto('/frames')
    const heights = await page.locator('iframe').evaluateAll(
      (all, widths) =>
        all.map((frame) =>
          widths.map((width) => {
            frame.setAttribute('width', String(width))
            const html = (frame as HTMLIFrameElement).contentDocument?.documentElement
            return html?.getBoundingClientRect().height ?? Number.NaN
          }),
        ),
      WIDTHS,
    )
    for (const [at, { path, height }] of embeds.entries()) {
      const needed = heights[at] ?? []
      expect(Math.min(...needed), path).toBeGreaterThan(100)
      expect(Math.max(...needed), `${path}: ${needed.join()} at ${WIDTHS.join()}`).toBeLessThanOrEqual(height)
    }
  })
}

for (const width of [320, 600, 1000]) {
  test(`the frame of a pasted embed takes the height of its content in a column of ${width} pixels`, async ({
    page,
  }) => {
    const snippet = embedSnippet({ locale: 'en', kind: 'figures', id: 'reach', title: 'Reach', height: 100 })
    const { server, address } = await elsewhere(
      `<div style="width:${width}px">${snippet.replace(/https?:\/\/[^/]+/, SITE)}</div>`,
    )
    await page.setViewportSize({ width: width + 100, height: 800 })
    await page.goto(address)
    const content = page.frameLocator('iframe').locator('html')
    const frameHeight = () => page.locator('iframe').evaluate((frame) => frame.clientHeight)
    await expect(async () => {
      const needed = await content.evaluate((html) => Math.ceil(html.getBoundingClientRect().height))
      expect(needed).toBeGreaterThan(500)
      expect(await frameHeight()).toBe(needed)
    }).toPass()
    server.close()
  })
}

test('without JavaScript the link to copy leads to the figure’s page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/en/')
  await page.locator('#training-hardware').getByText('Data and share').click()
  await page.locator('#training-hardware').getByRole('link', { name: 'Copy link' }).click()
  await expect(page).toHaveURL(/\/en\/figures\/training-hardware\/$/)
  await context.close()
})

test('a Chinese reference is copied with today’s date and the address of the site in it', async ({
  page,
}) => {
  await page.goto('/zh/claims/m6-accelerators/')
  await alive(page)
  await expect(async () => {
    await page.locator('#cite').getByRole('button', { name: '复制', exact: true }).click()
    await expect(page.locator('#cite').getByText('已复制')).toBeVisible({ timeout: 1000 })
  }).toPass()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\[\d{4}-\d{2}-\d{2}\]\. http/)
  expect(copied).toContain(page.url())
})

for (const locale of LOCALES) {
  test(`every button of a ${locale} claim copies what it names, and says so`, async ({ page }) => {
    await page.goto(`/${locale}/claims/m6-accelerators/`)
    await alive(page)
    const copied: string[] = []
    for (const place of await page.locator('.copy:visible').all()) {
      await expect(place.getByRole('status')).toBeEmpty()
      await place.locator('button, a').click()
      await expect(place.getByRole('status')).not.toBeEmpty()
      copied.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    const heading = ((await page.locator('h1').textContent()) ?? '').replaceAll('\u00a0', ' ')
    expect(copied[0]).toMatch(/^(Claimboard on “.+” \(.+\)\. |数有所据核查.+《.+》（.+）。)/)
    expect(copied).toEqual([
      expect.stringContaining(heading.replace(/[.。]$/, '')),
      expect.stringMatching(/claims\/m6-accelerators\//),
      expect.stringMatching(/^@/),
      expect.stringMatching(/\/claims\/m6-accelerators\/$/),
      expect.stringMatching(/^<iframe/),
    ])
  })
}

test('every page has a picture, a title and a description for where its link is shared', async ({
  page,
  request,
}) => {
  for (const path of [
    '/en/',
    '/zh/claims/m6-accelerators/',
    '/en/figures/reach/',
    '/zh/subjects/m6/',
    '/en/method/',
  ]) {
    await page.goto(path)
    const content = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content')
    expect(await content('title')).not.toBe('')
    expect(await content('description')).not.toBe('')
    const image = new URL((await content('image')) ?? '')
    const answer = await request.get(image.pathname)
    expect(answer.headers()['content-type']).toBe('image/png')
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(
      /\/(claims\/.+|en\/)$/.test(path) ? 1 : 0,
    )
  }
})
