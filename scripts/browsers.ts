import { existsSync } from 'node:fs'

/** The shell without windows paints as soon as it can; the whole browser without a screen waits up to two seconds for a frame. */
const SHELL = '/usr/bin/chromium-headless-shell'

/** The browser that tests and benches drive: the one that `CHROMIUM` names, or Debian's. */
export const CHROMIUM = process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : '/usr/bin/chromium')

/** The second engine that the browser tests drive, through WebDriver BiDi: the one that `FIREFOX` names, or Debian's. */
export const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr'
