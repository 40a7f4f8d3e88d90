import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { saved, test } from './engines'
import {
  alert,
  answers,
  chooser,
  FILE,
  holdReading,
  isStored,
  openFile,
  reading,
  searchOf,
  start,
  storedFiles,
} from './open-page'
import { hurry } from './pages'

test.describe('a browser', () => {
  test('that does not delete is not said to have, and its files stay listed', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('no', 'UnknownError')
      }
      IDBObjectStore.prototype.clear = refuse
      IDBObjectStore.prototype.delete = refuse
    })
    await start(page)
    await openFile(page)
    await page.getByRole('button', { name: 'Another file' }).click()
    for (const name of ['Remove a.csv', /^Forget everything/]) {
      await page.getByRole('button', { name }).click()
      await expect(alert(page)).toContainText(
        'Nothing was deleted: the browser reported an error (UnknownError)',
      )
      await expect(page.locator('.open-kept li')).toHaveCount(1)
      await expect(page.getByText('Everything is forgotten')).toHaveCount(0)
    }
  })

  for (const [what, refuse] of [
    [
      'that lets no page keep anything',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('denied on purpose', 'SecurityError')
        }
      },
    ],
    [
      'that has no room left',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full on purpose', 'QuotaExceededError')
        }
      },
    ],
    [
      'that finds only when it writes that it has no room',
      () => {
        const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = function (...args) {
          const request = put.apply(this, args)
          this.transaction.abort()
          return request
        }
      },
    ],
  ] as const) {
    test(`${what} is said to keep nothing, and the table is there all the same`, async ({ page }) => {
      await page.addInitScript(refuse)
      await start(page, 'zh')
      await chooser(page).setInputFiles(FILE)
      await page.getByRole('button', { name: '打开', exact: true }).click()
      await expect(page.getByText('已读2行：1行可用，1行待处理。')).toBeVisible()
      await expect(alert(page)).toContainText('这个浏览器无法保存文件')
      await (await searchOf(page)).fill('zzzz')
      await expect(page.getByText('显示0行，共1行')).toBeVisible()
    })
  }

  test('whose store has lost the bytes of a file leaves the others as they are', async ({ page }) => {
    await start(page)
    await openFile(page)
    await isStored(page)
    await page.evaluate(async () => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result)
        })
      const db = await answer(indexedDB.open('claimboard'))
      const files = db.transaction('files', 'readwrite').objectStore('files')
      const [whole] = await answer(files.getAll())
      await answer(files.put({ ...whole, id: 'lost', name: 'lost.csv', file: null }))
      db.close()
    })
    await start(page, 'en', '?file=lost')
    await expect(alert(page)).toContainText('is not kept here')
    await expect(page.locator('.open-kept li')).toHaveText([/a\.csv/])
  })

  test('whose store never answers is waited for no longer than it takes to say so', async ({ page }) => {
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        request.addEventListener = () => {}
        return request
      }
    })
    await start(page)
    await openFile(page)
    await expect(page.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
    await expect(alert(page).filter({ hasText: 'cannot keep the file' })).toHaveCount(1)
  })
})

test.describe('one kept file', () => {
  async function twoTabs(context: BrowserContext): Promise<readonly [Page, Page]> {
    const first = await context.newPage()
    await start(first)
    await openFile(first)
    await expect(first.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
    await isStored(first)
    const second = await context.newPage()
    await second.goto(first.url())
    await second.mouse.move(40, 40)
    await expect(second.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
    return [first, second]
  }

  test('in two tabs: what one has corrected is not lost to the other, which says so', async ({ context }) => {
    const [first, second] = await twoTabs(context)
    await first.locator('.open-rejected li summary').click()
    await first.locator('.open-rejected input[name="cell-1"]').fill('512')
    await first.getByRole('button', { name: 'Put back' }).click()
    await isStored(first, { corrected: 1 })
    await second.getByRole('button', { name: 'Match the columns again' }).click()
    await second.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(alert(second)).toContainText('changed or removed in another tab')
    for (const page of [first, second]) {
      await page.reload()
      await page.mouse.move(50, 50)
      await expect(page.getByText('2 rows read: 2 used.')).toBeVisible()
    }
  })

  test('that is removed in one tab is not kept again by the other', async ({ context }) => {
    const [first, second] = await twoTabs(context)
    await first.getByRole('button', { name: 'Another file' }).click()
    await first.getByRole('button', { name: 'Remove a.csv' }).click()
    await expect(first.locator('.open-kept')).toHaveCount(0)
    await second.getByRole('button', { name: 'Match the columns again' }).click()
    await second.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(alert(second)).toContainText('changed or removed in another tab')
    await first.reload()
    await first.mouse.move(50, 50)
    await expect(first.getByRole('button', { name: 'Try our own data' })).toBeVisible()
    await expect(first.locator('.open-kept')).toHaveCount(0)
  })

  test('is read again after a reload while it is read, also for the first time', async ({ page }) => {
    const hold = await holdReading(page)
    await start(page)
    await hold(true)
    await chooser(page).setInputFiles(FILE)
    await expect(reading(page)).toBeVisible()
    await expect(page).toHaveURL(/file=/)
    await hold(false)
    await page.reload()
    await page.locator('.open-match').getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.locator('.open-table')).toBeVisible()
    await isStored(page)
    await hold(true)
    await page.reload()
    await expect(reading(page)).toBeVisible()
    await hold(false)
    await page.reload()
    await expect(page.locator('.open-table')).toBeVisible()
  })

  test('does not come in the way of one that is chosen before the store has answered', async ({ page }) => {
    await start(page)
    await openFile(page)
    await isStored(page)
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...asked) {
        const request = open.apply(this, asked)
        const listen = request.addEventListener.bind(request)
        request.addEventListener = (type: string, hear: (event: Event) => void) =>
          listen(type, (event) => setTimeout(() => hear(event), type === 'success' ? 1500 : 0))
        return request
      }
    })
    await page.reload()
    await page.mouse.move(50, 50)
    await chooser(page).setInputFiles({ ...FILE, name: 'chosen.csv' })
    const heading = page.getByRole('heading', { name: 'chosen.csv' })
    await expect(heading).toBeVisible()
    await expect
      .poll(async () => (await page.evaluate(storedFiles)).map(({ name }) => name).sort())
      .toEqual(['a.csv', 'chosen.csv'])
    await expect(heading).toBeVisible()
  })

  test('is still there after a reload while its columns are matched', async ({ page }) => {
    await start(page)
    await chooser(page).setInputFiles(FILE)
    await expect(page.locator('.open-match')).toBeVisible()
    await expect(page).toHaveURL(/file=/)
    await isStored(page, { isMatched: false })
    await page.reload()
    await page.mouse.move(50, 50)
    await expect(page.locator('.open-match')).toContainText('a.csv')
  })

  test('is there as it was after Back and Forward, with its search and what was corrected', async ({
    page,
  }) => {
    await page.goto('/en/')
    await page.locator('header a[href$="/open/"]').first().click()
    await page.waitForURL('**/en/open/')
    await answers(page)
    await openFile(page)
    await page.locator('.open-rejected summary').click()
    await page.locator('.open-rejected input[name="cell-1"]').fill('over 7')
    await page.getByRole('button', { name: 'Put back' }).click()
    await (await searchOf(page)).fill('users')
    const isThere = async () => {
      await expect(page).toHaveURL(/\?file=[^&]+&q=users$/)
      await expect(page.getByText('1 of 2 rows')).toBeVisible()
      await expect(await searchOf(page)).toHaveValue('users')
      await expect(page.getByRole('cell', { name: 'over 7' }).first()).toBeVisible()
    }
    await isThere()
    await isStored(page, { corrected: 1 })
    await page.goBack()
    await expect(page).toHaveURL(/\/en\/$/)
    await page.goForward()
    await isThere()
    await page.locator('header a[href$="/claims/"]').first().click()
    await page.waitForURL('**/en/claims/')
    await page.goBack()
    await isThere()
  })

  for (const [what, change] of [
    ['changed', (path: string) => writeFileSync(path, 'name,value\nother,1\n')],
    ['deleted', (path: string) => rmSync(path)],
  ] as const)
    test(`is there as it was when it was ${what} on the disk, and goes on to be corrected`, async ({
      page,
    }) => {
      const path = join(mkdtempSync(join(tmpdir(), 'kept-')), 'a.csv')
      writeFileSync(path, FILE.buffer)
      await start(page, 'en')
      await chooser(page).setInputFiles(path)
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      await isStored(page)
      change(path)
      await page.locator('.open-rejected summary').click()
      await page.locator('.open-rejected input[name="cell-1"]').fill('over 7')
      await page.getByRole('button', { name: 'Put back' }).click()
      await isStored(page, { corrected: 1 })
      await page.reload()
      await expect(page.getByText('2 rows read: 2 used')).toBeVisible()
      await expect(page.getByRole('cell', { name: 'over 7' }).first()).toBeVisible()
      await expect(alert(page)).toHaveCount(0)
    })
})

test.describe('in Chinese', () => {
  test('without a connection the open table goes on, and what needs one says so in Chinese', async ({
    page,
    context,
  }) => {
    await hurry(page)
    await start(page, 'zh')
    await page.getByRole('button', { name: '试试本站的数据' }).click()
    await expect(page.locator('.open-figure').first()).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: '导出为网站文件夹' }).click()
    await expect(alert(page).filter({ hasText: '这一页有一部分没有加载成功' })).toBeVisible()
    const download = await saved(page.getByRole('button', { name: '下载所示各行（CSV）' }))
    expect(download.body.toString().split('\n').length).toBeGreaterThan(50)
    await page.getByRole('button', { name: /^SVG/ }).first().click()
    await expect(page.locator('.open-figure [role="alert"]')).toContainText('没有加载成功')
    await page.getByRole('button', { name: '换一个文件' }).click()
    // The browser may have kept the file that it opened before.
    await page.route('**/data/claims.csv', (route) => route.abort())
    await page.getByRole('button', { name: '试试本站的数据' }).click()
    await expect(alert(page)).toContainText('本站的数据没有加载成功')
    await expect(page.locator('main')).not.toContainText(/[Ff]ailed|Error/)
  })

  for (const [what, change] of [
    ['changed', (path: string) => writeFileSync(path, `${FILE.buffer}three,5\n`)],
    ['deleted', (path: string) => rmSync(path)],
  ] as const)
    test(`a file that was ${what} after it was chosen is said to be, in Chinese`, async ({ page }) => {
      // A browser that keeps nothing reads the file on the disk again.
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no store', 'SecurityError')
        }
      })
      const path = join(mkdtempSync(join(tmpdir(), 'changed-')), 'a.csv')
      writeFileSync(path, FILE.buffer)
      await start(page, 'zh')
      await chooser(page).setInputFiles(path)
      await expect(page.locator('.open-match')).toBeVisible()
      change(path)
      await page.locator('.open-match details summary').click()
      await page.getByLabel('编码').selectOption('gb18030')
      await expect(alert(page).filter({ hasText: '读不到' })).toBeVisible()
    })
})
