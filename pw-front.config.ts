import { defineConfig } from '@playwright/test'
import { CHROMIUM } from './scripts/chromium'

const PORT = 4391

/** The browser tests walk the built site (`npm run build` first) in the system's Chromium. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
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
  webServer: {
    command: 'npm start',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}${process.env.BASE_PATH ?? ''}/en/`,
    reuseExistingServer: false,
  },
})
