import { defineConfig } from '@playwright/test'
import { CHROMIUM, FIREFOX } from './scripts/browsers'

const PORT = Number(process.env.PORT ?? 4173)

/** The browser tests walk the built site (`npm run build` first) in the system's Chromium and Firefox. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // A busy machine makes one of six hundred late now and then; what fails twice is a fault, and what fails once is named as flaky.
  retries: 1,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${PORT}` },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          executablePath: CHROMIUM,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            // Browsers trust localhost; a site served by plain http elsewhere has less to work with.
            '--host-resolver-rules=MAP plain.test 127.0.0.1',
          ],
        },
      },
    },
    {
      name: 'firefox',
      // The driver of Debian's Firefox emulates no media and no touch: specs about those run in Chromium alone.
      testMatch: /(addresses|by-itself|claims|compare|figures|policy|search|site|trace|zoom)\.spec\.ts/,
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: FIREFOX,
          // Scroll bars that take no room, as in the other engine.
          firefoxUserPrefs: { 'ui.useOverlayScrollbars': 1, 'widget.gtk.overlay-scrollbars.enabled': true },
        },
      },
    },
  ],
  webServer: {
    command: 'npm start',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}${process.env.BASE_PATH ?? ''}/en/`,
    reuseExistingServer: false,
  },
})
