import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './engines'
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
} from './open-page'
import { alive, hurry } from './pages'

/** Lets a test end the workers of a page without an event, as a browser does that runs out of memory. */
async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = []
    Object.assign(window, { workers })
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        workers.push(this)
      }
    }
  })
}

async function endWorkers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate()
  })
}

test.describe('over plain http', () => {
  const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['chosen', (page) => chooser(page).setInputFiles(FILE)],
    [
      'pasted',
      async (page) => {
        await page.getByText('Paste a table').click()
        await page.getByRole('textbox', { name: 'Pasted table' }).fill(FILE.buffer.toString())
        await page.getByRole('button', { name: 'Open', exact: true }).click()
      },
    ],
    [
      'dropped',
      (page) =>
        page.locator('.open-drop').evaluate((place, text) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([text], 'a.csv'))
          for (const type of ['dragover', 'drop'])
            place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
        }, FILE.buffer.toString()),
    ],
  ]

  for (const [way, give] of ways) {
    test(`a file that is ${way} opens`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'isSecureContext', { value: false })
        Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
        for (const name of ['locks', 'storage', 'clipboard'])
          Object.defineProperty(Navigator.prototype, name, { value: undefined })
      })
      await start(page)
      expect(await page.evaluate(() => 'randomUUID' in crypto)).toBe(false)
      await answers(page)
      await give(page)
      await page.locator('.open-match').getByRole('button', { name: 'Open', exact: true }).click()
      await expect(page.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
    })
  }

  test('a file opens at an address that the browser does not trust', async ({ page }) => {
    await page.goto(`http://plain.test:${new URL(test.info().project.use.baseURL ?? '').port}/en/open/`)
    await alive(page)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    await openFile(page)
    await expect(page.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
  })
})

/** Drops what is given on an element, as another window would bring it. */
async function drop(page: Page, on: string, brought: Readonly<Record<string, string>>): Promise<boolean> {
  return page
    .locator(on)
    .first()
    .evaluate((place, data) => {
      const dataTransfer = new DataTransfer()
      for (const [type, text] of Object.entries(data)) dataTransfer.setData(type, text)
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
      place.dispatchEvent(over)
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      return over.defaultPrevented
    }, brought)
}

test.describe('what is dropped and is not a file', () => {
  for (const [what, brought, said] of [
    ['text with a table', { 'text/plain': 'name,value\na,1\nb,2\n' }, 'Which column is what'],
    [
      'a table of a web page',
      {
        'text/plain': 'a 1',
        'text/html': '<table><tr><th>name<th>value<tr><td>a<td>1<tr><td>b<td>2</table>',
      },
      'Which column is what',
    ],
    ['a word', { 'text/plain': 'Zhejiang' }, 'The file has a header (Zhejiang) but no rows.'],
    ['an address', { 'text/plain': 'https://files.test/a.csv' }, 'https://files.test/a.csv'],
  ] as const) {
    test(`${what} is opened, or what it lacks is said`, async ({ page }) => {
      await start(page)
      await answers(page)
      expect(await drop(page, '.open-drop', brought)).toBe(true)
      await expect(page.getByText(said).first()).toBeVisible()
    })
  }

  test('is left to the field that it is dropped on, and to the page it comes from', async ({ page }) => {
    await start(page)
    await answers(page)
    await page.getByText('Paste a table').click()
    const brought = { 'text/plain': 'name,value\na,1\n' }
    expect(await drop(page, '.open-paste textarea', brought)).toBe(false)
    await page.locator('.open-drop').dispatchEvent('dragstart')
    expect(await drop(page, '.open-drop', brought)).toBe(false)
    await page.locator('.open-drop').dispatchEvent('dragend')
    expect(await drop(page, '.open-drop', brought)).toBe(true)
  })
})

test.describe('a worker', () => {
  for (const [what, isBlocked] of [
    ['its script', (url: string) => /worker/.test(url)],
    ['a chunk of it', (_: string, referer = '') => /worker/.test(referer)],
  ] as const) {
    test(`of which ${what} does not load is reported, and a new try works`, async ({ page, context }) => {
      let blocked = 0
      await context.route('**/_next/**', async (route) => {
        const request = route.request()
        if (!isBlocked(request.url(), request.headers().referer)) return route.continue()
        blocked += 1
        return route.abort()
      })
      await start(page, 'zh')
      await chooser(page).setInputFiles(FILE)
      await expect(alert(page)).toContainText('没有加载成功')
      expect(blocked).toBeGreaterThan(0)
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      await context.unrouteAll()
      await page.getByRole('button', { name: '再试一次' }).click()
      await expect(page.locator('.open-match')).toBeVisible()
    })
  }

  test('that cannot be made at all is reported', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class extends EventTarget {
        constructor() {
          super()
          throw new DOMException('none on purpose', 'SecurityError')
        }
      } as unknown as typeof Worker
    })
    await start(page, 'zh')
    await chooser(page).setInputFiles(FILE)
    await expect(alert(page)).not.toHaveText('')
    await expect(alert(page)).not.toContainText('none on purpose')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })

  test('that is refused the locks by which its end is seen opens a file all the same', async ({
    page,
    context,
  }) => {
    const refuse = (navigator: string) =>
      `Object.defineProperty(${navigator}.prototype, 'locks', { get() { throw new DOMException('no', 'SecurityError') } });`
    await page.addInitScript(refuse('Navigator'))
    let refused = 0
    await context.route(/worker[^/]*\.js/, async (route) => {
      refused += 1
      const answer = await route.fetch()
      const body = `${refuse('WorkerNavigator')}\n${await answer.text()}`
      await route.fulfill({ response: answer, body })
    })
    await start(page)
    await openFile(page)
    await expect(page.getByText('2 rows read: 1 used, 1 needs attention.')).toBeVisible()
    expect(refused).toBeGreaterThan(0)
  })

  test('that ends while it reads is reported, and a new try works', async ({ page }) => {
    await keepWorkers(page)
    const hold = await holdReading(page)
    await start(page)
    await hold(true)
    await chooser(page).setInputFiles(FILE)
    await expect(reading(page)).toBeVisible()
    // The worker is at work, and the page waits for the lock that its end sets free.
    const waiting = () => page.evaluate(async () => (await navigator.locks.query()).pending?.length)
    await expect.poll(waiting).toBe(1)
    await endWorkers(page)
    await expect(alert(page)).toContainText('has stopped')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await hold(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('.open-match')).toBeVisible()
  })

  test('that ends after the table is open takes its rows with it: no old rows are left as an answer', async ({
    page,
  }) => {
    await keepWorkers(page)
    await start(page)
    await openFile(page)
    await expect(page.getByText('1 of 1 row')).toBeVisible()
    await endWorkers(page)
    await expect(alert(page)).toContainText('has stopped')
    await expect(page.locator('.open-table')).toHaveCount(0)
    await page.getByRole('button', { name: 'Try again' }).click()
    await (await searchOf(page)).fill('zzzz')
    await expect(page.getByText('0 of 1 row')).toBeVisible()
  })

  test('that never starts is given up after a minute', async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class extends Worker {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options)
          this.terminate()
        }
      }
    })
    await page.clock.install()
    await start(page)
    await page.clock.runFor(2000)
    await chooser(page).setInputFiles(FILE)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await page.clock.runFor(61_000)
    await expect(alert(page)).toContainText('did not load')
  })

  test('that does not answer: the status says so, and not how many rows the question before had', async ({
    page,
  }) => {
    // Over plain http the page cannot see that a worker has ended.
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
    })
    await keepWorkers(page)
    await start(page)
    await openFile(page)
    await expect(page.getByText('1 of 1 row')).toBeVisible()
    await page.evaluate(() => {
      for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.postMessage = () => {}
    })
    await (await searchOf(page)).fill('zzzz')
    await expect(page.getByText('Searching…')).toBeVisible()
    await expect(page.getByText('1 of 1 row')).toHaveCount(0)
    await page.getByRole('button', { name: 'Download the rows shown (CSV)' }).click()
    await expect(page.getByText('Writing the file…')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Writing the file…')).toHaveCount(0)
  })
})

/** The chunks of the built site that have a piece of text in them. */
function chunksWith(text: string): string[] {
  const folder = join('out', '_next', 'static', 'chunks')
  return readdirSync(folder).filter(
    (name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes(text),
  )
}

for (const [part, text] of [
  ['matcher', 'open-columns'],
  ['workspace', 'open-workspace'],
] as const) {
  test(`a ${part} that does not load is reported, and a new try works`, async ({ page, context }) => {
    const chunks = chunksWith(text)
    expect(chunks.length).toBeGreaterThan(0)
    let blocked = 0
    await context.route(
      (url) => chunks.some((name) => url.pathname.endsWith(name)),
      (route) => {
        blocked += 1
        return route.abort()
      },
    )
    await hurry(page)
    await start(page, 'zh')
    await chooser(page).setInputFiles(FILE)
    await expect(alert(page)).toContainText('没有加载成功')
    // Each try asks for every chunk of the part anew.
    expect(blocked).toBeGreaterThanOrEqual(4)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await context.unrouteAll()
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.locator('.open-match')).toBeVisible()
  })
}

for (const [what, text] of [
  ['overflow under the unit of their header', 'name,金额（亿元）\nA,9e307\nB,5\nC,over 9e307\n'],
  [
    'overflow behind a hedge, are nearly the largest, have 4,000 of 十 or 60,000 digits',
    `name,value\nA,5\nB,over 9e307 users\nC,1.7e308\nD,1.7e308\nE,${'十'.repeat(4000)}\nF,${'9'.repeat(60_000)}\n`,
  ],
] as const) {
  test(`cells that ${what} make their rows need attention, also after a reload`, async ({ page }) => {
    await start(page)
    await openFile(page, { ...FILE, buffer: Buffer.from(text) })
    for (let turn = 0; turn < 2; turn += 1) {
      await expect(page.getByText(/rows read: 1 used, [25] need attention\./)).toBeVisible()
      // Charts of a view come when it has not changed for a while.
      await page.waitForTimeout(500)
      expect(await page.locator('main').innerHTML()).not.toMatch(/NaN|∞/)
      await page.reload()
      await page.mouse.move(50, 50)
    }
  })
}

test.describe('a file that breaks the page', () => {
  test.use({ broken: /broken on purpose/ })

  test('is closed with a message, and a reload does not open it again', async ({ page }) => {
    await page.addInitScript(() => {
      const height = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight')
      Object.defineProperty(Element.prototype, 'clientHeight', {
        get() {
          if (this.classList.contains('open-table')) throw new Error('broken on purpose')
          return height?.get?.call(this)
        },
      })
    })
    await start(page, 'zh')
    await chooser(page).setInputFiles(FILE)
    await page.getByRole('button', { name: '打开', exact: true }).click()
    await expect(alert(page)).toContainText('显示这个文件时出了错')
    await expect(page).toHaveURL(/\/open\/$/)
    await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible()
    await page.reload()
    await page.mouse.move(50, 50)
    await page.getByRole('button', { name: '移除a.csv' }).click()
    await expect(page.locator('.open-kept')).toHaveCount(0)
  })

  test('and its tab is not opened again by itself', async ({ page }) => {
    await start(page)
    await page.getByRole('button', { name: 'Try our own data' }).click()
    await expect(page.locator('.open-table')).toBeVisible()
    await isStored(page, { name: 'claims.csv' })
    // What crashes takes back nothing that it has noted.
    await page.evaluate(() => {
      Storage.prototype.removeItem = () => {}
    })
    await page.reload()
    await page.mouse.move(50, 50)
    await expect(alert(page)).toContainText('crashed with this file open')
    await expect(page.locator('.open-table')).toHaveCount(0)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('.open-table')).toBeVisible()
  })
})
