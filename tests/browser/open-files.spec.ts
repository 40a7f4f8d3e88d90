import { expect, type Page } from '@playwright/test'
import writeXlsxFile from 'write-excel-file/node'
import { test } from './engines'
import { isStored } from './open-page'
import { alive } from './pages'

const cell = (value: string | number, format?: string) => ({
  value,
  type: typeof value === 'number' ? Number : String,
  ...(format === undefined ? {} : { format }),
})

async function start(page: Page, search = ''): Promise<void> {
  await page.goto(`/en/open/${search}`)
  await alive(page)
  await expect(page.getByRole('button', { name: 'Try a sample' })).toBeVisible()
}

/** What the page asks of other sites. */
function foreignRequests(page: Page, baseURL: string | undefined): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) asked.push(request.url())
  })
  return asked
}

test('a workbook opens at its first table, its percentages as they are seen, and another sheet can be chosen', async ({
  page,
}) => {
  const book = await writeXlsxFile([
    { sheet: 'About', data: [[cell('What this is')], [cell('A note')]] },
    {
      sheet: 'Shares',
      data: [
        [cell('name'), cell('value')],
        [cell('A'), cell(0.125, '0.0%')],
        [cell('B'), cell(0.5, '0%')],
      ],
    },
    {
      sheet: 'Counts',
      data: [
        [cell('name'), cell('value')],
        [cell('C'), cell(480)],
        [cell('D'), cell(2048)],
      ],
    },
  ]).toBuffer()
  await start(page)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'book.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(book) })
  const sheet = page.getByRole('combobox', { name: 'Table', exact: true })
  await expect(sheet.locator('option:checked')).toHaveText('Shares')
  await sheet.selectOption({ label: 'Counts' })
  await expect(page.getByRole('row', { name: /480/ })).toBeVisible()
  await sheet.selectOption({ label: 'Shares' })
  await expect(page.getByRole('row', { name: /12\.5%/ })).toBeVisible()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('cell', { name: '12.5%' }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('cell', { name: '12.5%' }).first()).toBeVisible()
})

test('a table copied from a web page opens when it is pasted', async ({ page }) => {
  await start(page)
  await page.evaluate(async () => {
    const table =
      '<table><tr><th>thing</th><th>count</th></tr><tr><td>cards</td><td>over 480</td></tr><tr><td>chips</td><td>2,048</td></tr></table>'
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) })
    await navigator.clipboard.write([
      new ClipboardItem({
        ...as('text/html', table),
        ...as('text/plain', 'thing count cards over 480 chips 2,048'),
      }),
    ])
  })
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('combobox', { name: 'count is' })).toHaveValue('value')
})

test('a Markdown table opens from the field for pasted tables, and a sign-in page is called one', async ({
  page,
}) => {
  await start(page)
  const paste = async (text: string) => {
    await page.getByText('Paste a table').click()
    await page.getByRole('textbox', { name: 'Pasted table' }).fill(text)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
  }
  await paste('<!doctype html><form>Sign in</form>')
  await expect(page.locator('main [role="alert"]')).toContainText('web page without a table')
  await paste('| thing | count |\n|---|---|\n| cards | 480 |\n')
  await expect(page.getByRole('combobox', { name: 'count is' })).toHaveValue('value')
})

test('the sample opens with one click, drawn and with the row that has no number counted apart', async ({
  page,
}) => {
  await start(page)
  await expect(page.getByRole('img', { name: /invented railway lines/ }).first()).toBeVisible()
  const link = page.getByRole('link', { name: 'Download the sample (CSV)' })
  await expect(link).toHaveAttribute('href', /^data:text\/csv;charset=utf-8,%EF%BB%BFLine/)
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('cell', { name: 'over 900,000 people' }).first()).toBeVisible()
  await expect(page.getByText(/^9 rows read/)).toBeVisible()
  const cut = await page
    .locator('.open-table')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(cut).toBe(0)
  await expect(page.getByText('Passengers (people)', { exact: true })).toBeVisible()
  // However often it is tried, it is kept once.
  await page.getByRole('button', { name: 'Another file' }).click()
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await page.getByRole('button', { name: 'Another file' }).click()
  await expect(page.locator('.open-kept li')).toHaveCount(1)
})

test('of several files chosen at once the first opens, and the others are named beside it', async ({
  page,
}) => {
  await start(page)
  const files = ['one', 'two', 'three'].map((name) => ({
    name: `${name}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`thing,count\ncards in ${name},480\n`),
  }))
  await page.locator('input[type=file]').setInputFiles(files)
  await page.getByText('2 more files were chosen').click()
  await page.getByRole('button', { name: 'Open three.csv' }).click()
  await expect(page.getByRole('heading', { name: /three\.csv/ })).toBeVisible()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByText('2 more files were chosen').click()
  await page.getByRole('button', { name: 'Remove two.csv' }).click()
  await expect(page.locator('.open-kept li')).toHaveText([/one\.csv/])
  await page.getByRole('button', { name: 'Another file' }).click()
  await expect(page.locator('.open-kept li')).toHaveCount(2)
})

test('of thousands of columns those that are used are listed, and the others on asking', async ({ page }) => {
  await start(page)
  const columns = Array.from({ length: 3000 }, (_, at) => `gene ${at}`)
  const buffer = Buffer.from(`${columns.join()},name\n${columns.map((_, at) => at).join()},mouse\n`)
  await page.locator('input[type=file]').setInputFiles({ name: 'wide.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('combobox', { name: 'name is' })).toHaveValue('label')
  await expect(page.getByRole('combobox', { name: 'gene 250 is' })).toHaveCount(0)
  await page.getByRole('button', { name: /more columns$/ }).click()
  await expect(page.getByRole('combobox', { name: 'gene 100 is' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find a column' }).fill('250')
  await expect(page.getByRole('combobox', { name: /^gene \d*250\d* is$/ })).toHaveCount(13)
})

test('the list to compare from scrolls in itself, however many rows a table has', async ({ page }) => {
  await start(page)
  const rows = Array.from({ length: 60 }, (_, at) => `place ${at},${at + 1}\n`).join('')
  const buffer = Buffer.from(`name,count\n${rows}`)
  await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  const last = page.locator('.picker-entry').last()
  await last.scrollIntoViewIfNeeded()
  const [row, footer] = await Promise.all([last.boundingBox(), page.locator('footer').last().boundingBox()])
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(footer?.y ?? 0)
  const number = await page.locator('.open-table [role=cell] button').first().boundingBox()
  expect(Math.min(number?.width ?? 0, number?.height ?? 0)).toBeGreaterThanOrEqual(24)
})

const lastPolicy = (page: Page) => page.locator('head meta[http-equiv="Content-Security-Policy"]').last()

/** Expects that the page cannot ask another site, whatever it would. */
async function expectAskingForbidden(page: Page): Promise<void> {
  const answer = await page.evaluate(() =>
    fetch('https://data.example/a.csv').then(
      () => 'asked',
      () => 'refused',
    ),
  )
  expect(answer).toBe('refused')
  await expect(lastPolicy(page)).toHaveAttribute('content', "connect-src 'self'")
}

test.describe('a table at an address', () => {
  // Firefox reports what it refused as an error of the page.
  test.use({ broken: /^(Content-Security-Policy|Cross-Origin Request Blocked): / })

  const ADDRESS = 'https://data.example/tables/people.csv'
  const search = `?csv=${encodeURIComponent(ADDRESS)}`
  const shared = { 'access-control-allow-origin': '*' }

  test('is asked for only after a click, and the page keeps its address to be passed on', async ({
    page,
    baseURL,
  }) => {
    const asked = foreignRequests(page, baseURL)
    await page.route('https://data.example/**', (route) =>
      route.fulfill({ body: 'name,value\nA,over 3\nB,4\n', contentType: 'text/csv', headers: shared }),
    )
    await start(page)
    await page.getByText('Open by address').click()
    await page.getByRole('textbox', { name: 'Address of a table on the web' }).fill(ADDRESS)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText('learns your IP address')).toBeVisible()
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Ask data.example and open' }).click()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByRole('cell', { name: 'over 3' }).first()).toBeVisible()
    expect(asked).toEqual([ADDRESS])
    await expect(page.getByText(`at this address: ${ADDRESS}`)).toBeVisible()
    await expect(lastPolicy(page)).toHaveAttribute('content', "connect-src 'self'")
    expect(new URL(page.url()).searchParams.get('csv')).toBe(ADDRESS)
    await isStored(page, { name: 'people.csv' })
    await page.reload()
    await expect(page.getByRole('cell', { name: 'over 3' }).first()).toBeVisible()
    expect(asked).toEqual([ADDRESS])
    await expectAskingForbidden(page)
  })

  test('is asked for no more once the person has declined', async ({ page }) => {
    await start(page, search)
    await page.getByRole('button', { name: 'Do not ask' }).click()
    await expectAskingForbidden(page)
  })

  for (const [what, answer, says] of [
    [
      'a site that does not allow it',
      { body: 'name,value\nA,1\n', headers: { 'access-control-allow-origin': 'https://other.example' } },
      'does not allow other pages to read its files',
    ],
    [
      'a site that has nothing there',
      { status: 404, body: 'no', headers: shared },
      'nothing at this address (404)',
    ],
    ['a site that wants a sign-in', { status: 403, body: 'no', headers: shared }, 'asks to sign in'],
    ['an empty file', { body: '', headers: shared }, 'sent an empty file'],
  ] as const)
    test(`${what} is put in words, and can be tried again`, async ({ page }) => {
      await page.route('https://data.example/**', (route) => route.fulfill({ ...answer }))
      await start(page, search)
      await page.getByRole('button', { name: 'Ask data.example and open' }).click()
      await expect(page.locator('main [role="alert"]')).toContainText(says)
      await expect(page.getByRole('button', { name: 'Ask data.example and open' })).toBeVisible()
    })

  test('a site that sends on to what is not https is put in words, and nothing is read there', async ({
    page,
    baseURL,
  }) => {
    const plain = `http://plain.test:${new URL(baseURL ?? '').port}/data/claims.csv`
    for (const location of [plain, 'data:text/csv,name%2Cvalue%0AA%2C1', 'file:///etc/hosts']) {
      await page.route('https://data.example/**', (route) =>
        route.fulfill({ status: 302, headers: { ...shared, location } }),
      )
      await start(page, search)
      await page.getByRole('button', { name: 'Ask data.example and open' }).click()
      await expect(page.locator('main [role="alert"]')).toContainText('does not allow other pages')
      await page.unrouteAll()
    }
  })

  for (const address of [
    'http://data.example/a.csv',
    'file:///etc/hosts',
    'https://me:secret@data.example/a.csv',
  ])
    test(`${address} is not asked at all`, async ({ page, baseURL }) => {
      const asked = foreignRequests(page, baseURL)
      await start(page, `?csv=${encodeURIComponent(address)}`)
      await expect(page.locator('main [role="alert"]')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Ask/ })).toHaveCount(0)
      expect(asked).toEqual([])
    })

  test('without one the page forbids itself to ask any other site', async ({ page }) => {
    await start(page)
    await expectAskingForbidden(page)
  })
})
