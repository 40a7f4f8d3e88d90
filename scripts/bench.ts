import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { CHROMIUM } from '@/scripts/browsers'
import { serveSite } from '@/scripts/server'

/**
 * Measures pages of the built site, the median of five runs each: with Lighthouse 12 on the phone that it simulates, and how long
 * after its `load` a page answers, here and with the processor and the line of that phone. npx fetches Lighthouse when it is first
 * asked for: it is a quarter of all packages, and only this script needs it.
 *
 * Run: npm run build && npx tsx scripts/bench.ts [/en/ /zh/claims/ …]
 */
const PORT = 4199
const RUNS = 5
const KILOBYTE = 1024
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const FLAGS = '--headless --no-sandbox --disable-background-networking'
const PAGES = [
  '/en/',
  '/zh/',
  '/en/claims/',
  '/en/claims/m6-energy-reduction/',
  '/zh/subjects/m6/',
  '/zh/figures/in-context/',
  '/zh/source/',
  '/zh/evidence/',
  '/en/findings/',
  '/zh/compare/',
  '/en/search/',
  '/en/data/',
  '/zh/open/',
]

/** The part of a Lighthouse report that is printed. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, Audit>>
}

interface Audit {
  readonly numericValue?: number
  readonly details?: { readonly items?: readonly { resourceType?: string; transferSize?: number }[] }
}

async function lighthouse(address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      'lighthouse@12',
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 1e8 },
  )
  return JSON.parse(stdout)
}

/** What is read from each report, under the heading of its column. */
const COLUMNS: Readonly<Record<string, (report: Report) => number>> = {
  ...Object.fromEntries(
    CATEGORIES.map((name) => [name, (report: Report) => (report.categories[name]?.score ?? 0) * 100]),
  ),
  CLS: auditOf('cumulative-layout-shift'),
  'TBT ms': auditOf('total-blocking-time'),
  'LCP ms': auditOf('largest-contentful-paint'),
  // Scripts that were fetched before anybody touched the page, as they came over the line.
  'script KB gzip': ({ audits }) => {
    const requests = audits['network-requests']?.details?.items ?? []
    const scripts = requests.filter(({ resourceType }) => resourceType === 'Script')
    return scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / KILOBYTE
  },
}

function auditOf(name: string): (report: Report) => number {
  return ({ audits }) => audits[name]?.numericValue ?? Number.NaN
}

/** The line of the phone, in milliseconds and bytes a second. */
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }

/** Milliseconds from the `load` of a page that nobody touches until React has taken it over. */
async function answering(address: string, on: 'this machine' | 'the phone'): Promise<number> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  const phone = await page.context().newCDPSession(page)
  if (on === 'the phone') {
    await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await phone.send('Network.emulateNetworkConditions', LINE)
  }
  await page.goto(address)
  const took = await page.evaluate(async () => {
    while (document.getElementById('load-notice') !== null) await new Promise(requestAnimationFrame)
    const [visit] = performance.getEntriesByType('navigation')
    return visit instanceof PerformanceNavigationTiming ? performance.now() - visit.loadEventEnd : Number.NaN
  })
  await browser.close()
  return took
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

const named = process.argv.slice(2)
const pages = named.length > 0 ? named : PAGES
const missing = pages.filter((page) => !existsSync(`out${page}index.html`))
if (missing.length > 0) {
  console.error(`Not in out/: ${missing.join(', ')}. Run npm run build, and name pages as in /en/claims/.`)
  process.exit(1)
}

const server = await serveSite(PORT)
console.log(`Node ${process.version}, ${execFileSync(CHROMIUM, ['--version']).toString().trim()}`)
console.log(['page', ...Object.keys(COLUMNS), 'answers ms', 'on the phone ms', 'HTML KB gzip'].join(' | '))
for (const page of pages) {
  const address = `http://localhost:${PORT}${page}`
  const [reports, here, onPhone]: [Report[], number[], number[]] = [[], [], []]
  while (reports.length < RUNS) {
    reports.push(await lighthouse(address))
    here.push(await answering(address, 'this machine'))
    onPhone.push(await answering(address, 'the phone'))
  }
  const measured = [
    ...Object.values(COLUMNS).map((read) => median(reports.map(read))),
    median(here),
    median(onPhone),
  ]
  const cells = measured.map((number) => Number(number.toFixed(2)))
  const html = gzipSync(readFileSync(`out${page}index.html`)).length / KILOBYTE
  console.log([page, ...cells, html.toFixed(1)].join(' | '))
}
server.close()
