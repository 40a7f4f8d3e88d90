import { expect, type Page } from '@playwright/test'
import { RULES_OF_COLOUR, violations } from './axe'
import { saved, test } from './engines'
import { isStored, type Sent, searchOf } from './open-page'
import { alive, CLAIM_COUNT, settled, tabTo } from './pages'

/** 名称,数值,单位 and rows, as Chinese Excel writes them. */
const GBK = Buffer.from(
  [
    'c3fbb3c62ccafdd6b52cb5a5ceBB0a', // 名称,数值,单位
    'bfaab7a2d5df2cb3ac32303030cdf22cc3fbbfaab7a2d5df0a', // 开发者,超2000万,名开发者
    'd3c3bba72cb3ac31d2da2cc3fbd3c3bba70a', // 用户,超1亿,名用户
    'c8cbcafd2cc3bbd3d02cc8cb0a', // 人数,没有,人
    'bfa82c3438302cd5c5bfa80a', // 卡,480,张卡
    'd0beC6ac2c323034382cbfe9d0bec6ac0a', // 芯片,2048,块芯片
  ]
    .join('')
    .toLowerCase(),
  'hex',
)

async function start(page: Page, locale: 'zh' | 'en'): Promise<void> {
  await page.goto(`/${locale}/open/`)
  await alive(page)
  await expect(
    page.getByRole('button', { name: locale === 'zh' ? '试试本站的数据' : 'Try our own data' }),
  ).toBeVisible()
}

test('a GBK file opens, a faulty row is corrected, rows are found, compared and saved, and all is there after a reload', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await start(page, 'zh')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '数字.csv', mimeType: 'text/csv', buffer: GBK })
  await expect(page.getByLabel('编码')).toHaveValue('gb18030')
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('已读5行：4行可用，1行待处理。')).toBeVisible()

  await page.locator('.open-rejected summary').click()
  await page.locator('.open-rejected input[name="cell-1"]').fill('十几个')
  await page.getByRole('button', { name: '放回表格' }).click()
  await expect(page.getByText('已读5行：5行可用。')).toBeVisible()

  await (await searchOf(page)).fill('开发者')
  await expect(page.getByText('显示1行，共5行')).toBeVisible()
  await expect(page.getByRole('cell', { name: '超2000万开发者' }).first()).toBeVisible()
  const download = await saved(page.getByRole('button', { name: '下载所示各行（CSV）' }))
  expect(download.body.toString()).toContain('开发者,超2000万,名开发者,20000000,over,20000000,,developers')

  await (await searchOf(page)).fill('')
  await page.getByRole('checkbox', { name: /^卡/ }).check()
  await page.getByRole('checkbox', { name: /^芯片/ }).check()
  await expect(page.getByText(/4\.27/).first()).toBeVisible()
  await expect(page.locator('.figure-caution').first()).toBeVisible()

  await page.reload()
  await expect(page.getByText('已读5行：5行可用。')).toBeVisible()
  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.getByRole('button', { name: '移除数字.csv' }).click()
  await expect(page.getByRole('button', { name: '移除数字.csv' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('our own claims open without asking, by keyboard alone', async ({ page }) => {
  await start(page, 'en')
  await page.getByRole('button', { name: 'Try our own data' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${CLAIM_COUNT} rows read: ${CLAIM_COUNT} used.`)).toBeVisible()
  await (await searchOf(page)).focus()
  await page.keyboard.type('modelscope')
  await expect(page.getByRole('cell', { name: 'over 20 million developers' }).first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Unit' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(new RegExp(`^\\d+ of ${CLAIM_COUNT} rows$`))).toBeVisible()
})

test('a pasted table asks which column is what, and remembers it for the next of its form', async ({
  page,
}) => {
  await start(page, 'en')
  const paste = async (text: string) => {
    await page.getByText('Paste a table').click()
    await page.getByRole('textbox', { name: 'Pasted table' }).fill(text)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
  }
  await paste('thing\thow many\ncards\t480\nchips\tabout 2,048\n')
  await expect(page.getByRole('combobox', { name: 'how many is' })).toHaveValue('value')
  await page.getByRole('combobox', { name: 'thing is' }).selectOption('subject')
  await page.getByRole('combobox', { name: 'thing is' }).selectOption('label')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'about 2,048' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Another file' }).click()
  await paste('thing\thow many\ndevelopers\tover 20 million\n')
  await expect(page.getByText('1 row read: 1 used.')).toBeVisible()
})

test('a title above the header is not a row: it heads the page and its only chart', async ({ page }) => {
  await start(page, 'zh')
  await page.locator('input[type=file]').setInputFiles({
    name: 'titled.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('2026年各地算力\n名称,数值\n卡,480\n芯片,2048\n'),
  })
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('已读2行：2行可用。')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2026年各地算力 titled.csv' })).toBeVisible()
  await expect(page.locator('.open-figure figcaption')).toHaveText('2026年各地算力')
})

test('what is not a table is named, and HTML in cells is text', async ({ page }) => {
  await start(page, 'en')
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await choose('picture.csv', Buffer.from('89504e470d0a1a0a', 'hex'))
  await expect(page.locator('main [role="alert"]')).toContainText('This is a picture')
  await choose('empty.csv', Buffer.from(''))
  await expect(page.locator('main [role="alert"]')).toContainText('nothing in the file')
  await choose('header.csv', Buffer.from('name,value\n'))
  await expect(page.locator('main [role="alert"]')).toContainText('but no rows')
  let alerted = false
  page.on('dialog', () => {
    alerted = true
  })
  await choose('bad.csv', Buffer.from('name,value\n<img src=x onerror=alert(1)>,5\nb,6\n'))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('cell', { name: '<img src=x onerror=alert(1)>' }).first()).toBeVisible()
  expect(alerted).toBe(false)
})

test('an export is saved as a folder of the project', async ({ page }) => {
  await start(page, 'en')
  await page.getByRole('button', { name: 'Try our own data' }).click()
  const download = await saved(page.getByRole('button', { name: 'Export as a site folder' }))
  expect(download.name).toMatch(/-site\.zip$/)
  expect(download.body.subarray(0, 2).toString()).toBe('PK')
})

test('axe finds nothing while a file is matched and while it is open, in the light theme, nor in the dark', async ({
  page,
}) => {
  const findNothing = async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, RULES_OF_COLOUR)).toEqual([])
  }
  await start(page, 'zh')
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('名称,数值,单位\n一,480,张卡\n二,约2048,张卡\n三,没有,张卡\n四,超过八成,\n'),
  })
  await page.locator('.open-match details summary').click()
  await expect(page.getByLabel('编码')).toBeVisible()
  await findNothing()
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.locator('.open-figure').first()).toBeVisible()
  await findNothing()
})

test('Enter on a mark of a proposed figure stays on the page: a row of a file does not have its own page', async ({
  page,
}) => {
  await start(page, 'en')
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,value,unit\none,480,cards\ntwo,2048,cards\n'),
  })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const figure = page.locator('.open-figure .views').first()
  await figure.waitFor()
  await tabTo(page, figure)
  await figure.locator('.interactive svg').first().waitFor()
  await expect(page.locator('.open-figure .tooltip')).toContainText('480 cards')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.open-figure .tooltip')).toContainText('2,048 cards')
  const address = page.url()
  await page.keyboard.press('Enter')
  await expect(page.locator('.open-figure .tooltip')).toBeVisible()
  expect(page.url()).toBe(address)
})

const choose = (page: Page, ...files: readonly (readonly [name: string, text: string])[]) =>
  page
    .locator('.file-choice input')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })))

test('a cancel stays cancelled, however late the worker says how far it was', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage
    Reflect.set(Worker.prototype, 'postMessage', function (this: Worker, ...sent: Sent) {
      const [{ path }, [way]] = sent
      if (path?.[0] !== 'open') return Reflect.apply(post, this, sent)
      // The worker never hears of the file: its way to say how far it is stays here.
      const far = { id: 'late', type: 'APPLY', path: [], argumentList: [{ type: 'RAW', value: 5 }] }
      Object.assign(window, { sayFar: () => way?.postMessage(far) })
    })
  })
  const sayFar = async () => {
    // What opens tables may still be on its way.
    await page.waitForFunction(() => 'sayFar' in window)
    await page.evaluate(() => Reflect.apply(Reflect.get(window, 'sayFar'), window, []))
  }
  await start(page, 'en')
  await choose(page, ['a.csv', 'name,value\ncards,480\n'])
  await sayFar()
  await expect(page.getByText('Reading: 5 B')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await sayFar()
  await settled(page)
  await expect(page.getByRole('button', { name: 'Try our own data' })).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('search, facets and order are in the address, and a reload keeps them', async ({ page }) => {
  await start(page, 'en')
  await choose(page, ['a.csv', 'name,value,unit\ncard a,480,cards\ncard b,2048,cards\nuser,5,users\n'])
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await (await searchOf(page)).fill('card')
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('label')
  await page.getByRole('checkbox', { name: 'Reversed' }).check()
  await expect(page).toHaveURL(/sort=label&reversed=1$/)
  await page.reload()
  await expect(page.getByText('2 of 3 rows')).toBeVisible()
  await expect(await searchOf(page)).toHaveValue('card')
  await expect(page.locator('.open-table [role="cell"][data-column="label"]').first()).toHaveText('card b')
})

test('by keyboard, the focus goes to what has newly come, and a failed correction is said at its row', async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await start(page, 'en')
  await choose(page, ['a.csv', 'name,value,rest\na,480,\nb,none,\nc,480 or 512,\nd,5 or 60,\n'])
  await expect(page.getByRole('heading', { name: 'Which column is what' })).toBeFocused()
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'a.csv' })).toBeFocused()

  await page.getByRole('button', { name: 'Row 2: see every cell' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('rest')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Row 2: see every cell' })).toBeFocused()

  const row = page.locator('.open-rejected li').first()
  await row.locator('summary').press('Enter')
  await row.locator('input[name="cell-1"]').fill('nothing')
  await row.getByRole('button', { name: 'Put back' }).press('Enter')
  await expect(row.getByRole('alert')).toContainText('Still wrong')
  await row.locator('input[name="cell-1"]').fill('512')
  await row.getByRole('button', { name: 'Put back' }).press('Enter')
  await expect(page.getByRole('heading', { name: '2 rows need attention' })).toBeFocused()

  await page.getByRole('button', { name: 'Accept all 2 proposals' }).press('Enter')
  await expect(page.getByText('4 rows read: 4 used.')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).press('Enter')
  await expect(page.getByText('4 rows read: 2 used, 2 need attention.')).toBeVisible()

  await page.getByRole('button', { name: 'Match the columns again' }).press('Enter')
  await page.getByRole('button', { name: 'Back to the table' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'a.csv' })).toBeFocused()
  await page.getByRole('button', { name: 'Another file' }).press('Enter')
  await expect.poll(focused).toBe('Your table')
  await page.getByRole('button', { name: 'Remove a.csv' }).press('Enter')
  await expect.poll(focused).toBe('Your table')
})

test('several files are kept side by side with their rows, and all can be forgotten', async ({ page }) => {
  await start(page, 'en')
  await choose(page, ['one.csv', 'name,value\na,1\nb,2\n'], ['two.csv', 'name,value\nc,3\n'])
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByText('1 more file was chosen and is kept').click()
  await page.getByRole('button', { name: 'Open two.csv' }).click()
  await expect(page.getByText('1 row read: 1 used.')).toBeVisible()
  await isStored(page, { name: 'two.csv' })
  await page.getByRole('button', { name: 'Another file' }).click()
  await expect(page.locator('.open-kept li')).toHaveText([
    /(one|two)\.csv [12] rows?/,
    /(one|two)\.csv [12] rows?/,
  ])
  await page.getByRole('button', { name: /^Forget everything/ }).click()
  await expect(page.locator('.open-kept')).toHaveCount(0)
  await choose(page, ['one.csv', 'name,value\na,1\n'])
  await expect(page.getByRole('heading', { name: 'Which column is what' })).toBeVisible()
  await page.goto('/en/open/?file=nowhere')
  await alive(page)
  await expect(page.locator('main [role="alert"]')).toContainText('is not kept here')
})

test('our own data follow the language of the page, with the sums that the baselines call for', async ({
  page,
}) => {
  await start(page, 'en')
  await page.getByRole('button', { name: 'Try our own data' }).click()
  const check = page.locator('.open-checks tr', { hasText: '480 ÷ 3,072' })
  await expect(check).toContainText('84.4%')
  await expect(check).toContainText('Inside what is claimed')
  await page.getByRole('link', { name: '中文' }).click()
  await alive(page)
  await expect(page.getByRole('heading', { name: '本站的论断' })).toBeVisible()
  await expect(page.locator('.open-table [role="cell"][data-column="label"]').first()).toHaveText(
    /\p{Script=Han}/u,
  )
})

test('proposed figures and the table are taken away in every form', async ({ page }) => {
  await start(page, 'en')
  await page.getByRole('button', { name: 'Try our own data' }).click()
  const save = async (button: string | RegExp) => {
    return (await saved(page.getByRole('button', { name: button }).first())).body
  }
  await expect(page.locator('.open-figure').first()).toBeVisible()
  expect((await save(/^CSV: /)).toString()).toContain('name,written,value')
  expect((await save(/^SVG: /)).toString()).toContain('<svg')
  expect((await save(/^PNG: /)).subarray(1, 4).toString()).toBe('PNG')
  expect([...(await save('CSV for Excel')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(JSON.parse((await save('JSON')).toString())).toHaveLength(CLAIM_COUNT)
})

test('a file dropped while another is open is opened', async ({ page }) => {
  await start(page, 'en')
  await page.getByRole('button', { name: 'Try our own data' }).click()
  await expect(page.locator('.open-table')).toBeVisible()
  await page.locator('.open-workspace').evaluate((place) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['name,value\na,1\n'], 'dropped.csv'))
    for (const type of ['dragover', 'drop'])
      place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('heading', { name: 'Which column is what' })).toContainText('dropped.csv')
})

test('of more rows than a browser can draw, the last can be seen, before a search and after', async ({
  page,
}) => {
  // A browser draws no more than some 17 million pixels, and the scroll bar has to stand for all rows.
  const rows = Array.from({ length: 400_000 }, (_, row) => `claim ${row + 1},${row + 1}`)
  await start(page, 'en')
  await page.locator('input[type=file]').setInputFiles({
    name: 'tall.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`name,value\n${rows.join('\n')}\n`),
  })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByText('400,000 rows read: 400,000 used.')).toBeVisible()
  const toEnd = () =>
    page.locator('.open-table').evaluate((table) => {
      table.scrollIntoView()
      table.scrollTo(0, table.scrollHeight)
    })
  await toEnd()
  await expect(page.getByRole('cell', { name: 'claim 400000', exact: true })).toBeInViewport()
  await (await searchOf(page)).fill('claim 9999')
  await expect(page.getByText('76 of 400,000 rows')).toBeVisible()
  await toEnd()
  await expect(page.getByRole('cell', { name: 'claim 399999', exact: true })).toBeInViewport()
})
