import { defineConfig } from '@playwright/test'
import { CHROMIUM, FIREFOX } from './scripts/browsers'

const PORT = Number(process.env.PORT ?? 4173)

/** Browsers trust localhost; a site served by plain http elsewhere has less to work with. */
const PLAIN = 'plain.test'

/** The browser tests walk the built site (`npm run build` first) in the system's Chromium and Firefox. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 4,
  // Only these limits decide when a machine is not slow but something is wrong: nothing is waited for longer than it takes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // What fails once is named as flaky.
  retries: 1,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${PORT}` },
  projects: [
    {
      name: 'chromium',
      use: {
        permissions: ['clipboard-read', 'clipboard-write'],
        launchOptions: {
          executablePath: CHROMIUM,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            `--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`,
          ],
        },
      },
    },
    {
      name: 'firefox',
      // The driver of Debian's Firefox switches no scripts off, touches nothing, prints nothing, slows no line and feigns no theme.
      // What a page weighs, how labels are placed, what a file holds and what React makes of a page
      // are the same in every engine, and would take ten minutes of CI.
      testIgnore:
        /(accessibility|by-itself|changed-pages|dashboard|data|labels|open-(bulletin|files|reading)|take-away|touch|weight|without-scripts)\.spec\.ts/,
      // Nor does the language of a page change what an engine allows it or where the Tab key leads, or an engine what an address or a
      // file says.
      grepInvert:
        /without (JavaScript|scripts)|\baxe\b|\btap\b|\bon paper\b|\bon the line of a phone\b|\bin zh\b|whatever its address says|\.ts (every |\/(embed\/)?zh\/)/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: FIREFOX,
          firefoxUserPrefs: {
            // Scroll bars that take no room, as in the other engine.
            'ui.useOverlayScrollbars': 1,
            'widget.gtk.overlay-scrollbars.enabled': true,
            'network.dns.localDomains': PLAIN,
            // What a page has copied can be read without a person who allows it.
            'dom.events.testing.asyncClipboard': true,
            // The driver loses a page that the browser kept and goes back to, even one of three lines.
            'browser.sessionhistory.max_total_viewers': 0,
            // The list of downloads would take the keyboard from the page.
            'browser.download.alwaysOpenPanel': false,
          },
        },
      },
    },
  ],
  webServer: {
    command: 'npm start',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}${process.env.BASE_PATH ?? ''}/en/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
