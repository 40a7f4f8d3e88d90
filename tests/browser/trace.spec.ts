import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { wake } from './pages'

/** A made-up article that holds some of the claims' words, as a person's copy might. */
const COPY = [
  '# 一份副本',
  '',
  '早在2020年，拉起了一支十几个人的小团队，只用480张卡就完成了万亿参数模型的训练。',
  '',
  '“魔搭社区”吸引全球超20',
  '00万开发者，成为国内最大的开源社区。',
].join('\n')

/** GBK bytes of a short text, as Chinese editions of Windows write it: 只用480张卡. */
const GBK = Buffer.from([0xd6, 0xbb, 0xd3, 0xc3, 0x34, 0x38, 0x30, 0xd5, 0xc5, 0xbf, 0xa8])

for (const locale of ['zh', 'en'] as const) {
  test(`in ${locale} a claim, its place in the article, its subject, its figure and its findings lead to one another`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/claims/m6-accelerators/`)
    await page.locator('a[href*="/source/#m6-accelerators"]').click()
    await expect(page.locator('#m6-accelerators')).toBeInViewport()
    await page.locator('#m6-accelerators a').click()
    await expect(page).toHaveURL(/\/claims\/m6-accelerators\/$/)
    await page.locator('.claim-subject a').click()
    await expect(page).toHaveURL(/\/subjects\/m6\/$/)
    await page.locator('a[href$="/figures/training-hardware/"]').first().click()
    await page.locator('a[href*="/findings/#devices"]').first().click()
    await expect(page.locator('#devices')).toBeInViewport()
    await page.locator('#devices a[href*="/evidence/#"]').first().click()
    await expect(page).toHaveURL(/\/evidence\/#/)
  })

  test(`in ${locale} a copy of the article is opened, marked and left again by keyboard, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${locale}/source/`)
    const sent: string[] = []
    await wake(page)
    await page.waitForLoadState('networkidle')
    await page.locator('.copy-asking summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(COPY)
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url())
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const text = page.locator('.copy-text')
    await expect(text).toContainText('一份副本')
    await expect(text.locator('mark[data-claims~="m6-accelerators"]')).toHaveText('只用480张卡')
    await expect(text.locator('mark[data-claims~="m6-team"]')).toHaveText('十几个人')
    await expect(text.locator('mark[data-claims~="modelscope-developers"]')).toHaveText('超20\n00万开发者')
    await expect(page.locator('.copy-missing li').first()).toContainText('全球第一梯队')
    await expect(page.locator('.copy h3')).toBeFocused()
    const next = page.getByRole('button', { name: locale === 'zh' ? '下一处' : 'Next mark' })
    await next.focus()
    await page.keyboard.press('Enter')
    await expect(text.locator('a.copy-mark').first()).toBeFocused()
    expect(sent).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page
      .getByRole('button', { name: locale === 'zh' ? '关闭这一份' : 'Close this copy' })
      .press('Enter')
    await expect(page.locator('.copy-asking')).toBeVisible()
  })
}

test('a file in GBK is read, and its annotations hold its own words with what stands around them', async ({
  page,
}) => {
  await page.goto('/en/source/')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: GBK })
  await expect(page.locator('.copy')).toContainText('GB18030')
  await expect(page.locator('.copy-text mark')).toHaveText('只用480张卡')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /annotations/ }).click(),
  ])
  const { items } = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(items).toHaveLength(1)
  expect(items[0].target.source).toMatch(/^ni:\/\/\/sha-256;/)
  expect(items[0].target.selector[0]).toEqual({
    type: 'TextQuoteSelector',
    exact: '只用480张卡',
    prefix: '',
    suffix: '',
  })
})

test('another text and an empty file are refused with what to do', async ({ page }) => {
  await page.goto('/en/source/')
  const choose = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await choose('Something else altogether.')
  await expect(page.locator('.copy-asking [role="alert"]')).toContainText('Not one claim')
  await choose('  \n ')
  await expect(page.locator('.copy-asking [role="alert"]')).toContainText('no words')
})

test('the published annotations are W3C annotations of every quote', async ({ page }) => {
  const response = await page.request.get('/annotations/en.json')
  const { items, ...head } = await response.json()
  expect(head).toEqual({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  expect(items).toHaveLength(50)
  for (const item of items) expect(item.target.selector.exact.length).toBeGreaterThan(1)
})
