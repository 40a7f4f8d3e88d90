import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const PORT = 4173

/** Debian’s Chromium without a window of its own starts and draws in half the time of the whole one. */
const SHELL = '/usr/bin/chromium-headless-shell'

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
      executablePath: process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : '/usr/bin/chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `npx serve out --listen ${PORT} --no-clipboard --no-request-logging`,
    url: `http://localhost:${PORT}/en/`,
    reuseExistingServer: false,
  },
})
