import { expect } from '@playwright/test'
import { project } from '@/tests/fixtures/project'
import { test } from './engines'
import { alive, tabTo } from './pages'

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

for (const path of ['/zh/claims/m6-energy-reduction/', '/zh/claims/qwen3-release/', '/en/evidence/']) {
  test(`on the smallest phone no line of ${path} ends in the middle of a number`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 })
    await page.goto(path)
    await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
      for (const fold of folds) fold.open = true
    })
    const broken = await page.locator(':is(h1, .record dd)').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
          for (const number of (node.textContent ?? '').matchAll(/(?<![\w./-])\d[\d,.]*\d(?![\w/-])/g)) {
            const range = document.createRange()
            range.setStart(node, number.index)
            range.setEnd(node, number.index + number[0].length)
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
              found.push(number[0])
          }
        return found
      }),
    )
    expect(broken).toEqual([])
  })
}

for (const locale of ['zh', 'en'] as const) {
  test(`in ${locale} a claim, its place in the article, its subject, its figure and its findings lead to one another`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/claims/m6-accelerators/`)
    await page.locator('a[href*="/source/#m6-accelerators"]').first().click()
    await expect(page.locator('#m6-accelerators')).toBeInViewport()
    await page.locator('#m6-accelerators a').click()
    await expect(page).toHaveURL(/\/claims\/m6-accelerators\/$/)
    await page.locator('.claim-subject a').click()
    await expect(page).toHaveURL(/\/subjects\/m6\/$/)
    await page.locator('a[href$="/figures/training-hardware/"]').first().click()
    await page.locator('a[href*="/findings/#devices"]').first().click()
    await expect(page.locator('#devices')).toBeInViewport()
    await page.locator('#devices summary').last().click()
    await page.locator('#devices a[href*="/evidence/#"]').first().click()
    await expect(page).toHaveURL(/\/evidence\/#/)
    await expect(page.locator('.publication details[open]')).toHaveCount(1)
    await expect(page.locator('.publication details > :target')).toBeInViewport()
    await expect(page.locator('.publication:has(:target) h3')).toBeInViewport()
  })

  test(`in ${locale} a copy of the article is opened, marked and left again by keyboard, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${locale}/source/`)
    const sent: string[] = []
    await alive(page)
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
    await page.getByRole('button', { name: locale === 'zh' ? '关闭文本' : 'Close this copy' }).press('Enter')
    await expect(page.locator('.copy-asking')).toBeVisible()
  })
}

const PHONE = { width: 360, height: 740 }

for (const locale of ['zh', 'en'] as const) {
  test(`in ${locale} a subject leads to a claim and to a figure by keyboard alone, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/subjects/`)
    await tabTo(page, page.locator('main a[href$="/subjects/m6/"]').first())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/subjects\/m6\/$/)
    await tabTo(page, page.locator('main a[href$="/claims/m6-accelerators/"]').first())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/claims\/m6-accelerators\/$/)
    await page.goBack()
    await tabTo(page, page.locator('main a[href$="/figures/training-hardware/"]').first())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/figures\/training-hardware\/$/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })

  test(`in ${locale} a figure’s measure, marks, table and claims answer to the keyboard alone, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/figures/accuracy/`)
    await alive(page)
    const measures = page.locator('.figure input[type=radio]')
    await tabTo(page, measures.first())
    await page.keyboard.press('ArrowRight')
    await expect(measures.nth(1)).toBeChecked()
    await tabTo(page, page.locator('.figure .views[tabindex]'))
    await page.locator('.figure .interactive svg').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.figure .tooltip')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.figure .tooltip')).toBeHidden()
    await tabTo(page, page.locator('main a[href$="/claims/genos-021-accuracy/"]').last())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/claims\/genos-021-accuracy\/$/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })

  test(`in ${locale} a finding leads to its claim and to its source by keyboard alone, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/findings/`)
    await tabTo(page, page.locator('#devices h3 a'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#devices$/)
    await tabTo(page, page.locator('#devices a[href$="/claims/google-accelerators/"]'))
    await tabTo(page, page.locator('#devices summary').last())
    await page.keyboard.press('Enter')
    await tabTo(page, page.locator('#devices a[href*="/evidence/#"]').first())
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/evidence\/#/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })

  test(`in ${locale} the evidence says its grade, and leads from publisher to claim by keyboard alone, on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`/${locale}/evidence/`)
    await tabTo(page, page.locator('nav.contents a[href="#relay"]'))
    await page.keyboard.press('Enter')
    await expect(page.locator('#relay')).toBeInViewport()
    const use = page.locator('#relay .publication a[href*="/claims/"]').first()
    await tabTo(page, use)
    const claim = await use.getAttribute('href')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${claim}$`))
    await page.goto(`/${locale}/evidence/#m6-t-paper-cards`)
    await expect(page.locator('li:has(> details > #m6-t-paper-cards)')).toContainText(
      locale === 'zh' ? '论文或数据' : 'paper or data',
    )
    await page.goto(`/${locale}/claims/deepseek-app-stores/`)
    await expect(page.locator('#appfigures-deepseek-markets')).toContainText(
      locale === 'zh' ? '媒体报道' : 'news report',
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  })
}

for (const [encoding, buffer] of [
  ['UTF-16 (little-endian)', Buffer.from(`\ufeff${COPY}`, 'utf16le')],
  ['UTF-16 (big-endian)', Buffer.from(`\ufeff${COPY}`, 'utf16le').swap16()],
  ['UTF-8', Buffer.from(COPY)],
] as const) {
  test(`a file in ${encoding} is read as what it is`, async ({ page }) => {
    await page.goto('/en/source/')
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer })
    await expect(page.locator('.copy')).toContainText(encoding)
    await expect(page.locator('.copy-text mark[data-claims~="m6-accelerators"]')).toHaveText('只用480张卡')
  })
}

test('whoever follows a mark comes back to the copy and to that mark, until it is closed', async ({
  page,
}) => {
  await page.goto('/en/source/')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(COPY) })
  const mark = page.locator('a.copy-mark[data-claim="m6-parameters"]')
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/claims\/m6-parameters\/$/)
  await page.goBack()
  await expect(mark).toBeVisible()
  await page.reload()
  await expect(mark).toBeFocused()
  await expect(mark).toBeInViewport()
  await page.getByRole('button', { name: 'Close this copy' }).click()
  await page.reload()
  await alive(page)
  await expect(page.locator('.copy-asking')).toBeVisible()
  await expect(page.locator('.copy')).toHaveCount(0)
})

test('another file that is dropped on an open copy takes its place; one that is not a copy leaves it', async ({
  page,
}) => {
  await page.goto('/en/source/')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'first.txt', mimeType: 'text/plain', buffer: Buffer.from(COPY) })
  await expect(page.locator('.copy h3')).toContainText('first.txt')
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([file, words]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([words], file, { type: 'text/plain' }))
        return transfer
      },
      [name, text] as const,
    )
    await page.dispatchEvent('.copy-text', 'dragover', { dataTransfer })
    await page.dispatchEvent('.copy-text', 'drop', { dataTransfer })
  }
  await drop('other.txt', 'Something else altogether.')
  await expect(page.locator('.copy-open [role="alert"]')).toContainText('None of the claims’ words')
  await expect(page.locator('.copy h3')).toContainText('first.txt')
  await drop('second.txt', '只用480张卡')
  await expect(page.locator('.copy h3')).toContainText('second.txt')
  await expect(page.locator('.copy-open [role="alert"]')).toHaveCount(0)
  await expect(page.locator('.copy-text mark')).toHaveText(['只用480张卡'])
  expect(new URL(page.url()).pathname).toBe('/en/source/')
})

test('a file in GBK is read', async ({ page }) => {
  await page.goto('/en/source/')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: GBK })
  await expect(page.locator('.copy')).toContainText('GB18030')
  await expect(page.locator('.copy-text mark')).toHaveText('只用480张卡')
})

test('a file that cannot be read is said to be, in Chinese and not in words of the browser', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone on purpose', 'NotFoundError'))
  })
  await page.goto('/zh/source/')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(COPY) })
  const alert = page.locator('.copy-asking [role="alert"]')
  await expect(alert).toContainText('读不出来')
  await expect(alert).not.toContainText('on purpose')
})

test('another text, an empty file and one that no article fills are refused with what to do', async ({
  page,
}) => {
  await page.goto('/en/source/')
  const choose = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await choose('Something else altogether.')
  await expect(page.locator('.copy-asking [role="alert"]')).toContainText('None of the claims’ words')
  await choose('  \n ')
  await expect(page.locator('.copy-asking [role="alert"]')).toContainText('no words')
  await choose('只用480张卡。'.repeat(200_000))
  await expect(page.locator('.copy-asking [role="alert"]')).toContainText('over 1.0 MB')
})

test('the evidence is narrowed by relation and by words, and reload and back bring the view back', async ({
  page,
}) => {
  await page.goto('/en/evidence/')
  await alive(page)
  const shown = page.locator('.publication li:visible')
  const { evidence } = project().dossier
  await expect(shown).toHaveCount(evidence.length)
  await page.locator('.facet-choices input[value="differs"]').check()
  await expect(page).toHaveURL(/\?relation=differs$/)
  const differing = evidence.filter(({ relation }) => relation === 'differs')
  await expect(shown).toHaveCount(differing.length)
  await page.locator('input[name="q"]').fill('Carbon Emissions')
  await expect.poll(() => shown.count()).toBeLessThan(differing.length)
  const found = await shown.count()
  await expect(shown.first()).toContainText('1,024 chips')
  await expect(page).toHaveURL(/q=Carbon/)
  await page.reload()
  await expect(shown).toHaveCount(found)
  await page.locator('input[name="q"]').fill('nothing has these words')
  await expect(shown).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(shown).toHaveCount(evidence.length)
})

test('a search of the evidence unfolds the words that it finds, and they are folded again after it', async ({
  page,
}) => {
  await page.goto('/en/evidence/#appfigures-deepseek-rank')
  await alive(page)
  const unfolded = page.locator('.publication details[open]')
  await expect(unfolded).toHaveCount(1)
  const excerpt = page.locator('#m6-t-paper-cards')
  await expect(excerpt).toBeHidden()
  await page.locator('input[name="q"]').fill('on solely 480')
  await expect(excerpt).toBeVisible()
  await page.locator('input[name="q"]').fill('GShard: Scaling')
  await expect(excerpt).toBeHidden()
  await page.locator('input[name="q"]').fill('')
  await expect(unfolded).toHaveCount(1)
  await expect(excerpt).toBeHidden()
})
