import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { CHROMIUM } from '@/scripts/browsers'
import { serveSite } from '@/scripts/server'

/**
 * Opens ever larger files on the Open page of the built site, beside bare Papa Parse in a worker of the same page, and prints
 * how both grow.
 *
 * Run: npm run build && npx tsx scripts/bench-open.ts [1000 10000 …]
 */
const PORT = 4175
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const MEGABYTE = 1_000_000
/** Words that are typed letter by letter: common, rare, and not there. */
const QUERIES = ['claim', 'subject 7', '999', '超过', 'nothing of the sort']

const COLUMNS = 15

/** Numbers as hedged, and as different from one another, as those of articles are. */
const WRITTEN: readonly ((row: number) => string)[] = [
  (row) => `${row}.5`,
  (row) => `over ${row + 1} million`,
  (row) => String(row * 7),
  (row) => `超${row + 1}万`,
  (row) => `${(row % 1000) / 10}%`,
  (row) => `nearly ${row + 2} times`,
]

/** Writes a CSV file of invented claims into a folder and returns its path. */
function writeTable(rows: number, folder: string): string {
  const texts = Array.from({ length: COLUMNS - 5 }, (_, at) => at)
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `claim number ${row}`,
      WRITTEN[row % WRITTEN.length]?.(row),
      row % 3 === 0 ? 'cards' : '',
      `subject ${row % 50}`,
      `source ${row % 9}`,
      ...texts.map((at) => `text ${at} of 行 ${row % 977}`),
    ].join(','),
  )
  const header = ['name', 'value', 'unit', 'subject', 'source', ...texts.map((at) => `column ${at}`)].join(
    ',',
  )
  const file = path.join(folder, `${rows}.csv`)
  writeFileSync(file, `${[header, ...lines].join('\n')}\n`)
  return file
}

/** The page in its own browser, interactive, with a second file chooser for bare Papa Parse. */
async function withPage<Result>(use: (page: Page, browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    // Bare Papa Parse runs in a worker that the page’s own policy forbids.
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
    // What the compiler of scripts leaves in functions that run in the page.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.goto(`http://localhost:${PORT}/en/open/`)
    await page.locator('#load-notice').waitFor({ state: 'detached' })
    // A hand on the page, and as long as it takes anybody to find a file: the worker has started by then.
    await page.mouse.move(40, 40)
    await page.waitForTimeout(2000)
    return await use(page, browser)
  } finally {
    await browser.close()
  }
}

/** Milliseconds that Papa Parse alone takes to read and parse a file in a worker, the better of two tries. */
async function barePapa(page: Page, file: string): Promise<number> {
  const source = readFileSync('node_modules/papaparse/papaparse.min.js', 'utf8')
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'bench-file' })
    document.body.append(input)
  })
  await page.locator('#bench-file').setInputFiles(file)
  const once = () =>
    page.evaluate(async (papa) => {
      const body = `${papa};onmessage=async({data})=>{const t=performance.now();self.Papa.parse(await data.text());postMessage(performance.now()-t)}`
      const worker = new Worker(URL.createObjectURL(new Blob([body], { type: 'text/javascript' })))
      const took = new Promise<number>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data)
      })
      worker.postMessage(document.querySelector<HTMLInputElement>('#bench-file')?.files?.[0])
      return took.finally(() => worker.terminate())
    }, source)
  return Math.min(await once(), await once())
}

/** Milliseconds from choosing a file to its first row, without those in which a person reads what the columns are. */
async function opening(page: Page, file: string): Promise<number> {
  await page.locator('.file-choice input').setInputFiles(file)
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor({ timeout: 120_000 })
  return page.evaluate(async () => {
    const parsed = performance.getEntriesByName('open-file').at(-1)?.duration ?? Number.NaN
    const start = performance.now()
    const seen = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        const cell = document.querySelector('.open-table [role="cell"][data-column="label"]')
        if (cell === null || cell.textContent === '…') return
        observer.disconnect()
        resolve()
      }).observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => button.textContent === 'Open')?.click()
    await seen
    return parsed + performance.now() - start
  })
}

/** Milliseconds from a typed letter to the painted answer: the median, and 95 % of all. */
async function typing(page: Page): Promise<readonly [median: number, most: number]> {
  const times = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('.open-workspace input[type="search"]')
    if (input === null) throw new Error('The page has no search')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const type = (text: string) => {
      set?.call(input, text)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const took: number[] = []
    for (const text of queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))) {
      const views = performance.getEntriesByName('open-view').length
      const start = performance.now()
      type(text)
      while (performance.getEntriesByName('open-view').length === views)
        await new Promise(requestAnimationFrame)
      const painted = performance.getEntriesByName('open-view').at(-1)
      took.push((painted?.startTime ?? 0) + (painted?.duration ?? 0) - start)
    }
    type('')
    return took.toSorted((a, b) => a - b)
  }, QUERIES)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return [at(0.5), at(0.95)]
}

/** Frames a second while the table is scrolled for two seconds. */
async function frameRate(page: Page): Promise<number> {
  await page.waitForTimeout(500)
  return page.evaluate(async () => {
    const table = document.querySelector('.open-table')
    if (table === null) throw new Error('The page has no table')
    const start = performance.now()
    let count = 0
    for (; performance.now() - start < 2000; count += 1) {
      await new Promise(requestAnimationFrame)
      table.scrollTop += 220
    }
    return count / ((performance.now() - start) / 1000)
  })
}

/** Bytes of memory of the largest process that holds a page. */
async function memoryOf(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const resident = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096)
  return Math.max(...resident)
}

/** What one size takes: the better of two openings, and everything else in the first. */
async function measure(file: string) {
  const size = statSync(file).size
  const first = await withPage(async (page, browser) => {
    const before = await memoryOf(browser)
    const opened = await opening(page, file)
    await page.waitForTimeout(size > 10 * MEGABYTE ? 4000 : 1000)
    const memory = (await memoryOf(browser)) - before
    return { opened, memory, typed: await typing(page), frames: await frameRate(page) }
  })
  const second = await withPage(async (page) => ({
    papa: await barePapa(page, file),
    opened: await opening(page, file),
  }))
  return { ...first, size, papa: second.papa, opened: Math.min(first.opened, second.opened) }
}

const server = await serveSite(PORT)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const asked = process.argv.slice(2).map(Number)
console.log(
  'rows | MB | Papa Parse ms | open ms | ratio | typing ms, median | typing ms, 95% | frames/s | memory / file',
)
for (const rows of asked.length > 0 ? asked : SIZES) {
  const { size, papa, opened, typed, frames, memory } = await measure(writeTable(rows, folder))
  const cells = [size / MEGABYTE, papa, opened, opened / papa, ...typed, frames, memory / size]
  console.log([rows, ...cells.map((cell) => cell.toFixed(1))].join(' | '))
}
server.close()
