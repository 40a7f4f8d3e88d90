import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { CHROMIUM } from '@/scripts/chromium'

/** What the site promises of its speed and size (README, “Speed”); run `npm run build` first. */
const PORT = 4199
const RUNS = 3
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
] as const
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const KILOBYTE = 1024

interface Measured {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>
  readonly layoutShift: number
  readonly blockingMs: number
  readonly largestPaintMs: number
  /** Scripts that were fetched before anybody touched the page, run or not, as they came over the line. */
  readonly scriptBytes: number
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function measured(result: RunnerResult | undefined): Measured {
  if (result === undefined) throw new Error('Lighthouse gave no result')
  const { categories, audits } = result.lhr
  const details = audits['network-requests']?.details
  const sizes =
    details?.type === 'table'
      ? details.items.flatMap(({ url, transferSize }) =>
          typeof url === 'string' && typeof transferSize === 'number' && new URL(url).pathname.endsWith('.js')
            ? [transferSize]
            : [],
        )
      : []
  const score = (name: (typeof CATEGORIES)[number]) => Math.round((categories[name]?.score ?? 0) * 100)
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    blockingMs: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    largestPaintMs: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

async function main(): Promise<void> {
  const server = spawn(
    'npx',
    ['serve', 'out', '--listen', String(PORT), '--no-clipboard', '--no-request-logging'],
    {
      stdio: 'ignore',
      detached: true,
    },
  )
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const chrome = await launch({
    chromePath: CHROMIUM,
    chromeFlags: ['--headless', '--no-sandbox', '--disable-background-networking'],
  })
  try {
    console.log(`Node ${process.version}, ${execFileSync(CHROMIUM, ['--version']).toString().trim()}`)
    console.log('page | perf | a11y | best | seo | CLS | TBT ms | LCP ms | script KB gzip | HTML KB gzip')
    // Named pages, or one of each kind.
    for (const path of process.argv.length > 2 ? process.argv.slice(2) : PAGES) {
      const runs: Measured[] = []
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(
          measured(
            await lighthouse(`http://localhost:${PORT}${path}`, {
              port: chrome.port,
              onlyCategories: [...CATEGORIES],
              logLevel: 'error',
            }),
          ),
        )
      }
      const of = (pick: (run: Measured) => number) => median(runs.map(pick))
      const html = `out${path}index.html`
      const cells = [
        path,
        ...CATEGORIES.map((name) => of((run) => run.scores[name])),
        of((run) => run.layoutShift).toFixed(3),
        Math.round(of((run) => run.blockingMs)),
        Math.round(of((run) => run.largestPaintMs)),
        (of((run) => run.scriptBytes) / KILOBYTE).toFixed(1),
        `${(gzipSync(readFileSync(html)).length / KILOBYTE).toFixed(1)} (${(statSync(html).size / KILOBYTE).toFixed(0)} raw)`,
      ]
      console.log(cells.join(' | '))
    }
  } finally {
    chrome.kill()
    if (server.pid !== undefined) process.kill(-server.pid)
  }
}

await main()
